package voltaic.observables.states;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.observables.Units;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;

/**
 * W/ħω₀N = (Tr ρH − Tr ρ↓H)/ħω₀N, 0 … 1, of the reduced state ρ of each ensemble, with H = ħω₀(J^z + N/2): the energy per spin that
 * a unitary on the ladder of its N+1 Dicke states can take out. The passive state ρ↓ has the eigenvalues of ρ in descending order
 * on the levels k = 0 … N. Unitaries that leave the symmetric subspace, and those on several ensembles, may take out more.
 *
 * <p>Source: A. E. Allahverdyan, R. Balian, T. M. Nieuwenhuizen, Europhys. Lett. 67, 565 (2004).
 */
@Component
@PluginDescription(
        id = "ergotropy",
        label = "Ergotropy",
        summary =
                "Energy per spin that unitaries on the ladder of N+1 Dicke states can take out of each ensemble's reduced"
                        + " state, (Tr ρH − Tr ρ↓H)/N.")
public final class Ergotropy implements Observable<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.REDUCED_STATES);
    }

    @Override
    public Recorder record(LindbladProblem problem, NoParameters parameters) {
        List<Heading> headings = problem.ensembles().stream()
                .map(ensemble -> new Heading(
                        ensemble.name(), "ergotropy", "Ergotropy per spin", Units.ENERGY, Heading.Kind.PEAKED))
                .toList();
        return new ColumnRecorder(problem, headings, (state, checkpoint) -> ergotropies(problem, state, checkpoint));
    }

    private static double[] ergotropies(LindbladProblem problem, State state, Runnable checkpoint) {
        double[] values = new double[problem.size()];
        for (int i = 0; i < values.length; i++) {
            int spins = problem.ensembles().get(i).spins();
            values[i] = of(state.reducedState(i), spins, checkpoint) / spins;
        }
        return values;
    }

    /** In ħω₀. */
    static double of(StateBlocks reduced, int spins, Runnable checkpoint) {
        double energy = 0;
        for (int block = 0; block < reduced.count(); block++) {
            int[][] basis = reduced.basis(block);
            double[][] re = reduced.real(block);
            for (int i = 0; i < basis.length; i++) {
                energy += basis[i][0] * re[i][i];
            }
        }
        Levels levels = new Levels(spins + 1);
        Spectrum.eigenvalues(reduced, levels, checkpoint);
        return Math.max(0, energy - levels.passiveEnergy());
    }

    /** Gathers eigenvalues; those that never come are zero. */
    private static final class Levels implements DoubleConsumer {
        private final double[] eigenvalues;
        private int count;

        Levels(int levels) {
            eigenvalues = new double[levels];
        }

        @Override
        public void accept(double eigenvalue) {
            eigenvalues[count++] = eigenvalue;
        }

        double passiveEnergy() {
            Arrays.sort(eigenvalues);
            double energy = 0;
            for (int k = 0; k < eigenvalues.length; k++) {
                energy += k * eigenvalues[eigenvalues.length - 1 - k];
            }
            return energy;
        }
    }
}
