package voltaic.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes maps, lists, strings, booleans and numbers as JSON: same value, same bytes, on every platform and JDK. */
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // Double.toString gives other digits before JDK 19.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private JsonText() {}

    /** Writes a value and a line end; the stream stays open. A number that is not finite becomes a string. */
    static void write(Object value, OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), out)) {
            write(value, generator);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, member) -> {
                out.writeName(String.valueOf(key));
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> write(item, out));
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Long || value instanceof Integer) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            out.writeNumber(number.doubleValue());
        } else {
            // JSON has no NaN and no infinity: these are the strings "NaN", "Infinity" and "-Infinity".
            out.writeString(value.toString());
        }
    }

    /** Two spaces a level, line feeds, lists on one line where they hold no objects. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }
    }
}
