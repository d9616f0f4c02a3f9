package voltaic.ui.workbench.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Subscription;

/** Runs as many jobs at once as there are processors, two at least, so that a long one never holds up a short one. */
@Component(service = Jobs.class)
public final class BackgroundJobs implements Jobs {
    private static final int KEPT = 50;
    private static final long PACE_MILLISECONDS = 100;
    private static final long PATIENCE_SECONDS = 5;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()), threads("voltaic-job"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(threads("voltaic-jobs"));
    private final Listeners listeners = new Listeners();
    private final List<BackgroundJob> jobs = new ArrayList<>();

    private static ThreadFactory threads(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public Job start(String label, Optional<Runnable> open, Work work) {
        BackgroundJob job = new BackgroundJob(label, open, work, this::moved);
        synchronized (jobs) {
            jobs.add(0, job);
            forgetOld();
        }
        workers.execute(job);
        moved();
        return job;
    }

    private void forgetOld() {
        for (int i = jobs.size() - 1; i >= KEPT; i--) {
            if (jobs.get(i).state().isOver()) {
                jobs.remove(i);
            }
        }
    }

    private void moved() {
        if (!timer.isShutdown()) {
            listeners.fire(timer, PACE_MILLISECONDS);
        }
    }

    @Override
    public List<Job> list() {
        synchronized (jobs) {
            return List.copyOf(jobs);
        }
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return listeners.add(changed);
    }

    /** Ends what still runs; results are written atomically, so nothing is left half done. */
    @Deactivate
    public void stop() throws InterruptedException {
        list().forEach(Job::cancel);
        workers.shutdown();
        if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            workers.shutdownNow();
        }
        timer.shutdownNow();
    }
}
