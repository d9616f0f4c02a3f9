package voltaic.core;

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
}
