package voltaic.tck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The bytes of a class: annotations that are gone at run time still have their names there. */
final class ClassFile {
    private final String text;

    ClassFile(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an annotation of that name stands anywhere in the class. */
    boolean mentions(String annotation) {
        return text.contains("L" + annotation.replace('.', '/') + ";");
    }
}
