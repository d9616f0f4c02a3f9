package voltaic.ui.results.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.result.StudyResult;
import voltaic.studies.Studies.Order;
import voltaic.studies.Studies.Summary;
import voltaic.studies.Studies.Watch;
import voltaic.ui.api.Console;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Run;
import voltaic.ui.results.Names;
import voltaic.ui.results.Studies;

/** The work on one study over axes. What is done stands in its folder, from which editors read it. */
public final class SweepRun implements Run {
    private static final PluginSpec LOCAL = PluginSpec.of("local");
    private static final int MOST_ERRORS = 3;

    private final voltaic.studies.Studies studies;
    private final SweepDocument document;
    private final Order order;
    private final Console console;
    private final StudyResult none;
    private volatile boolean running = true;
    private volatile @Nullable StudyResult last;
    private @Nullable Job job;

    SweepRun(voltaic.studies.Studies studies, SweepDocument document, Order order, Console console) {
        this.studies = studies;
        this.document = document;
        this.order = order;
        this.console = console;
        Study first = Study.of(document.experiment(document.sweep().point(0), document.middle()));
        none = Studies.partial(first, List.of());
    }

    /** What is done in this process: on all processors. */
    static Order order(Path folder, voltaic.json.StudyFolder.Manifest begun, boolean retry) {
        return new Order(folder, LOCAL, begun.settings(), begun.solver(), true, false, false, retry, List.of());
    }

    /** What is done in this process for a study that is not begun yet. */
    static Order order(Path folder) {
        return new Order(folder, LOCAL, List.of(), Optional.empty(), true, false, false, false, List.of());
    }

    /**
     * Starts it.
     *
     * @param scratch a file that is needed until the study has ended
     */
    void start(Jobs jobs, Optional<Path> scratch, Runnable open, Runnable ended) {
        job = jobs.start("Study " + name(), Optional.of(open), monitor -> {
            try {
                work(monitor);
            } finally {
                running = false;
                if (scratch.isPresent()) {
                    discard(scratch.get());
                }
                ended.run();
            }
        });
    }

    private void work(Jobs.Monitor monitor) throws IOException, InterruptedException {
        console.line(name() + ": started");
        try {
            monitor.report(-1, "checking the points");
            check();
            Summary summary = studies.run(document, order, watch(monitor));
            console.line(String.format(
                    Locale.ROOT,
                    "%s: %,d points%s; the report is %s",
                    name(),
                    summary.points(),
                    summary.failed() == 0 ? "" : ", of which " + summary.failed() + " failed",
                    folder().resolve("report.html")));
        } catch (CancellationException | InterruptedException e) {
            console.line(name() + ": cancelled; what is done is kept, and Resume continues from there");
            throw e;
        } catch (IOException | RuntimeException e) {
            console.line(name() + ": failed: " + e.getMessage());
            throw e;
        }
    }

    private void check() {
        List<String> warnings = new ArrayList<>();
        List<String> errors = studies.check(document, warnings);
        String file = document.file() + ":";
        warnings.forEach(warning -> console.line(name() + ": warning: " + warning.replace(file, "")));
        if (!errors.isEmpty()) {
            errors.forEach(error -> console.line(name() + ": error: " + error.replace(file, "")));
            throw new IllegalArgumentException(String.join(
                    "\n",
                    errors.stream()
                            .limit(MOST_ERRORS)
                            .map(error -> error.replace(file, ""))
                            .toList()));
        }
    }

    private Watch watch(Jobs.Monitor monitor) {
        return new Watch() {
            @Override
            public boolean report(int done, int failed, int points) {
                String failures = failed == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failed);
                return monitor.report(
                        (double) done / points,
                        String.format(Locale.ROOT, "%,d of %,d points%s", done, points, failures));
            }

            @Override
            public void tell(String message) {
                console.line(name() + ": " + message);
            }
        };
    }

    private static void discard(Path scratch) {
        try {
            Files.deleteIfExists(scratch);
            Path folder = scratch.getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // It is in the folder for scratch files, which the system empties.
            return;
        }
    }

    @Override
    public Job job() {
        if (job == null) {
            throw new IllegalStateException("the study has not started");
        }
        return job;
    }

    @Override
    public String name() {
        return Names.run(folder());
    }

    /** The points on record; those of a moment ago while the study goes on. */
    @Override
    public StudyResult results() {
        StudyResult known = last;
        if (known != null && !running) {
            return known;
        }
        try {
            StudyResult now = studies.view(folder()).result();
            last = now;
            return now;
        } catch (IOException | IllegalArgumentException notBegun) {
            return none;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Path folder() {
        return order.folder();
    }
}
