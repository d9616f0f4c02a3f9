package voltaic.studies.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.RunFailedException;
import voltaic.core.RunService;
import voltaic.json.DocumentReader;
import voltaic.json.StudyFolder;
import voltaic.json.StudyFolder.Manifest;
import voltaic.json.SweepDocument;
import voltaic.model.study.PointRange;
import voltaic.studies.PointRecord;
import voltaic.studies.Studies;
import voltaic.studies.StudyView;
import voltaic.studies.journal.Records;
import voltaic.studies.outcome.Outcomes;

/** Runs studies in folders that any process may continue. */
@Component
public final class LocalStudies implements Studies {
    private static final String LOCAL = "local";

    /** How many points are tried first, at least and at most, and for how long in nanoseconds. */
    private static final int FEWEST_PROBES = 3;

    private static final int MOST_PROBES = 17;
    private static final long PROBING = 500_000_000;

    /** How much the time of an earlier point counts against that of the next: the program gets faster as it is compiled. */
    private static final double FADING = 0.8;

    private final RunService runs;
    private final String program;

    @Activate
    public LocalStudies(@Reference RunService runs, BundleContext context) {
        this(runs, "Voltaic " + context.getBundle().getVersion());
    }

    LocalStudies(RunService runs, String program) {
        this.runs = runs;
        this.program = program;
    }

    @Override
    public List<String> check(SweepDocument document, List<String> warnings) {
        return new PointCheck(document, runs).errors(warnings);
    }

    @Override
    public Summary run(SweepDocument document, Order order, Watch watch) throws IOException, InterruptedException {
        try (StudyFolder folder = StudyFolder.open(order.folder())) {
            begin(document, order, folder);
            try (StudyTask task = new StudyTask(
                    document, runs, folder.path(), LOCAL, order.program(), order.failFast(), order.retry(), watch)) {
                Records records = task.records();
                if (records.damaged() > 0) {
                    watch.tell(records.damaged()
                            + " damaged records of the journal are left out; their points are run again");
                }
                if (order.attach()) {
                    runs.execute(order.engine(), task, true);
                } else if (!task.missing().isEmpty()) {
                    estimate(task, watch);
                    work(task, order);
                }
                return new Outcomes(document, runs, program, folder, records).write();
            }
        }
    }

    private void work(StudyTask task, Order order) throws IOException, InterruptedException {
        try {
            if (!task.missing().isEmpty()) {
                runs.execute(order.engine(), task, false);
            }
        } catch (RunFailedException e) {
            // The engine's failure is that of the point, if there is one.
            throw task.failure().orElse(e);
        } finally {
            task.stop();
        }
        if (task.failure().isPresent()) {
            throw task.failure().get();
        }
        if (!task.missing().isEmpty()) {
            throw new RunFailedException("the engine '" + order.engine().type() + "' left "
                    + task.missing().cardinality() + " points undone; --resume continues the study");
        }
    }

    /** Begins a study in an empty folder; accepts the one that is there if it is the same. */
    private void begin(SweepDocument document, Order order, StudyFolder folder) throws IOException {
        String digest = StudyFolder.digest(document.file());
        int points = document.sweep().points();
        Manifest wanted = new Manifest(program, digest, order.settings(), order.solver(), points);
        // What was begun and has nothing on record may have changed: there is nothing to lose.
        Optional<Manifest> found =
                order.attach() || StudyTask.hasRecords(folder.path()) ? folder.manifest() : Optional.empty();
        if (found.isEmpty()) {
            if (order.attach()) {
                throw new IllegalArgumentException("there is no study in " + folder.path() + " to attach to");
            }
            folder.begin(wanted, document.file());
            return;
        }
        if (!order.resume() && !order.attach()) {
            throw new IllegalArgumentException(
                    folder.path() + " holds a study already; --resume continues it, -o DIR takes another folder");
        }
        checkSame(wanted, found.get(), folder.path());
    }

    private static void checkSame(Manifest wanted, Manifest found, Path folder) {
        if (!wanted.digest().equals(found.digest())) {
            throw new IllegalArgumentException("the study file has changed since the study in " + folder
                    + " was begun; what was begun stands there in " + StudyFolder.STUDY
                    + "; -o DIR begins the changed one in another folder");
        }
        if (!wanted.settings().equals(found.settings()) || !wanted.solver().equals(found.solver())) {
            throw new IllegalArgumentException("the study in " + folder
                    + " was begun with other values of --set or --solver; -o DIR takes another folder");
        }
        if (!wanted.program().equals(found.program())) {
            throw new IllegalArgumentException(
                    "the study in " + folder + " was begun by " + found.program() + ", and this is " + wanted.program()
                            + "; continue it by the same version, or begin it in another folder");
        }
    }

    /** Runs the first, the last and some points between, while that takes no time, and says what the whole will take. */
    private static void estimate(StudyTask task, Watch watch) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        long begin = System.nanoTime();
        double seconds = 0;
        for (int i = 0; i < MOST_PROBES && (i < FEWEST_PROBES || System.nanoTime() - begin < PROBING); i++) {
            int point = spread(i, task.points());
            if (task.missing().get(point)) {
                task.compute(point, processors);
                task.refresh();
            }
            PointRecord record = task.records().point(point).orElseThrow();
            // The longest of those that are not the first, which pays for the start of the program.
            seconds = i == 0
                    ? record.seconds()
                    : i == 1 ? record.seconds() : Math.max(record.seconds(), seconds * FADING);
        }
        int left = task.missing().cardinality();
        if (left > 0) {
            watch.tell(words(task.points(), left, seconds, processors));
        }
    }

    private static String words(int points, int left, double seconds, int processors) {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%,d points, %,d of them to be run: up to %.3g s each, %s on %d processors; memory in use %,d of %,d MiB",
                points,
                left,
                seconds,
                duration(left * seconds / processors),
                processors,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }

    /** The first point, the last one, then halves, quarters … */
    private static int spread(int i, int points) {
        if (i < 2) {
            return i == 0 ? 0 : points - 1;
        }
        int level = Integer.highestOneBit(i - 1);
        return (int) ((2L * (i - 1 - level) + 1) * (points - 1) / (2L * level));
    }

    private static String duration(double seconds) {
        if (seconds < 120) {
            return String.format(Locale.ROOT, "%.3g s", seconds);
        }
        return seconds < 7200
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    @Override
    public StudyView view(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        return new FolderView(path, begun(path, manifest(path)));
    }

    private static Manifest manifest(Path folder) throws IOException {
        return StudyFolder.manifest(folder)
                .orElseThrow(() -> new IllegalArgumentException("there is no study in " + folder));
    }

    private static SweepDocument begun(Path folder, Manifest manifest) {
        return DocumentReader.readSweep(folder.resolve(StudyFolder.STUDY), manifest.settings(), manifest.solver());
    }

    @Override
    public void work(Path folder, PointRange points, Watch watch) throws IOException, InterruptedException {
        Path path = folder.toAbsolutePath().normalize();
        Manifest manifest = manifest(path);
        if (!manifest.program().equals(program)) {
            throw new IllegalArgumentException(
                    "the study in " + path + " was begun by " + manifest.program() + ", and this is " + program);
        }
        if (points.last() >= manifest.points()) {
            throw new IllegalArgumentException(
                    "the study has the points 0-" + (manifest.points() - 1) + ", not " + points);
        }
        SweepDocument document = begun(path, manifest);
        try (StudyTask task = new StudyTask(document, runs, path, "points-" + points, List.of(), false, false, watch)) {
            BitSet mine = new BitSet();
            mine.set(points.first(), points.last() + 1);
            mine.and(task.missing());
            LocalEngine.compute(task, mine, Runtime.getRuntime().availableProcessors());
        }
    }
}
