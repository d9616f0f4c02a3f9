package voltaic.core.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.plugin.Solver;

/** Finds the solvers that take a problem which the chosen one does not, and provide what its observables require. */
final class OtherSolvers {
    /** What all solvers together have to answer: a plugin that thinks for long is not recommended. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    private final PluginRegistry registry;

    OtherSolvers(PluginRegistry registry) {
        this.registry = registry;
    }

    /**
     * The ids of the solvers other than this one that take the problem as they are without settings, ascending. Those that fail, or are not done
     * in time, are left out.
     */
    List<String> taking(LindbladProblem problem, String rejecting) {
        Map<String, FutureTask<Boolean>> answers = new LinkedHashMap<>();
        for (InstalledPlugin solver : registry.list(PluginKind.SOLVER)) {
            if (!solver.id().equals(rejecting)) {
                FutureTask<Boolean> answer = new FutureTask<>(() -> takes(problem, solver.id()));
                Thread thread = new Thread(answer, "voltaic-question-to-" + solver.id());
                thread.setDaemon(true);
                thread.start();
                answers.put(solver.id(), answer);
            }
        }
        long deadline = System.nanoTime() + PATIENCE;
        List<String> taking = new ArrayList<>();
        answers.forEach((id, answer) -> {
            if (await(answer, deadline)) {
                taking.add(id);
            }
        });
        return taking;
    }

    private boolean takes(LindbladProblem problem, String id) {
        // Settings that cannot be left out make a solver no remedy; what is wrong with them is nobody's concern here.
        return new PluginBinding(registry, List.of(), new ArrayList<>())
                .<Solver<Record>>bind(PluginKind.SOLVER, PluginSpec.of(id), "")
                .filter(solver -> provides(solver).containsAll(problem.wanted()))
                .filter(solver ->
                        solver.plugin().rejects(problem, solver.parameters()).isEmpty())
                .isPresent();
    }

    private static Set<Quantity> provides(Bound<Solver<Record>> solver) {
        return solver.plugin().provides();
    }

    private static boolean await(FutureTask<Boolean> answer, long deadline) {
        try {
            return answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** {@code "; 'a', 'b' and 'c' can"}, or nothing if there are none. */
    static String remedy(List<String> solvers, String singular, String plural) {
        if (solvers.isEmpty()) {
            return "";
        }
        List<String> quoted = solvers.stream().map(id -> "'" + id + "'").toList();
        int last = quoted.size() - 1;
        return last == 0
                ? "; " + quoted.get(0) + " " + singular
                : "; " + String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last) + " " + plural;
    }
}
