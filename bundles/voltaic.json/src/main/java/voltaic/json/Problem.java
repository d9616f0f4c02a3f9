package voltaic.json;

/**
 * One mistake in a document.
 *
 * @param place where it is
 * @param text one sentence: what is wrong, what is allowed, and the nearest valid name if there is one
 */
public record Problem(Place place, String text) {
    /** {@code file:line:column: /pointer: text}. */
    @Override
    public String toString() {
        return place + ": " + text;
    }
}
