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

/** Tr ρ² of the whole state and of the reduced state of each ensemble: 1 for a pure state, 1/d for the mixture of d states in equal parts. */
@Component
@PluginDescription(
        id = "purity",
        label = "Purity",
        summary = "Tr ρ² of the whole state (purity) and of each ensemble's reduced state (such as C.purity).")
public final class Purity implements Observable<NoParameters> {
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
        List<Heading> headings = WholeAndParts.headings(problem, "purity", "Purity", Units.NONE);
        return new ColumnRecorder(
                problem,
                headings,
                (state, checkpoint) -> WholeAndParts.of(problem, state, Spectrum::purity, checkpoint));
    }
}
