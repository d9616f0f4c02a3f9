package voltaic.core;

/**
 * One thing to say about an experiment.
 *
 * @param severity how bad it is
 * @param pointer the place, as a JSON Pointer into the experiment; empty for the whole
 * @param message what is wrong, what is allowed, and the nearest valid name if there is one
 */
public record Diagnostic(Severity severity, String pointer, String message) {
    /** How bad it is. */
    public enum Severity {
        /** It cannot be run. */
        ERROR,
        /** It can be run, but perhaps is not what was meant. */
        WARNING
    }

    /** An error. */
    public static Diagnostic error(String pointer, String message) {
        return new Diagnostic(Severity.ERROR, pointer, message);
    }

    /** A warning. */
    public static Diagnostic warning(String pointer, String message) {
        return new Diagnostic(Severity.WARNING, pointer, message);
    }

    /** A name as a word of a JSON Pointer (RFC 6901). */
    public static String pointerWord(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same, one level further out: {@code prefix} goes in front of the pointer. */
    public Diagnostic within(String prefix) {
        return new Diagnostic(severity, prefix + pointer, message);
    }
}
