package voltaic.json;

/**
 * One thing to say about a document.
 *
 * @param isError whether it must be put right before the document can be run
 * @param place where it is
 * @param message one sentence: what is wrong, what is allowed, and the nearest valid name if there is one
 */
public record Finding(boolean isError, Place place, String message) {
    /** {@code file:line:column: /pointer: message}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
