package voltaic.json;

/**
 * Where something stands.
 *
 * @param source the file as the user named it, or the option that set the value, such as {@code --set /time/end=1}
 * @param line the line in the file, from 1; 0 where there is none
 * @param column the column in the file, from 1; 0 where there is none
 * @param pointer the JSON Pointer into the file, or into the experiment for a value from an option; empty for the whole
 */
public record Place(String source, int line, int column, String pointer) {
    /** A file or an option as a whole. */
    static Place whole(String source) {
        return new Place(source, 0, 0, "");
    }

    /** {@code file:line:column: /pointer}, without the parts that there are none of. */
    @Override
    public String toString() {
        return source + (line > 0 ? ":" + line + ":" + column : "") + (pointer.isEmpty() ? "" : ": " + pointer);
    }
}
