package voltaic.core.parameters;

/** Reads parameter records. */
final class DeclarationReader {
    private DeclarationReader() {}

    static ParameterSet read(Class<? extends Record> record) {
        throw new IllegalArgumentException(record.getName());
    }
}
