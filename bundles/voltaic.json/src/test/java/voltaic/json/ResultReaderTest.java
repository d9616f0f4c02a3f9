package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultReaderTest {
    @TempDir
    Path folder;

    @Test
    void aStudyReadsBackTheSame() throws IOException {
        Results.write(folder, Results.study());
        assertThat(ResultReader.read(folder)).isEqualTo(Results.study());
    }

    @Test
    void anExperimentReadsBackTheSame() throws IOException {
        Results.write(folder, Results.single());
        assertThat(ResultReader.read(folder)).isEqualTo(Results.single());
    }

    @Test
    void numbersThatAreNotFiniteAreStringsInJson() throws IOException {
        Results.write(folder, Results.single());
        assertThat(folder.resolve("result.json"))
                .content(StandardCharsets.UTF_8)
                .contains("\"value\" : \"NaN\"", "\"value\" : \"-Infinity\"");
    }

    @Test
    void everyFileStandsWithItsDigest() throws IOException {
        Results.write(folder, Results.study());
        assertThat(ResultReader.files(folder))
                .extracting(Staging.StagedFile::path)
                .containsExactly("a/series.npy", "b/series.npy");
        assertThat(ResultReader.files(folder))
                .allSatisfy(file -> assertThat(file.sha256()).isEqualTo(Digests.of(folder.resolve(file.path()))));
    }

    /** The header is the one that numpy.save writes for this shape. */
    @Test
    void seriesAreWhatNumPyLoads() throws IOException {
        Results.write(folder, Results.single());
        byte[] bytes = Files.readAllBytes(folder.resolve("series.npy"));
        byte[] header = Arrays.copyOf(bytes, 128);
        String text = new String(header, 10, 118, StandardCharsets.US_ASCII);
        assertThat(Arrays.copyOf(header, 10)).containsExactly(0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0);
        assertThat(text.strip()).isEqualTo("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 3), }");
        assertThat(text).endsWith(" \n");
        assertThat(bytes).hasSize(128 + 9 * Double.BYTES);
    }

    @Test
    void refusesADataFileThatWasChanged() throws IOException {
        Results.write(folder, Results.single());
        Path series = folder.resolve("series.npy");
        byte[] bytes = Files.readAllBytes(series);
        bytes[bytes.length - 1] ^= 1;
        Files.write(series, bytes);
        assertThatThrownBy(() -> ResultReader.read(folder))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(series + ": is not the file that was written with result.json: its SHA-256 is another one; "
                        + "run the experiment again");
    }

    @Test
    void refusesAMissingDataFile() throws IOException {
        Results.write(folder, Results.single());
        Path series = folder.resolve("series.npy");
        Files.delete(series);
        assertThatThrownBy(() -> ResultReader.read(folder))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(series + ": cannot be read: there is no such file");
    }

    @Test
    void refusesPathsThatLeadOutOfTheFolder() throws IOException {
        Results.write(folder, Results.single());
        Path result = folder.resolve("result.json");
        Files.writeString(result, Files.readString(result).replace("\"path\" : \"", "\"path\" : \"../"));
        assertThatThrownBy(() -> ResultReader.read(folder))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("the path '../series.npy' may lead out of the folder");
    }

    @Test
    void refusesAnotherFormat() {
        Samples.write(folder, "result.json", Samples.EXPERIMENT);
        assertThatThrownBy(() -> ResultReader.read(folder))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/format: the format 'voltaic-experiment/1' is unknown");
    }

    @Test
    void refusesAFolderWithoutAResult() {
        assertThatThrownBy(() -> ResultReader.read(folder))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage(folder.resolve("result.json") + ": there is no such file");
    }
}
