package voltaic.observables.states;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.observables.Units;
import voltaic.plugin.Observable;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.State;

/**
 * I = S_i + S_rest − S, in bits, between an ensemble and all others together, with the von Neumann entropies S = −Tr ρ log₂ρ of its
 * reduced state, of that of the others, and of the whole state: all correlations, classical and quantum. Zero for a product of the two; twice the
 * entropy of either for a pure state.
 */
@Component
@PluginDescription(
        id = "mutual-information",
        label = "Mutual information",
        summary = "Correlations, classical and quantum, of an ensemble with all others: S_i + S_rest − S in bits.")
public final class MutualInformation implements Observable<MutualInformation.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Ensembles",
                            doc = "The ensembles to record, each against all others; if empty, the first ensemble.",
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
        return Set.of(Quantity.REDUCED_STATES, Quantity.WHOLE_STATE);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
        return EnsembleChoice.rejectsCut(problem);
    }

    @Override
    public Recorder record(LindbladProblem problem, Parameters parameters) {
        int[] ensembles = EnsembleChoice.cuts(problem, parameters.ensembles());
        List<Heading> headings = Arrays.stream(ensembles)
                .mapToObj(i -> new Heading(
                        problem.ensembles().get(i).name(),
                        "mutual-information",
                        "Mutual information",
                        Units.BIT,
                        Heading.Kind.PEAKED))
                .toList();
        ProductBasis basis = new ProductBasis(problem);
        BlockwiseMatrix rest = new BlockwiseMatrix(basis.size());
        return new ColumnRecorder(problem, headings, (state, checkpoint) -> {
            double[] values = new double[ensembles.length];
            double whole = Spectrum.entropy(state.wholeState(), checkpoint);
            for (int i = 0; i < values.length; i++) {
                double parts = Spectrum.entropy(state.reducedState(ensembles[i]), checkpoint)
                        + ofRest(state, new Bipartition(basis, ensembles[i]), rest, checkpoint);
                values[i] = Math.max(0, parts - whole);
            }
            return values;
        });
    }

    private static double ofRest(State state, Bipartition cut, BlockwiseMatrix rest, Runnable checkpoint) {
        cut.rest(state.wholeState(), rest, checkpoint);
        return Spectrum.entropy(rest, checkpoint);
    }
}
