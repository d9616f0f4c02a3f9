package voltaic.ui.views.messages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import voltaic.ui.api.Problem;

/** How problems are ordered, counted and placed. */
final class ProblemText {
    /** Errors before warnings, then by file and place. */
    static final Comparator<Problem> ORDER = Comparator.comparing(Problem::isError)
            .reversed()
            .thenComparing(problem -> problem.file().toString())
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    private ProblemText() {}

    /** What the tab says: {@code Problems (3)}. */
    static String title(List<Problem> problems) {
        return problems.isEmpty() ? "Problems" : "Problems (" + problems.size() + ")";
    }

    /** {@code 1 error, 2 warnings}. */
    static String count(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(errors == 1 ? "1 error" : errors + " errors");
        }
        if (warnings > 0) {
            parts.add(warnings == 1 ? "1 warning" : warnings + " warnings");
        }
        return String.join(", ", parts);
    }

    /** The place as people read it: pointer and line, as far as they are known. */
    static String place(Problem problem) {
        String line = problem.line() > 0 ? "line " + problem.line() : "";
        if (problem.pointer().isEmpty()) {
            return line;
        }
        return line.isEmpty() ? problem.pointer() : problem.pointer() + ", " + line;
    }

    /** The place as editors reveal it. */
    static String target(Problem problem) {
        if (!problem.pointer().isEmpty() || problem.line() == 0) {
            return problem.pointer();
        }
        return problem.line() + ":" + Math.max(1, problem.column());
    }

    /** The file, relative to the workspace if it is in there. */
    static String file(Problem problem, Path root) {
        Path file = problem.file();
        return file.startsWith(root) ? root.relativize(file).toString() : file.toString();
    }
}
