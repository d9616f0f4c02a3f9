package voltaic.observables.states;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;

/** The ensembles that a parameter names. */
final class EnsembleChoice {
    private EnsembleChoice() {}

    /** A copy of the names; an {@link IllegalArgumentException} if one comes twice. */
    static List<String> checked(List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("ensembles names '" + name + "' twice");
            }
        }
        return List.copyOf(names);
    }

    /** The positions of the ensembles of these names. */
    static int[] positions(LindbladProblem problem, List<String> names) {
        List<String> all = problem.ensembles().stream().map(Ensemble::name).toList();
        return names.stream().mapToInt(all::indexOf).toArray();
    }

    /** Why a problem cannot be cut into one ensemble and the rest, if it cannot. */
    static Optional<String> rejectsCut(LindbladProblem problem) {
        return problem.size() < 2
                ? Optional.of("it stands between an ensemble and the rest, and there is only one ensemble")
                : ProductBasis.rejects(problem);
    }

    /** The positions of the named ensembles, or of the first if none is named. */
    static int[] cuts(LindbladProblem problem, List<String> names) {
        return names.isEmpty() ? new int[] {0} : positions(problem, names);
    }
}
