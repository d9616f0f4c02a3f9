package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One clear sentence for every way in which a file as such can be wrong. */
class FileMessagesTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("x.json");
    }

    private String message() {
        InvalidDocumentException e =
                catchThrowableOfType(InvalidDocumentException.class, () -> DocumentReader.read(file));
        assertThat(e).isNotNull();
        assertThat(e.problems()).hasSize(1);
        return e.getMessage().replace(file.toString(), "x.json");
    }

    @Test
    void missingFile() {
        assertThat(message()).isEqualTo("x.json: there is no such file");
    }

    @Test
    void folderInPlaceOfAFile() throws IOException {
        Files.createDirectory(file);
        assertThat(message()).isEqualTo("x.json: is a folder; a file is expected");
    }

    @Test
    void emptyFile() throws IOException {
        Files.createFile(file);
        assertThat(message()).isEqualTo("x.json: is empty; it holds one JSON object");
    }

    @Test
    void hugeFileIsRefusedByItsSize() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        assertThat(message()).isEqualTo("x.json: has 2147483648 bytes; at most 67108864 (64 MiB) are read");
    }

    @Test
    void textThatIsNotUtf8() throws IOException {
        Files.write(file, Samples.EXPERIMENT.replace("Three", "Drei für").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(message()).isEqualTo("x.json:3:19: is not UTF-8 text from here on; save it as UTF-8");
    }

    @Test
    void byteOrderMarkIsPassedOver() throws IOException {
        Files.writeString(file, "\uFEFF" + Samples.EXPERIMENT);
        assertThat(DocumentReader.read(file).study().title()).isEqualTo("Three batteries");
    }

    @Test
    void truncatedFileAtEveryPlace() throws IOException {
        String text = Samples.EXPERIMENT.stripTrailing();
        Files.writeString(file, text.substring(0, text.indexOf("\"channels\"")));
        assertThat(message())
                .isEqualTo("x.json:10:3: the text ends in the middle of the JSON value; it is cut off, or a bracket is "
                        + "missing");
        for (int length = 1; length < text.length(); length++) {
            Files.writeString(file, text.substring(0, length));
            assertThat(message())
                    .as("cut off after %d characters", length)
                    .matches(
                            "x\\.json:\\d+:\\d+: (the text ends in the middle of the JSON value|this is not JSON: ).*");
        }
    }

    @Test
    void deepNesting() throws IOException {
        Files.writeString(file, "[".repeat(100_000));
        assertThat(message())
                .isEqualTo("x.json:1:65: " + "/0".repeat(64)
                        + ": objects and lists are nested more than 64 deep, the most allowed");
    }

    @Test
    void nestingThatIsJustAllowed() throws IOException {
        String settings = "{\"type\": \"x\", \"deep\": " + "[".repeat(62) + "]".repeat(62) + "}";
        Files.writeString(file, Samples.EXPERIMENT.replace("{\"type\": \"mean-field\"}", settings));
        assertThat(DocumentReader.read(file).study().variants()).hasSize(1);
        Files.writeString(
                file,
                Samples.EXPERIMENT.replace(
                        "{\"type\": \"mean-field\"}",
                        settings.replace("[[", "[[[").replace("]]", "]]]")));
        assertThat(message()).contains("nested more than 64 deep");
    }

    @Test
    void tooManyValues() throws IOException {
        char[] zeros = new char[2 * TreeParser.MAX_VALUES];
        Arrays.fill(zeros, '0');
        for (int i = 1; i < zeros.length; i += 2) {
            zeros[i] = ',';
        }
        Files.writeString(file, "[" + new String(zeros) + "0]");
        assertThat(message()).endsWith("the file holds more than 4000000 values, the most allowed");
    }

    @Test
    void textThatIsNoObject() throws IOException {
        Files.writeString(file, "42");
        assertThat(message()).isEqualTo("x.json:1:1: the file is 42; it must be an object, an experiment or a study");
    }

    @Test
    void moreTextBehindTheEnd() throws IOException {
        Files.writeString(file, Samples.EXPERIMENT + "{}");
        assertThat(message()).isEqualTo("x.json:21:1: there is more text after the end of the JSON value");
    }

    @Test
    void textThatIsNotJson() throws IOException {
        Files.writeString(file, "ensembles: [C, B]");
        assertThat(message())
                .isEqualTo("x.json:1:1: this is not JSON: 'ensembles' is no JSON value; texts stand in double quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// why", "/* why */", "# why"})
    void comments(String comment) throws IOException {
        Files.writeString(file, "{\n  " + comment + "\n  \"format\": \"voltaic-experiment/1\"}");
        assertThat(message()).matches("x\\.json:2:[34]: comments are not allowed in JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'a': 1}", "{a: 1}", "[1,]", "[.5]", "[+1]", "[01]", "[\"\\x\"]", "[\"a\tb\"]", "[1.]"})
    void optionsOfTheParserAreNotNamed(String text) throws IOException {
        Files.writeString(file, text);
        assertThat(message())
                .contains("this is not JSON: ")
                .doesNotContainIgnoringCase("ALLOW_", "enable", "code ", "unexpected");
    }
}
