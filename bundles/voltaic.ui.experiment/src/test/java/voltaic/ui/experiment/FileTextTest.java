package voltaic.ui.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is saved whole or not at all. */
class FileTextTest {
    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void lineEndsOfTheFileAreKept() throws IOException {
        Path file = folder.resolve("x.voltaic.json");
        Files.write(file, "\uFEFF{\r\n}\r\n".getBytes(StandardCharsets.UTF_8));
        FileText text = FileText.read(file);
        assertThat(text.text()).isEqualTo("{\n}\n");
        text.write(file);
        assertThat(Files.readString(file)).isEqualTo("{\r\n}\r\n");
        assertThat(files()).containsExactly("x.voltaic.json");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        new FileText("new", false).write(link);
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void whatIsNoTextIsSaid() throws IOException {
        Path file = folder.resolve("x.voltaic.json");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 'x'});
        assertThatThrownBy(() -> FileText.read(file)).hasMessage("x.voltaic.json is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void aFolderInPlaceOfTheFileIsReportedAndLeftAlone() throws IOException {
        Path file = Files.createDirectory(folder.resolve("x.voltaic.json"));
        Files.writeString(file.resolve("inside"), "x");
        assertThatThrownBy(() -> new FileText("{}", false).write(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("x.voltaic.json could not be saved");
        assertThat(files()).containsExactly("x.voltaic.json");
    }

    @Test
    void unsavedTextComesBack() throws IOException {
        UnsavedText unsaved = new UnsavedText(folder, folder.resolve("x.voltaic.json"));
        assertThat(unsaved.read()).isEmpty();
        unsaved.write("{\"half\"");
        assertThat(new UnsavedText(folder, folder.resolve("x.voltaic.json")).read())
                .contains("{\"half\"");
        assertThat(new UnsavedText(folder, folder.resolve("y.voltaic.json")).read())
                .isEmpty();
        unsaved.delete();
        assertThat(unsaved.read()).isEmpty();
    }
}
