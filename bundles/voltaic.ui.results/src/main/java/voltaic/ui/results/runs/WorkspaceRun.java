package voltaic.ui.results.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import voltaic.core.Progress;
import voltaic.core.RunService;
import voltaic.json.Reasons;
import voltaic.json.ResultFolder;
import voltaic.model.experiment.Study;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.Console;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Run;

/** One run: its work, and what it has recorded. */
public final class WorkspaceRun implements Run {
    /** The ending of files of experiments and studies. */
    public static final String SUFFIX = ".voltaic.json";

    private final Study study;
    private final String fileName;
    private final String source;
    private final RunFolders folders;
    private final RunService service;
    private final Console console;
    private final GrowingResults results;
    private volatile Path folder;
    private volatile boolean running = true;
    private volatile boolean complete;
    private volatile boolean kept;
    private volatile Optional<String> trouble = Optional.empty();
    private @Nullable Job job;

    /** @param fileName without its ending */
    WorkspaceRun(Study study, String fileName, String source, RunFolders folders, RunService service, Console console) {
        this.study = study;
        this.fileName = fileName;
        this.source = source;
        this.folders = folders;
        this.service = service;
        this.console = console;
        this.results = new GrowingResults(study, System::nanoTime);
        this.folder = folders.promise(fileName);
    }

    /** Starts it. */
    void start(Jobs jobs, Runnable open, Runnable ended) {
        job = jobs.start("Run " + name(), Optional.of(open), monitor -> {
            try {
                work(monitor);
            } finally {
                running = false;
                ended.run();
            }
        });
    }

    private void work(Jobs.Monitor monitor) throws IOException {
        console.line(name() + ": started");
        long begin = System.nanoTime();
        ResultFolder opened = null;
        IOException failure = null;
        try {
            opened = open();
        } catch (IOException e) {
            failure = e;
            trouble = Optional.of("The results will not be kept: " + e.getMessage());
            console.line(name() + ": the run goes on, but its results will not be kept: " + e.getMessage());
        }
        try (ResultFolder into = opened) {
            StudyResult whole = service.run(study, listener(monitor));
            results.finish(whole);
            complete = true;
            report(whole, Duration.ofNanos(System.nanoTime() - begin));
            if (into == null) {
                throw new IOException(
                        "the results are shown but not kept: " + (failure == null ? "" : failure.getMessage()),
                        failure);
            }
            keep(whole, into, monitor);
        } catch (CancellationException e) {
            console.line(name() + ": cancelled");
            throw e;
        } catch (IOException | RuntimeException e) {
            console.line(name() + ": failed: " + e.getMessage());
            throw e;
        } finally {
            if (opened != null && !kept) {
                RunFolders.discard(folder);
            }
        }
    }

    private ResultFolder open() throws IOException {
        ResultFolder opened = folders.open(folder, fileName);
        folder = opened.path();
        return opened;
    }

    private Progress listener(Jobs.Monitor monitor) {
        return new Progress() {
            @Override
            public boolean report(String task, double fraction) {
                return monitor.report(fraction, task);
            }

            @Override
            public void sampled(Supplier<Result> soFar) {
                results.sampled(soFar);
            }

            @Override
            public void completed(Result result) {
                results.completed(result);
            }
        };
    }

    private void report(StudyResult whole, Duration wall) {
        Set<String> warnings = new LinkedHashSet<>();
        for (Result result : whole.results()) {
            String variant = result.variant().isEmpty() ? "" : result.variant() + ": ";
            result.warnings().forEach(warning -> warnings.add(variant + warning));
        }
        warnings.forEach(warning -> console.line(name() + ": warning: " + warning));
        int runs = whole.results().size();
        console.line(name() + ": " + (runs == 1 ? "1 run" : runs + " runs") + " in "
                + String.format(Locale.ROOT, "%.1f s", wall.toNanos() / 1e9));
    }

    private void keep(StudyResult whole, ResultFolder into, Jobs.Monitor monitor) throws IOException {
        monitor.report(1, "writing the results");
        List<Path> files;
        try {
            files = into.write(whole, service);
        } catch (IOException e) {
            trouble = Optional.of("The results are not kept: " + e.getMessage());
            throw new IOException("the results are shown but not kept: " + e.getMessage(), e);
        }
        kept = true;
        trouble = Optional.empty();
        if (!source.isEmpty()) {
            keepSource(into.path());
        }
        console.line(name() + ": kept in " + into.path() + " (" + files.size() + " files)");
    }

    /** The file that was run, so that the run can be repeated; a file of the user's, which no later run replaces. */
    private void keepSource(Path into) {
        Path file = into.resolve(fileName + SUFFIX);
        Path fresh = into.resolve("." + fileName + SUFFIX + ".new");
        try {
            Files.write(fresh, source.getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            console.line(name() + ": warning: the file that was run is not kept beside the results: " + Reasons.of(e));
        }
    }

    /** Tries again to keep results that could not be kept; work for a job. */
    public void keepAgain(Jobs.Monitor monitor) throws IOException {
        try (ResultFolder into = open()) {
            keep(results(), into, monitor);
        } finally {
            if (!kept) {
                RunFolders.discard(folder);
            }
        }
    }

    /** Whether it is complete, but could not be kept. */
    public boolean isLost() {
        return complete && !running && !kept;
    }

    /** Why its results are not kept, in one sentence. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** What is run. */
    public Study study() {
        return study;
    }

    /** The name of the file, without its ending. */
    public String fileName() {
        return fileName;
    }

    /** The text of the file; empty if it is not known. */
    public String source() {
        return source;
    }

    @Override
    public Job job() {
        if (job == null) {
            throw new IllegalStateException("the run has not started");
        }
        return job;
    }

    @Override
    public String name() {
        return fileName + " · " + RunFolders.number(folder);
    }

    @Override
    public StudyResult results() {
        return results.get();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public Path folder() {
        return folder;
    }
}
