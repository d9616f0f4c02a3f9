package voltaic.tck;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import voltaic.core.Diagnostic;
import voltaic.core.RunService;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.model.experiment.TimeGrid;

/** Experiments that name the plugin under test as a file does. */
final class Experiments {
    private Experiments() {}

    static Experiment withChannel(String id, Map<String, Object> settings) {
        return experiment(Optional.empty(), List.of(term(id, settings)), List.of(), List.of());
    }

    static Experiment withHamiltonian(String id, Map<String, Object> settings) {
        return experiment(Optional.empty(), List.of(), List.of(term(id, settings)), List.of());
    }

    /** With two stages: everything on, then these terms off. */
    static Experiment withArrangement(String id, Map<String, Object> settings, List<String> off) {
        List<StageSpec> stages = List.of(
                new StageSpec(OptionalDouble.of(0.5), List.of(), Map.of()),
                new StageSpec(OptionalDouble.empty(), off, Map.of()));
        return experiment(Optional.of(new PluginSpec(id, settings)), List.of(), List.of(), stages);
    }

    private static TermSpec term(String id, Map<String, Object> settings) {
        return new TermSpec(id, Map.of("C", 1.0, "B1", 0.5), new PluginSpec(id, settings));
    }

    private static Experiment experiment(
            Optional<PluginSpec> arrangement,
            List<TermSpec> channels,
            List<TermSpec> hamiltonian,
            List<StageSpec> stages) {
        List<Ensemble> ensembles = PluginContract.ENSEMBLES.stream()
                .map(name -> new Ensemble(name, 2, new InitialState.Excited()))
                .toList();
        return new Experiment(
                "Contract",
                ensembles,
                arrangement,
                channels,
                hamiltonian,
                stages,
                new TimeGrid.Uniform(1, 11),
                PluginSpec.of(StandIns.SOLVER),
                List.of(),
                List.of());
    }

    /** Fails with what is wrong with an experiment. */
    static void check(RunService service, Experiment experiment, String what) {
        List<Diagnostic> errors =
                service.check(experiment).stream().filter(Diagnostic::isError).toList();
        Check.that(
                errors.isEmpty(),
                () -> "an experiment with " + what + " has errors: " + PluginContract.sentences(errors));
    }
}
