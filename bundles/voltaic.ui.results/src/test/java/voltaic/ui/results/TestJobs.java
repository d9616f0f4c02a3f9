package voltaic.ui.results;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Subscription;

/** Jobs on threads of their own. */
public final class TestJobs implements Jobs {
    private final List<Job> jobs = new CopyOnWriteArrayList<>();

    @Override
    public Job start(String label, Optional<Runnable> open, Work work) {
        TestJob job = new TestJob(label, open);
        jobs.add(0, job);
        Thread thread = new Thread(() -> job.run(work), label);
        thread.setDaemon(true);
        thread.start();
        return job;
    }

    @Override
    public List<Job> list() {
        return jobs;
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return () -> {};
    }

    /** Waits for the end of a job. */
    public static Job await(Job job) {
        try {
            if (!((TestJob) job).over.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError(job.label() + " did not end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return job;
    }

    private static final class TestJob implements Job, Monitor {
        private final String label;
        private final Optional<Runnable> open;
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile State state = State.RUNNING;
        private volatile String detail = "";
        private volatile double fraction = -1;
        private volatile boolean cancelled;

        TestJob(String label, Optional<Runnable> open) {
            this.label = label;
            this.open = open;
        }

        void run(Work work) {
            try {
                work.run(this);
                state = State.DONE;
            } catch (CancellationException e) {
                state = State.CANCELLED;
            } catch (Exception e) {
                detail = String.valueOf(e.getMessage());
                state = State.FAILED;
            }
            over.countDown();
        }

        @Override
        public boolean report(double part, String what) {
            fraction = part;
            detail = what;
            return !cancelled;
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
            return Duration.ofMillis(1234);
        }

        @Override
        public Optional<Duration> remaining() {
            return Optional.empty();
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public Optional<Runnable> open() {
            return open;
        }
    }
}
