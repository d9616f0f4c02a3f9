package voltaic.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import voltaic.core.InstalledPlugin;
import voltaic.json.SchemaWriter;

/** The JSON Schema of a plugin, beside the one that its project keeps: what files may hold is a promise to those who have written some. */
final class SchemaSnapshot {
    private SchemaSnapshot() {}

    static void check(InstalledPlugin plugin, Class<? extends Record> parameters) throws IOException {
        // Surefire and its like set basedir; in an IDE the folder is the working directory.
        Path folder = Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/schemas");
        Path kept = folder.resolve(plugin.kind().name().toLowerCase(Locale.ROOT) + "." + plugin.id() + ".json");
        ByteArrayOutputStream schema = new ByteArrayOutputStream();
        SchemaWriter.write(plugin, parameters, schema);
        String now = schema.toString(StandardCharsets.UTF_8);
        if (!Files.exists(kept)) {
            Files.createDirectories(folder);
            Files.writeString(kept, now);
            Assumptions.abort("the schema of '" + plugin.id() + "' was not kept yet; it has been written to " + kept
                    + ": keep it with the sources");
        }
        // Version control may have changed the ends of lines.
        String before = Files.readString(kept).replace("\r\n", "\n");
        Check.that(
                now.equals(before),
                () -> "what files may hold for '" + plugin.id() + "' has changed; if it was meant, delete " + kept
                        + ", run the tests again, and raise the version of the plugin.\nIt was:\n" + before + "It is:\n"
                        + now);
    }
}
