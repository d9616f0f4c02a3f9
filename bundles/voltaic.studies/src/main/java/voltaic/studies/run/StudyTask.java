package voltaic.studies.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import voltaic.core.RunFailedException;
import voltaic.core.RunService;
import voltaic.json.SweepDocument;
import voltaic.model.study.PointRange;
import voltaic.plugin.StudyWork;
import voltaic.studies.PointRecord;
import voltaic.studies.Studies.Order;
import voltaic.studies.Studies.Watch;
import voltaic.studies.journal.JournalReader;
import voltaic.studies.journal.JournalWriter;
import voltaic.studies.journal.Parts;
import voltaic.studies.journal.Records;
import voltaic.studies.journal.SeriesFiles;

/** The points of a study on their way to its journal. */
final class StudyTask implements StudyWork, AutoCloseable {
    static final String JOURNAL = "journal";

    private final SweepDocument document;
    private final Path folder;
    private final String engine;
    private final List<String> program;
    private final boolean failFast;
    private final Watch watch;
    private final Records records = new Records();
    private final JournalReader reader;
    private final JournalWriter journal;
    private final PointRunner runner;
    private final BitSet failedBefore;
    private volatile boolean stopped;
    /** Until when points may be computed, by {@link System#nanoTime}. */
    private volatile long deadline = System.nanoTime() + Long.MAX_VALUE / 2;

    private volatile @Nullable RunFailedException failure;

    /**
     * Takes over the journal of a process, and reads that of all.
     *
     * @param order what the user wants of the study; its engine has a folder of its own
     */
    StudyTask(SweepDocument document, RunService runs, Order order, JournalWriter journal, Watch watch)
            throws IOException {
        this.document = document;
        this.folder = order.folder().toAbsolutePath().normalize();
        this.engine = order.engine().type();
        this.program = order.program();
        this.failFast = order.failFast();
        this.watch = watch;
        this.journal = journal;
        reader = new JournalReader(folder.resolve(JOURNAL), journal);
        reader.readInto(records);
        if (order.retry() && records.failed().cardinality() > 0) {
            journal.retry(reader);
            reader.readInto(records);
        }
        failedBefore = records.failed();
        runner = new PointRunner(
                document,
                runs,
                records,
                journal,
                new SeriesFiles(folder, Parts.kept(document.sweep())),
                () -> !stopped && System.nanoTime() - deadline < 0);
    }

    /** Whether anything is on record of the study in a folder. */
    static boolean hasRecords(Path folder) throws IOException {
        Records records = new Records();
        new JournalReader(folder.resolve(JOURNAL)).readInto(records);
        return records.count() > 0 || !records.evaluations().isEmpty();
    }

    Records records() {
        return records;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Path engineFolder() throws IOException {
        return Files.createDirectories(folder.resolve("engine").resolve(engine));
    }

    @Override
    public String title() {
        return document.sweep().title();
    }

    @Override
    public int points() {
        return document.sweep().points();
    }

    @Override
    public BitSet missing() {
        BitSet missing = new BitSet();
        missing.set(0, points());
        missing.andNot(records.done());
        return missing;
    }

    @Override
    public double secondsPerPoint() {
        return records.meanSeconds();
    }

    @Override
    public void compute(int point, int threads) throws IOException {
        if (stopped) {
            throw new CancellationException("cancelled");
        }
        try {
            PointRecord record = runner.run(point, threads);
            if (record.isFailed()) {
                failed(record);
            }
        } catch (IOException | RuntimeException | Error e) {
            stopped = true;
            throw e;
        }
    }

    /** Ends the study with this point, if the first that fails does. */
    private void failed(PointRecord record) {
        if (failFast) {
            failure = new RunFailedException(
                    document.sweep().point(record.point()).words() + ": "
                            + record.error().orElseThrow());
            stopped = true;
        }
    }

    @Override
    public boolean tryFirst(double seconds) throws IOException {
        if (!missing().get(0)) {
            return true;
        }
        long most = System.nanoTime() + (long) (1e9 * seconds);
        long unlimited = deadline;
        deadline = most;
        try {
            runner.run(0, 1);
        } catch (CancellationException e) {
            if (stopped || Thread.currentThread().isInterrupted() || System.nanoTime() - most < 0) {
                throw e;
            }
            return false;
        } finally {
            deadline = unlimited;
        }
        refresh();
        return true;
    }

    @Override
    public List<String> workerCommand(PointRange points) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("sweep", "-o", folder.toString(), "--points", points.toString()));
        return command;
    }

    @Override
    public void fail(PointRange points, String reason) throws IOException {
        BitSet missing = missing();
        for (int i = points.first(); i <= points.last(); i++) {
            if (missing.get(i)) {
                PointRecord record =
                        new PointRecord(i, PointRecord.POINT, 0, List.of(), List.of(), Optional.of(reason));
                journal.append(record);
                records.add(record);
            }
        }
    }

    @Override
    public void refresh() throws IOException {
        reader.readInto(records);
        BitSet failed = records.failed();
        if (!watch.report(records.count(), failed.cardinality(), points())) {
            stopped = true;
        }
        failed.andNot(failedBefore);
        if (failure == null && !failed.isEmpty()) {
            records.point(failed.nextSetBit(0)).ifPresent(this::failed);
        }
        throwIfStopped();
    }

    private void throwIfStopped() {
        RunFailedException reason = failure;
        if (reason != null) {
            throw reason;
        }
        if (stopped) {
            throw new CancellationException("cancelled");
        }
    }

    /** Ends the points that are being computed. */
    void stop() {
        stopped = true;
    }

    /** Why the study ends before its last point; nothing if it does not. */
    Optional<RunFailedException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void tell(String message) {
        watch.tell(message);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
