package voltaic.core.assembly;

import java.util.List;
import java.util.Optional;
import voltaic.core.Diagnostic;
import voltaic.core.InstalledPlugin;
import voltaic.core.InvalidExperimentException;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.Observable;
import voltaic.plugin.Solver;

/**
 * An experiment made ready to run.
 *
 * @param problem the master equation; absent if the experiment has errors that keep it from being written down
 * @param solver the solver; absent if there is an error in it
 * @param observables what to record
 * @param plugins every plugin that takes part
 * @param diagnostics everything that is to be said about the experiment
 */
public record Assembly(
        Optional<LindbladProblem> problem,
        Optional<Bound<Solver<Record>>> solver,
        List<Bound<Observable<Record>>> observables,
        List<InstalledPlugin> plugins,
        List<Diagnostic> diagnostics) {

    /** Whether it can be run. */
    public boolean isRunnable() {
        return problem.isPresent() && solver.isPresent() && diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /** The same, but an exception with the errors if it cannot be run. */
    public Assembly orThrow() {
        if (!isRunnable()) {
            throw new InvalidExperimentException(
                    diagnostics.stream().filter(Diagnostic::isError).toList());
        }
        return this;
    }
}
