package voltaic.json;

/** Words in the markup of labels. */
final class LabelText {
    private LabelText() {}

    /** A name as a physicist would write it: {@code N_C} in italics with its subscript, words with spaces. */
    static String ofName(String name) {
        return name.matches("[A-Za-z]_[A-Za-z0-9]{1,3}")
                ? "$" + name.charAt(0) + "$_{" + name.substring(2) + "}"
                : name.replace('-', ' ').replace("_", "\\_");
    }
}
