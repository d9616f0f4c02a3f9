package voltaic.ui.views;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.SwingUtilities;
import voltaic.model.experiment.Study;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Run;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Subscription;

/** Stand-ins for jobs and runs. */
public final class FakeWork {
    private FakeWork() {}

    public static final class FakeJob implements Job {
        public String label;
        public String detail = "";
        public double fraction;
        public State state = State.RUNNING;
        public Duration elapsed = Duration.ZERO;
        public Optional<Duration> remaining = Optional.empty();
        public Optional<Runnable> open = Optional.empty();

        public FakeJob(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String detail() {
            return detail;
        }

        @Override
        public double fraction() {
            return fraction;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public Duration elapsed() {
            return elapsed;
        }

        @Override
        public Optional<Duration> remaining() {
            return remaining;
        }

        @Override
        public void cancel() {
            state = State.CANCELLED;
        }

        @Override
        public Optional<Runnable> open() {
            return open;
        }
    }

    /** Does work on a thread of its own. */
    public static final class FakeJobs implements Jobs {
        public final List<Job> jobs = new CopyOnWriteArrayList<>();
        public final Fakes.Listeners listeners = new Fakes.Listeners();

        @Override
        public Job start(String label, Optional<Runnable> open, Work work) {
            FakeJob job = new FakeJob(label);
            jobs.add(0, job);
            Thread thread = new Thread(() -> {
                try {
                    work.run((fraction, detail) -> true);
                    job.state = Job.State.DONE;
                } catch (Exception e) {
                    job.detail = String.valueOf(e.getMessage());
                    job.state = Job.State.FAILED;
                }
                SwingUtilities.invokeLater(listeners::tell);
            });
            thread.start();
            return job;
        }

        @Override
        public List<Job> list() {
            return List.copyOf(jobs);
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return listeners.add(changed);
        }
    }

    public record FakeRun(Job job, String name, Path folder) implements Run {
        @Override
        public StudyResult results() {
            throw new UnsupportedOperationException("nothing has been computed");
        }

        @Override
        public boolean isRunning() {
            return !job.state().isOver();
        }
    }

    public static final class FakeRuns implements Runs {
        public final List<Run> runs = new CopyOnWriteArrayList<>();
        public final Fakes.Listeners listeners = new Fakes.Listeners();
        private final Path results;

        public FakeRuns(Path results) {
            this.results = results;
        }

        @Override
        public Run start(Study study, String name, String source) {
            if (source.isBlank()) {
                throw new IllegalArgumentException("a run keeps the text of its file");
            }
            Run run = new FakeRun(new FakeJob("Run " + name), name + " · 1", results.resolve(name + "-1"));
            runs.add(0, run);
            listeners.tell();
            return run;
        }

        @Override
        public Run sweep(String name, String source) {
            if (source.isBlank()) {
                throw new IllegalArgumentException("a run keeps the text of its file");
            }
            Run run = new FakeRun(new FakeJob("Study " + name), name + " · 1", results.resolve(name + "-1"));
            runs.add(0, run);
            return run;
        }

        @Override
        public Run resume(Path folder, boolean retry) {
            return find(folder).orElseThrow();
        }

        @Override
        public Optional<Run> find(Path folder) {
            return runs.stream().filter(run -> run.folder().equals(folder)).findFirst();
        }

        @Override
        public List<Run> list() {
            return List.copyOf(runs);
        }

        @Override
        public Subscription onChange(Runnable changed) {
            return listeners.add(changed);
        }
    }
}
