package voltaic.ui.workbench.services;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;

/** One piece of work and where it stands. */
final class BackgroundJob implements Job, Jobs.Monitor, Runnable {
    /** Before that much is done, nothing can be told of the rest. */
    private static final double ENOUGH_TO_TELL = 0.02;

    private final String label;
    private final Optional<Runnable> open;
    private final Jobs.Work work;
    private final Runnable moved;

    private State state = State.WAITING;
    private String detail = "";
    private double fraction = -1;
    private long begin;
    private long end;
    private boolean cancelled;

    /** @param moved is called when the job has moved, on the thread that moved it */
    BackgroundJob(String label, Optional<Runnable> open, Jobs.Work work, Runnable moved) {
        this.label = label;
        this.open = open;
        this.work = work;
        this.moved = moved;
    }

    @Override
    public void run() {
        synchronized (this) {
            if (state != State.WAITING) {
                return;
            }
            state = State.RUNNING;
            begin = System.nanoTime();
        }
        moved.run();
        try {
            work.run(this);
            end(State.DONE, detail());
        } catch (CancellationException | InterruptedException e) {
            end(State.CANCELLED, "");
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            end(State.FAILED, e.getMessage() == null ? e.toString() : e.getMessage());
        } catch (OutOfMemoryError e) {
            end(
                    State.FAILED,
                    "The memory of " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB does not suffice.");
        }
    }

    private void end(State outcome, String detail) {
        synchronized (this) {
            state = outcome;
            this.detail = detail;
            end = System.nanoTime();
            fraction = outcome == State.DONE ? 1 : fraction;
        }
        moved.run();
    }

    @Override
    public boolean report(double fraction, String detail) {
        boolean goOn;
        synchronized (this) {
            this.fraction = fraction;
            this.detail = detail;
            goOn = !cancelled;
        }
        moved.run();
        return goOn;
    }

    @Override
    public void cancel() {
        synchronized (this) {
            cancelled = true;
            if (state == State.WAITING) {
                state = State.CANCELLED;
            }
        }
        moved.run();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public synchronized String detail() {
        return detail;
    }

    @Override
    public synchronized double fraction() {
        return fraction;
    }

    @Override
    public synchronized State state() {
        return state;
    }

    @Override
    public synchronized Duration elapsed() {
        return switch (state) {
            case WAITING -> Duration.ZERO;
            case RUNNING -> Duration.ofNanos(System.nanoTime() - begin);
            default -> Duration.ofNanos(end - begin);
        };
    }

    @Override
    public synchronized Optional<Duration> remaining() {
        if (state != State.RUNNING || fraction < ENOUGH_TO_TELL) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) ((System.nanoTime() - begin) * (1 - fraction) / fraction)));
    }

    @Override
    public Optional<Runnable> open() {
        return open;
    }
}
