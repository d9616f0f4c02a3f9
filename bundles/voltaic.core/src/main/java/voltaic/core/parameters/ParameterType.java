package voltaic.core.parameters;

/** What a parameter can be. */
public enum ParameterType {
    NUMBER("a number"),
    INTEGER("a whole number"),
    BOOLEAN("true or false"),
    TEXT("a text"),
    CHOICE("one of"),
    NUMBERS("a list of numbers"),
    TEXTS("a list of texts"),
    CHANNEL("a channel, {\"type\": …}");

    private final String words;

    ParameterType(String words) {
        this.words = words;
    }

    /** The type in words, for messages. */
    public String words() {
        return words;
    }
}
