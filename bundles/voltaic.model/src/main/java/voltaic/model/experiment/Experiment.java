package voltaic.model.experiment;

import java.util.List;
import java.util.Optional;

/**
 * One experiment, as in a {@code voltaic-experiment/1} file.
 *
 * @param title shown above plots and tables
 * @param ensembles the spin ensembles
 * @param arrangement the plugin that says which ensembles share a reservoir
 * @param channels dissipation channels beside those of the arrangement
 * @param hamiltonian Hamiltonian terms
 * @param stages switching in time; none means that every term is always on
 * @param time when to sample
 * @param solver the solver
 * @param observables what to record
 * @param exports what to write beside the result
 */
public record Experiment(
        String title,
        List<Ensemble> ensembles,
        Optional<PluginSpec> arrangement,
        List<TermSpec> channels,
        List<TermSpec> hamiltonian,
        List<StageSpec> stages,
        TimeGrid time,
        PluginSpec solver,
        List<PluginSpec> observables,
        List<PluginSpec> exports) {
    public Experiment {
        ensembles = List.copyOf(ensembles);
        channels = List.copyOf(channels);
        hamiltonian = List.copyOf(hamiltonian);
        stages = List.copyOf(stages);
        observables = List.copyOf(observables);
        exports = List.copyOf(exports);
    }

    /** The same experiment for another solver. */
    public Experiment withSolver(PluginSpec other) {
        return new Experiment(
                title, ensembles, arrangement, channels, hamiltonian, stages, time, other, observables, exports);
    }

    /** The same experiment, with nothing to write beside the result. */
    public Experiment withoutExports() {
        return new Experiment(
                title, ensembles, arrangement, channels, hamiltonian, stages, time, solver, observables, List.of());
    }
}
