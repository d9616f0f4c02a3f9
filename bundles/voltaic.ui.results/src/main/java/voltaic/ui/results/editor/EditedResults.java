package voltaic.ui.results.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import voltaic.json.InvalidDocumentException;
import voltaic.json.ResultReader;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.Run;
import voltaic.ui.results.runs.CommandLine;

/** What a result editor shows: a run of this session, or a folder that is read in the background. On the event dispatch thread. */
final class EditedResults implements ResultSource {
    private static final ExecutorService READER = reader();

    private final Path folder;
    private final Optional<Run> run;
    private final Runnable changed;
    private @Nullable StudyResult read;
    private String failure = "";
    private Optional<Path> source = Optional.empty();
    private boolean closed;

    /** @param changed is called when what takes time has been read */
    EditedResults(Path folder, Optional<Run> run, Runnable changed) {
        this.folder = folder;
        this.run = run;
        this.changed = changed;
    }

    private static ExecutorService reader() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "voltaic-results");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Reads what is in the folder, now or anew. */
    void load() {
        READER.execute(() -> {
            if (run.isPresent()) {
                Optional<Path> kept = CommandLine.source(folder());
                publish(null, "", kept);
                return;
            }
            try {
                publish(ResultReader.read(folder), "", CommandLine.source(folder));
            } catch (InvalidDocumentException e) {
                publish(null, String.valueOf(e.getMessage()), Optional.empty());
            } catch (RuntimeException | OutOfMemoryError e) {
                publish(null, "The result cannot be read: " + e, Optional.empty());
            }
        });
    }

    private void publish(@Nullable StudyResult results, String why, Optional<Path> kept) {
        SwingUtilities.invokeLater(() -> {
            if (!closed) {
                read = results;
                failure = why;
                source = kept;
                changed.run();
            }
        });
    }

    /** Whether there are results to be shown. */
    boolean isThere() {
        return run.isPresent() || read != null;
    }

    /** Why there are none, in one sentence; empty while they are read. */
    String failure() {
        return failure;
    }

    Optional<Run> run() {
        return run;
    }

    /** The file that was run, if it is kept. */
    Optional<Path> source() {
        return source;
    }

    void close() {
        closed = true;
        read = null;
    }

    @Override
    public StudyResult results() {
        StudyResult known = run.map(Run::results).orElse(read);
        if (known == null) {
            throw new IllegalStateException("the results are not read yet");
        }
        return known;
    }

    @Override
    public boolean isRunning() {
        return run.filter(Run::isRunning).isPresent();
    }

    @Override
    public Path folder() {
        return run.map(Run::folder).orElse(folder);
    }
}
