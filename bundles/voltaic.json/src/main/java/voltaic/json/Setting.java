package voltaic.json;

/**
 * A value set from outside the file, as by {@code --set /time/end=1e-5}.
 *
 * @param pointer the JSON Pointer of the value; its parent must be there. In a study it is a key of the study if its
 *     first word is one ({@code /title}, {@code /base}, {@code /variants} …), otherwise it leads into the base experiment
 * @param text the value: JSON if it parses as such, otherwise a string
 */
public record Setting(String pointer, String text) {
    /** As a user writes it: {@code --set /time/end=1e-5}. */
    @Override
    public String toString() {
        return "--set " + pointer + "=" + text;
    }
}
