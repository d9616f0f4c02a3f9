package voltaic.observables.states;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.observables.Units;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;

/** The von Neumann entropy −Tr ρ log₂ ρ, in bits, of the whole state and of the reduced state of each ensemble. */
@Component
@PluginDescription(
        id = "entropy",
        label = "Entropy",
        summary =
                "Von Neumann entropy −Tr ρ log₂ρ, in bits, of the whole state (entropy) and of each ensemble's reduced state"
                        + " (such as C.entropy).")
public final class Entropy implements Observable<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.REDUCED_STATES, Quantity.WHOLE_STATE);
    }

    @Override
    public Recorder record(LindbladProblem problem, NoParameters parameters) {
        List<Heading> headings = WholeAndParts.headings(problem, "entropy", "Entropy", Units.BIT);
        return new ColumnRecorder(
                problem,
                headings,
                (state, checkpoint) -> WholeAndParts.of(problem, state, Spectrum::entropy, checkpoint));
    }
}
