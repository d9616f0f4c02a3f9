package voltaic.model.lindblad;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.TimeGrid;

/**
 * ρ̇ = −i[H, ρ] + Σ_m γ_m L[O_m]ρ with a generator that is piecewise constant in time, an initial product state, and what to
 * record when.
 *
 * @param ensembles the ensembles with their initial states; couplings refer to them by position
 * @param stages the generator, stage by stage; the last one ends at or after {@code time.end()}
 * @param time when to sample
 * @param wanted what the observables require of each sampled state
 */
public record LindbladProblem(List<Ensemble> ensembles, List<Stage> stages, TimeGrid time, Set<Quantity> wanted) {
    public LindbladProblem {
        ensembles = List.copyOf(ensembles);
        stages = List.copyOf(stages);
        wanted = wanted.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(wanted));
        if (stages.isEmpty() || stages.get(stages.size() - 1).until() < time.end()) {
            throw new IllegalArgumentException("the stages end before the last sample");
        }
    }

    /** The number of ensembles. */
    public int size() {
        return ensembles.size();
    }
}
