package voltaic.ui.results.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voltaic.json.ResultReader;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.Run;
import voltaic.ui.results.Background;
import voltaic.ui.results.runs.CommandLine;

/** What a result editor shows: a run of this session, or a folder that is read in the background. On the event dispatch thread. */
final class EditedResults implements ResultSource {
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

    /** Reads what is in the folder, now or anew. */
    void load() {
        Path read = folder();
        boolean inSession = run.isPresent();
        Background.work(
                () -> new Loaded(
                        inSession ? Optional.empty() : Optional.of(ResultReader.read(read)), CommandLine.source(read)),
                this::publish,
                why -> {
                    failure = why;
                    changed.run();
                });
    }

    private record Loaded(Optional<StudyResult> results, Optional<Path> source) {}

    private void publish(Loaded loaded) {
        if (!closed) {
            read = loaded.results().orElse(null);
            source = loaded.source();
            changed.run();
        }
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
