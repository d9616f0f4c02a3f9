package voltaic.ui.workbench.services;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import voltaic.ui.api.Problem;
import voltaic.ui.api.Problems;
import voltaic.ui.api.Subscription;

/** Keeps the problems of each file. */
@Component(service = Problems.class)
public final class OpenProblems implements Problems {
    private static final Comparator<Problem> ERRORS_FIRST =
            Comparator.comparing(Problem::isError).reversed();
    private static final Comparator<Problem> ORDER =
            ERRORS_FIRST.thenComparing(Problem::line).thenComparing(Problem::column);

    private final Map<Path, List<Problem>> files = new TreeMap<>();
    private final Listeners listeners = new Listeners();

    @Override
    public void set(Path file, List<Problem> problems) {
        List<Problem> sorted = problems.stream().sorted(ORDER).toList();
        List<Problem> before = sorted.isEmpty() ? files.remove(file) : files.put(file, sorted);
        if (!sorted.equals(before == null ? List.of() : before)) {
            listeners.fire();
        }
    }

    @Override
    public List<Problem> list() {
        return files.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return listeners.add(changed);
    }
}
