package voltaic.observables.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.observables.Units;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.State;

/**
 * Re ⟨J_i^+ J_j^-⟩/(N_i N_j) of each pair of ensembles, within −1/2 … 1/2, which two single spins reach, and −1/4 … 1/4 for large ones; and
 * of each ensemble with itself, where it is positive, at most 1, and drives the superradiant emission. The subject of a column is the pair, {@code C-B1}. Standard errors of sample means stand beside it.
 */
@Component
@PluginDescription(
        id = "correlations",
        label = "Correlations",
        summary =
                "Re ⟨J_i^+ J_j^-⟩/(N_i N_j) of each pair of ensembles (such as C-B1.correlation), and of each with itself.")
public final class Correlations implements Observable<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.CORRELATIONS);
    }

    @Override
    public Recorder record(LindbladProblem problem, NoParameters parameters) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < problem.size(); i++) {
            for (int j = i; j < problem.size(); j++) {
                headings.add(new Heading(
                        problem.ensembles().get(i).name() + "-"
                                + problem.ensembles().get(j).name(),
                        "correlation",
                        "Correlation per pair of spins",
                        Units.NONE,
                        Heading.Kind.LINEAR));
            }
        }
        return new ColumnRecorder(
                problem, headings, (state, checkpoint) -> correlations(problem.ensembles(), state, headings.size()));
    }

    private static double[] correlations(List<Ensemble> ensembles, State state, int pairs) {
        double[] values = new double[pairs];
        int next = 0;
        for (int i = 0; i < ensembles.size(); i++) {
            for (int j = i; j < ensembles.size(); j++) {
                double spins =
                        (double) ensembles.get(i).spins() * ensembles.get(j).spins();
                values[next++] = state.correlation(i, j) / spins;
            }
        }
        return values;
    }
}
