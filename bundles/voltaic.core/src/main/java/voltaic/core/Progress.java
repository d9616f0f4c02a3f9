package voltaic.core;

import java.util.function.Supplier;
import voltaic.model.result.Result;

/** Hears how a run gets on, and can end it. Called from the threads that work, often. */
public interface Progress {
    /** Nobody listens, nobody cancels. */
    Progress NONE = (task, fraction) -> true;

    /**
     * Takes in how far the work is.
     *
     * @param task what is being done, such as the name of a variant
     * @param fraction of the whole that is done, 0 … 1
     * @return whether to go on; false cancels
     */
    boolean report(String task, double fraction);

    /**
     * Takes in that a variant has recorded a sample. Called after every sample, on the thread that runs: what takes long here slows
     * the run down.
     *
     * @param soFar makes, for who calls it before this returns, the result as far as it goes: columns up to this sample, no figures
     *     of merit. Observables that do not tell before the end are missing.
     */
    default void sampled(Supplier<Result> soFar) {}

    /** Takes in the result of a variant that is complete. */
    default void completed(Result result) {}
}
