package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users are told of every built-in plugin is what they were told before, unless somebody means to change it. */
class ReferenceIT {
    private static final Path DOCS = Path.of("../../docs");

    @TempDir
    private static Path scratch;

    private static Program program;

    @BeforeAll
    static void chooseTheBuiltDistribution() {
        program = Program.of(TestInstallation.DISTRIBUTION, scratch);
    }

    @Test
    void theReferenceDescribesEveryPluginAsItIs() throws Exception {
        assertSame("plugin-reference.md", "describe", "--markdown");
    }

    @Test
    void thePublishedSchemaIsThatOfThePlugins() throws Exception {
        assertSame("voltaic.schema.json", "schema");
    }

    private static void assertSame(String page, String... command) throws Exception {
        Program.Outcome outcome = program.run(command);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .as("docs/" + page + " is made by: launcher/voltaic " + String.join(" ", command) + " > docs/" + page)
                .isEqualTo(Files.readString(DOCS.resolve(page)));
    }
}
