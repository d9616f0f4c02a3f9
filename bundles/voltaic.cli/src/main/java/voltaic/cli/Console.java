package voltaic.cli;

import java.io.PrintStream;

/**
 * Where a command speaks: answers go to {@code out}; progress, warnings and errors go to {@code err}.
 *
 * @param interactive whether {@code err} is a terminal that a person looks at
 */
record Console(PrintStream out, PrintStream err, boolean interactive) {
    /** Prints an error. */
    void error(String message) {
        err.println("error: " + message);
    }

    /** Prints a warning. */
    void warning(String message) {
        err.println("warning: " + message);
    }
}
