package voltaic.core.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Passes on how a run gets on, and whether to go on; notices when the solver falls silent. */
final class Pulse {
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(1);
    private static final long LONG_SILENCE = TimeUnit.SECONDS.toNanos(10);

    /** Hears how a run gets on. */
    @FunctionalInterface
    interface Listener {
        /**
         * Takes in how far the run is.
         *
         * @param remark something to say about it; mostly empty
         * @return whether to go on
         */
        boolean report(String remark, double fraction);
    }

    private final String solver;
    private final Listener listener;
    private long heard = System.nanoTime();
    private double fraction;
    private boolean cancelled;

    Pulse(String solver, Listener listener) {
        this.solver = solver;
        this.listener = listener;
    }

    /** The solver reports; says whether to go on. */
    synchronized boolean goOn(double done) {
        heard = System.nanoTime();
        fraction = done;
        return goOn("");
    }

    /** Asks the listener in place of a solver that is silent; says whether to go on. */
    synchronized boolean goOnInSilence() {
        long silence = System.nanoTime() - heard;
        if (silence < SILENCE) {
            return !cancelled;
        }
        return goOn(
                silence < LONG_SILENCE
                        ? ""
                        : "the solver '" + solver + "' has not reported for " + TimeUnit.NANOSECONDS.toSeconds(silence)
                                + " s");
    }

    private boolean goOn(String remark) {
        cancelled = cancelled || !listener.report(remark, fraction);
        return !cancelled;
    }

    synchronized void endIfCancelled() {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
    }

    synchronized void cancel() {
        cancelled = true;
    }
}
