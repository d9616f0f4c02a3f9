package voltaic.ui.results.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportedFilesTest {
    @TempDir
    Path folder;

    private static void write(ExportedFiles files, String path) throws IOException {
        try (OutputStream out = files.create(path)) {
            out.write(1);
        }
    }

    @Test
    void oneFileGetsTheNameThatWasChosen() throws IOException {
        Path file = folder.resolve("mine.svg");
        try (ExportedFiles files = new ExportedFiles(file)) {
            write(files, "figure.svg");
            assertThat(file).doesNotExist();
            assertThat(files.publish()).isEqualTo(file + " (1 bytes)");
        }
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void severalFilesGoIntoAFolderOfThatName() throws IOException {
        try (ExportedFiles files = new ExportedFiles(folder.resolve("mine.csv"))) {
            write(files, "a/series.csv");
            write(files, "b/series.csv");
            assertThat(files.publish()).isEqualTo("2 files in " + folder.resolve("mine"));
        }
        assertThat(folder.resolve("mine/b/series.csv")).exists();
    }

    @Test
    void whatFailsLeavesNoTrace() throws IOException {
        try (ExportedFiles files = new ExportedFiles(folder.resolve("mine.csv"))) {
            write(files, "series.csv");
            assertThatThrownBy(() -> files.create("../outside.csv")).isInstanceOf(IOException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }
}
