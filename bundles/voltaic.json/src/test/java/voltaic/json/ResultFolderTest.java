package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;

class ResultFolderTest {
    @TempDir
    Path parent;

    private final StudyResult results = Results.study();

    private static void write(Path path, StudyResult results, Results.Export export) throws IOException {
        try (ResultFolder folder = ResultFolder.open(path)) {
            folder.write(results, Results.runs(export));
        }
    }

    private static void file(Exporter.Target target, String path, String text) throws IOException {
        try (OutputStream out = target.create(path)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Every file and folder below, hidden ones included, as relative paths. */
    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void holdsEverythingAndNothingElse() throws IOException {
        Path path = parent.resolve("new/out");
        write(path, results, target -> file(target, "a/series.csv", "time\n"));
        assertThat(tree(path)).containsExactly("a", "a/series.csv", "a/series.npy", "b", "b/series.npy", "result.json");
    }

    @Test
    void aSingleExperimentNeedsNoFolderOfItsOwn() throws IOException {
        write(parent, Results.single(), target -> {});
        assertThat(tree(parent)).containsExactly("result.json", "series.npy");
    }

    @Test
    void dataFilesDoNotVaryFromRunToRun() throws IOException {
        write(parent.resolve("1"), results, target -> {});
        write(parent.resolve("2"), results, target -> {});
        for (String file : tree(parent.resolve("1"))) {
            if (file.endsWith(".npy")) {
                assertThat(parent.resolve("2").resolve(file))
                        .hasSameBinaryContentAs(parent.resolve("1").resolve(file));
            }
        }
    }

    @Test
    void replacesAnEarlierResultAndRemovesItsFilesButNoneOfTheUser() throws IOException {
        write(parent, results, target -> {
            file(target, "plot.svg", "old");
            file(target, "deep/er/table.csv", "old");
            file(target, "edited.csv", "old");
        });
        Files.writeString(parent.resolve("edited.csv"), "edited by hand");
        Files.writeString(parent.resolve("notes.txt"), "of the user");
        write(parent, Results.single(), target -> file(target, "plot.svg", "new"));
        assertThat(tree(parent)).containsExactly("edited.csv", "notes.txt", "plot.svg", "result.json", "series.npy");
        assertThat(parent.resolve("edited.csv")).hasContent("edited by hand");
        assertThat(parent.resolve("plot.svg")).hasContent("new");
        assertThat(ResultReader.read(parent)).isEqualTo(Results.single());
    }

    @ParameterizedTest
    @ValueSource(strings = {"series.npy", "series.csv", "plots/plot.svg"})
    void refusesToReplaceAFileOfTheUser(String name) throws IOException {
        Path file = parent.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "of the user");
        List<String> before = tree(parent);
        assertThatThrownBy(() -> write(parent, Results.single(), target -> {
                    file(target, "series.csv", "new");
                    file(target, "plots/plot.svg", "new");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write to " + parent + ": " + name
                        + " is there already and is not of an earlier run; move it away or choose another folder");
        assertThat(tree(parent)).isEqualTo(before);
        assertThat(file).hasContent("of the user");
    }

    @Test
    void refusesToReplaceWhatTheUserChanged() throws IOException {
        write(parent, Results.single(), target -> file(target, "series.csv", "old"));
        Files.writeString(parent.resolve("series.csv"), "edited by hand");
        assertThatThrownBy(() -> write(parent, Results.single(), target -> file(target, "series.csv", "new")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("series.csv is there already and is not of an earlier run");
        assertThat(parent.resolve("series.csv")).hasContent("edited by hand");
        assertThat(ResultReader.read(parent)).isEqualTo(Results.single());
    }

    @Test
    void refusesAResultThatIsNotItsOwnBeforeTheRun() throws IOException {
        Path file = Files.writeString(parent.resolve("result.json"), "{\"of\": \"another program\"}");
        assertThatThrownBy(() -> ResultFolder.open(parent))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write to " + parent + ": result.json is there already and is not of an earlier "
                        + "run; move it away or choose another folder");
        assertThat(tree(parent)).containsExactly("result.json");
        assertThat(file).hasContent("{\"of\": \"another program\"}");
    }

    @Test
    void replacesWhatARunThatWasKilledWhileItMovedItsFilesLeft() throws IOException {
        write(parent, Results.single(), target -> file(target, "series.csv", "half-way"));
        Path staged = Files.createDirectories(parent.resolve(FolderLock.NAME).resolve("new"));
        Files.move(parent.resolve("result.json"), staged.resolve("result.json"));
        write(parent, Results.single(), target -> file(target, "plot.svg", "new"));
        assertThat(tree(parent)).containsExactly("plot.svg", "result.json", "series.npy");
    }

    @Test
    void aFullDiskLeavesEverythingAsItWas() throws IOException {
        write(parent, results, target -> file(target, "plot.svg", "old"));
        List<String> before = tree(parent);
        assertThatThrownBy(() -> write(parent, Results.single(), target -> {
                    file(target, "plot.svg", "new");
                    try (OutputStream out = target.create("large.csv")) {
                        out.write(1);
                        throw new IOException("No space left on device");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write to " + parent + ": No space left on device");
        assertThat(tree(parent)).isEqualTo(before);
        assertThat(parent.resolve("plot.svg")).hasContent("old");
        assertThat(ResultReader.read(parent)).isEqualTo(results);
    }

    @Test
    void aMoveThatFailsTakesBackTheMovesBeforeIt() throws IOException {
        write(parent, results, target -> file(target, "plot.svg", "old"));
        // A file where the new result needs a folder: found out in the middle of the moves.
        Files.writeString(parent.resolve("z"), "of the user");
        List<String> before = tree(parent);
        assertThatThrownBy(() -> write(parent, results, target -> {
                    file(target, "first/plot.svg", "new");
                    file(target, "plot.svg", "new");
                    file(target, "z/plot.svg", "new");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("cannot write to " + parent + ": ");
        assertThat(tree(parent)).isEqualTo(before);
        assertThat(parent.resolve("plot.svg")).hasContent("old");
        assertThat(ResultReader.read(parent)).isEqualTo(results);
    }

    @Test
    void aCancelledRunLeavesNoTrace() throws IOException {
        Path path = parent.resolve("new/out");
        assertThatThrownBy(() -> write(path, results, target -> {
                    file(target, "plot.svg", "new");
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(tree(parent)).isEmpty();
        try (ResultFolder folder = ResultFolder.open(path)) {
            assertThat(folder.path()).isDirectory();
        }
        assertThat(tree(parent)).isEmpty();
    }

    @Test
    void whatAKilledRunLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(parent.resolve(FolderLock.NAME).resolve("new/a"));
        Files.writeString(left.resolve("series.npy"), "half a file");
        Files.createFile(parent.resolve(FolderLock.NAME).resolve("lock"));
        write(parent, Results.single(), target -> {});
        assertThat(tree(parent)).containsExactly("result.json", "series.npy");
    }

    @Test
    void aFolderTakesOneRunAtATime() throws IOException {
        try (ResultFolder first = ResultFolder.open(parent)) {
            assertThat(first.path()).isEqualTo(parent);
            assertThatThrownBy(() -> ResultFolder.open(parent))
                    .isInstanceOf(IOException.class)
                    .hasMessage("cannot write to " + parent + ": another run is writing there");
        }
        ResultFolder.open(parent).close();
        assertThat(tree(parent)).isEmpty();
    }

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        Path file = Files.createFile(parent.resolve("out"));
        assertThatThrownBy(() -> ResultFolder.open(file))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write to " + file + ": it is a file; results are written to a folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatAFolderCannotBeMade() {
        // Nothing can be created in /proc, whoever asks.
        assertThatThrownBy(() -> ResultFolder.open(Path.of("/proc/voltaic/out")))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write to /proc/voltaic/out: the folder cannot be made here");
    }

    @Test
    void refusesABrokenLinkInPlaceOfAFolder() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("out"), parent.resolve("nowhere"));
        assertThatThrownBy(() -> ResultFolder.open(link))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write to " + link + ": a file or a broken link of that name is in the way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/x", "a/../../x", "", "a//b", ".hidden", "a\\b", "C:x", "a/."})
    void exportersCannotLeaveTheFolder(String path) throws IOException {
        assertThatThrownBy(() -> write(parent.resolve("out"), results, target -> file(target, path, "x")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the path '" + path + "'");
        assertThat(tree(parent)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"result.json", "Result.JSON", "a/series.npy", "plot.svg", "plot.svg/x", "A"})
    void exportersCannotCollide(String path) throws IOException {
        assertThatThrownBy(() -> write(parent, results, target -> {
                    file(target, "plot.svg", "x");
                    file(target, path, "x");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is written twice, or collides with");
        assertThat(tree(parent)).isEmpty();
    }

    @Test
    void aFileThatAnExporterDoesNotFinishIsNoFile() throws IOException {
        assertThatThrownBy(() -> write(parent, results, target -> target.create("plot.svg")))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write to " + parent + ": 'plot.svg' was begun and not closed");
        assertThat(tree(parent)).isEmpty();
    }
}
