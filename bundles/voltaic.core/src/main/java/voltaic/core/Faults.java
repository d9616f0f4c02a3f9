package voltaic.core;

import java.util.List;

/** Says in a few words what went wrong inside a plugin, and where, so that its author finds the line. */
public final class Faults {
    /** Classes of Java, of the framework and of this program. */
    private static final List<String> FOREIGN = List.of("java.", "jdk.", "org.apache.felix.", "voltaic.");

    private Faults() {}

    /** {@code lost my notes (at org.example.Notes.sample, Notes.java:42)}. */
    public static String describe(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        // The message of an error, such as a name, says little without the kind of error.
        String message = cause instanceof Error ? null : cause.getMessage();
        String what = message == null ? cause.toString() : message;
        for (StackTraceElement frame : cause.getStackTrace()) {
            String type = frame.getClassName();
            if (FOREIGN.stream().noneMatch(type::startsWith)) {
                return what + " (at " + type + "." + frame.getMethodName() + ", " + frame.getFileName() + ":"
                        + frame.getLineNumber() + ")";
            }
            if (type.startsWith("voltaic.core.")) {
                break;
            }
        }
        return what;
    }
}
