package voltaic.plugin;

import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;

/** Solves a Lindblad problem, and says why where it cannot. */
@ConsumerType
public interface Solver<P extends Record> extends Plugin<P> {
    /** What the solver knows of each state that it samples. */
    Set<Quantity> provides();

    /**
     * Why this problem is outside the solver's scope, in one clause such as "individual decay leaves the symmetric
     * subspace"; empty if it is inside. Never answer wrongly instead.
     */
    Optional<String> rejects(LindbladProblem problem, P parameters);

    /**
     * Solves a problem that {@link #rejects} accepted: hands a state to {@link Run#sample} for each time of
     * {@code problem.time()}, in order, or a single one at t = +∞ where the answer is asymptotic.
     */
    void solve(LindbladProblem problem, P parameters, Run run);
}
