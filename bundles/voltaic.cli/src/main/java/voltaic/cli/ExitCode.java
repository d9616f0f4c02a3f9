package voltaic.cli;

/** What the program's exit code says. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** The run failed. */
    static final int FAILED = 1;

    /** Bad usage or bad input. */
    static final int BAD_INPUT = 2;

    /** The user cancelled. */
    static final int CANCELLED = 130;

    private ExitCode() {}
}
