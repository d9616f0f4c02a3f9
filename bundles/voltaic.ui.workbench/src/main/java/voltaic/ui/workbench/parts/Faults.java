package voltaic.ui.workbench.parts;

/** Where faults of contributions are reported. */
@FunctionalInterface
public interface Faults {
    /**
     * Logs a fault.
     *
     * @param what could not be done, in one sentence
     */
    void report(String what, Throwable cause);

    /** What a fault says in one sentence. */
    static String sentence(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
