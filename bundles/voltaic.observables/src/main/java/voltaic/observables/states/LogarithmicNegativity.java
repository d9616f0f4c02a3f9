package voltaic.observables.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.observables.Units;
import voltaic.plugin.Observable;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.State;

/**
 * The entanglement of an ensemble with all others together: the negativity 𝒩 = (‖ρ^T‖₁ − 1)/2, which is the sum of the magnitudes of the
 * negative eigenvalues of ρ with this ensemble transposed, and the logarithmic negativity log₂‖ρ^T‖₁ = log₂(1 + 2𝒩). Both are zero if
 * the two are not entangled; the reverse need not hold beyond a pair of spins. Errors of the solver in the populations of empty
 * states enter 𝒩 as they are.
 *
 * <p>Source: G. Vidal, R. F. Werner, Phys. Rev. A 65, 032314 (2002).
 */
@Component
@PluginDescription(
        id = "logarithmic-negativity",
        label = "Logarithmic negativity",
        summary =
                "Entanglement of an ensemble with all others, log₂‖ρ^T‖₁ with that ensemble transposed, and the negativity"
                        + " (‖ρ^T‖₁ − 1)/2.")
public final class LogarithmicNegativity implements Observable<LogarithmicNegativity.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Ensembles",
                            doc = "The ensembles to transpose, each against all others; if empty, the first ensemble.",
                            refersTo = Parameter.Reference.ENSEMBLE,
                            defaultValue = "[]")
                    List<String> ensembles) {
        public Parameters {
            ensembles = EnsembleChoice.checked(ensembles);
        }
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.WHOLE_STATE);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
        return EnsembleChoice.rejectsCut(problem);
    }

    @Override
    public Recorder record(LindbladProblem problem, Parameters parameters) {
        int[] ensembles = EnsembleChoice.cuts(problem, parameters.ensembles());
        List<Heading> headings = new ArrayList<>();
        for (int i : ensembles) {
            String name = problem.ensembles().get(i).name();
            headings.add(new Heading(
                    name, "logarithmic-negativity", "Logarithmic negativity", Units.NONE, Heading.Kind.PEAKED));
            headings.add(new Heading(name, "negativity", "Negativity", Units.NONE, Heading.Kind.PLAIN));
        }
        ProductBasis basis = new ProductBasis(problem);
        BlockwiseMatrix transposed = new BlockwiseMatrix(basis.size());
        return new ColumnRecorder(problem, headings, (state, checkpoint) -> {
            double[] values = new double[headings.size()];
            for (int i = 0; i < ensembles.length; i++) {
                double negativity = negativity(state, new Bipartition(basis, ensembles[i]), transposed, checkpoint);
                values[2 * i] = Math.log1p(2 * negativity) / Math.log(2);
                values[2 * i + 1] = negativity;
            }
            return values;
        });
    }

    private static double negativity(State state, Bipartition cut, BlockwiseMatrix transposed, Runnable checkpoint) {
        cut.transpose(state.wholeState(), transposed, checkpoint);
        Negative negative = new Negative();
        transposed.eigenvalues(negative, checkpoint);
        return negative.sum;
    }

    private static final class Negative implements DoubleConsumer {
        private double sum;

        @Override
        public void accept(double eigenvalue) {
            sum += eigenvalue < 0 ? -eigenvalue : 0;
        }
    }
}
