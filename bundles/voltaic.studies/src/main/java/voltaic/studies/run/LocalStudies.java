package voltaic.studies.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.RunFailedException;
import voltaic.core.RunService;
import voltaic.json.DocumentReader;
import voltaic.json.Finding;
import voltaic.json.StudyFolder;
import voltaic.json.StudyFolder.Manifest;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.study.PointRange;
import voltaic.studies.Studies;
import voltaic.studies.StudyView;
import voltaic.studies.journal.JournalReader;
import voltaic.studies.journal.JournalWriter;
import voltaic.studies.journal.Records;
import voltaic.studies.outcome.Outcomes;

/** Runs studies in folders that any process may continue. */
@Component
public final class LocalStudies implements Studies {
    /** A worker computes here, whatever engine started it. */
    private static final PluginSpec WORKER = PluginSpec.of("local");

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
    public String program() {
        return program;
    }

    @Override
    public List<String> check(SweepDocument document, List<String> warnings) {
        return new PointCheck(document, runs).errors(warnings);
    }

    @Override
    public List<Finding> findings(SweepDocument document, int most) {
        return new PointCheck(document, runs).findings(most);
    }

    @Override
    public Summary run(SweepDocument document, Order order, Watch watch) throws IOException, InterruptedException {
        try (StudyFolder folder = StudyFolder.open(order.folder())) {
            Order chosen = order.attach() ? order.with(engine(folder.path())) : order;
            boolean remote = runs.isRemote(chosen.engine());
            begin(document, chosen, folder);
            try (StudyTask task = task(document, chosen, watch)) {
                Records records = task.records();
                if (records.damaged() > 0) {
                    watch.tell(records.damaged()
                            + " damaged records of the journal are left out; their points are run again");
                }
                if (!task.missing().isEmpty()) {
                    if (remote) {
                        folder.engine(chosen.engine());
                    } else {
                        Estimate.tell(task, watch);
                    }
                    work(task, chosen);
                }
                return new Outcomes(document, runs, program, folder, records).write();
            }
        }
    }

    private static PluginSpec engine(Path folder) throws IOException {
        return StudyFolder.engine(folder)
                .orElseThrow(() -> new IllegalArgumentException(
                        "nothing was sent away from " + folder + " that could be at work; --resume continues a study"));
    }

    private StudyTask task(SweepDocument document, Order order, Watch watch) throws IOException {
        Path journals = order.folder().toAbsolutePath().normalize().resolve(StudyTask.JOURNAL);
        JournalWriter journal = JournalWriter.open(JournalReader.file(journals, JournalReader.LEADER));
        try {
            return new StudyTask(document, runs, order, journal, watch);
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private void work(StudyTask task, Order order) throws IOException, InterruptedException {
        try {
            if (!task.missing().isEmpty()) {
                runs.execute(order.engine(), task, order.attach());
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

    @Override
    public void cancel(Path path, Watch watch) throws IOException, InterruptedException {
        Path folder = path.toAbsolutePath().normalize();
        Manifest manifest = manifest(folder);
        PluginSpec engine = engine(folder);
        // Another program may be following the study, with the lock of the folder: this one has a journal of its own.
        JournalWriter journal = JournalWriter.openFree(folder.resolve(StudyTask.JOURNAL), "cancel");
        try (journal;
                StudyTask task =
                        new StudyTask(begun(folder, manifest), runs, Order.resuming(folder, engine), journal, watch)) {
            runs.cancel(engine, task);
        } finally {
            journal.deleteIfEmpty();
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

    @Override
    public StudyView view(Path folder) throws IOException {
        Path path = folder.toAbsolutePath().normalize();
        Manifest manifest = manifest(path);
        return new FolderView(path, begun(path, manifest), manifest);
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
        JournalWriter journal = JournalWriter.openFree(path.resolve(StudyTask.JOURNAL), "points-" + points);
        try (journal;
                StudyTask task = new StudyTask(document, runs, Order.resuming(path, WORKER), journal, watch)) {
            BitSet mine = new BitSet();
            mine.set(points.first(), points.last() + 1);
            mine.and(task.missing());
            LocalEngine.compute(task, mine, Runtime.getRuntime().availableProcessors());
        }
    }
}
