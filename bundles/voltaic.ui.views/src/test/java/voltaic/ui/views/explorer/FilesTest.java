package voltaic.ui.views.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.ui.views.Fakes;

/** Reading, sorting, filtering and changing files. */
class FilesTest {
    @TempDir
    Path root;

    private List<FileEntry> read(Path folder, Set<Path> running, Order order) throws IOException {
        List<FileEntry> entries = new FolderReader(root.resolve("results")).read(folder, running);
        entries.sort(order.comparator());
        return entries;
    }

    private static List<String> names(List<FileEntry> entries) {
        return entries.stream().map(entry -> entry.kind() + " " + entry.label()).toList();
    }

    @Test
    void filesAreToldApartByNameAndHead() throws IOException {
        Fakes.write(root.resolve("one.voltaic.json"), "{\"format\": \"voltaic-experiment/1\"}");
        Fakes.write(root.resolve("two.voltaic.json"), "{\"format\": \"voltaic-study/1\"}");
        Fakes.write(root.resolve("broken.voltaic.json"), "{");
        Fakes.write(root.resolve("figure.PDF"), "");
        Fakes.write(root.resolve("results/one-1/result.json"), "{}");
        Fakes.write(root.resolve(".hidden"), "");
        assertThat(names(read(root, Set.of(), Order.NAME)))
                .containsExactly(
                        "RESULTS results", "EXPERIMENT broken", "FIGURE figure.PDF", "EXPERIMENT one", "STUDY two");
        assertThat(names(read(root.resolve("results"), Set.of(), Order.NAME))).containsExactly("RUN one-1");
    }

    @Test
    void aRunThatHasWrittenNothingYetIsShownWhereItWillBe() throws IOException {
        Path run = root.resolve("results/one-1");
        assertThat(read(root, Set.of(run), Order.NAME)).singleElement().satisfies(results -> assertThat(results.kind())
                .isEqualTo(Kind.RESULTS));
        assertThat(read(root.resolve("results"), Set.of(run), Order.NAME))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(Kind.RUN);
                    assertThat(entry.isOnDisk()).isFalse();
                });
    }

    @Test
    void numbersInNamesAreSortedByValue() {
        assertThat(List.of("run-10", "Run-2", "run-1", "run-02", "run")).satisfies(names -> {
            List<String> sorted = new ArrayList<>(names);
            sorted.sort(Order::compareNatural);
            assertThat(sorted).containsExactly("run", "run-1", "Run-2", "run-02", "run-10");
        });
    }

    @Test
    void aFilterFindsNamesThatContainAllItsWordsWhereverTheyAre() throws IOException {
        Fakes.write(root.resolve("models/dicke-lossy.voltaic.json"), "");
        Fakes.write(root.resolve("models/other.voltaic.json"), "");
        Fakes.write(root.resolve("deep/er/Lossy Dicke/x.txt"), "");
        FileFilter filter = new FileFilter(
                new FolderReader(root.resolve("results")),
                Set.of(),
                Order.NAME.comparator(),
                "dicke lossy",
                () -> false);
        FileNode found = filter.search(new FileEntry(root, Kind.FOLDER, true, java.time.Instant.EPOCH, 0, true));
        assertThat(paths(found))
                .containsExactly("deep", "deep/er", "deep/er/Lossy Dicke", "models", "models/dicke-lossy.voltaic.json");
    }

    private List<String> paths(FileNode node) {
        List<String> all = new ArrayList<>();
        for (FileNode child : node.children()) {
            all.add(root.relativize(child.entry().path()).toString().replace('\\', '/'));
            all.addAll(paths(child));
        }
        return all;
    }

    @Test
    void movingReplacesNothing() throws IOException {
        Path source = Fakes.write(root.resolve("a"), "a");
        Path target = Fakes.write(root.resolve("b"), "b");
        assertThatThrownBy(() -> FileOperations.move(source, target)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(target).hasContent("b");
        assertThat(source).hasContent("a");
    }

    @Test
    void aFolderIsCopiedAndDeletedWithAllThatIsInIt() throws IOException {
        Fakes.write(root.resolve("a/b/c"), "c");
        FileOperations.copy(root.resolve("a"), root.resolve("d"), file -> {});
        assertThat(root.resolve("d/b/c")).hasContent("c");
        FileOperations.delete(root.resolve("a"), file -> {});
        assertThat(root.resolve("a")).doesNotExist();
        assertThat(root.resolve("d/b/c")).exists();
    }

    @Test
    void deletingALinkLeavesWhatItLeadsTo() throws IOException {
        Path kept = Fakes.write(root.resolve("kept/file"), "kept");
        Files.createSymbolicLink(Files.createDirectory(root.resolve("doomed")).resolve("link"), kept.getParent());
        FileOperations.delete(root.resolve("doomed"), file -> {});
        assertThat(kept).exists();
    }

    @Test
    void namesThatSystemsForbidAreRefusedInOneSentence() {
        Fakes.write(root.resolve("there"), "");
        assertThat(FileOperations.wrongName("fine name", root)).isEmpty();
        assertThat(FileOperations.wrongName("there", root)).get().asString().contains("already");
        for (String wrong : List.of("", "..", ".hidden", "a/b", "a\\b", "a:b", "a?", "a\tb")) {
            assertThat(FileOperations.wrongName(wrong, root)).as(wrong).isPresent();
        }
    }

    @Test
    void theEndingOfExperimentsIsKeptWhole() {
        assertThat(FileOperations.ending(Path.of("x/one.voltaic.json"))).isEqualTo(".voltaic.json");
        assertThat(FileOperations.stem(Path.of("x/one.voltaic.json"))).isEqualTo("one");
        assertThat(FileOperations.ending(Path.of("figure.svg"))).isEqualTo(".svg");
        assertThat(FileOperations.ending(Path.of("README"))).isEmpty();
    }

    @Test
    void whatLiesInAnotherSelectedFolderIsLeftToIt() {
        assertThat(FileOperations.outermost(List.of(Path.of("/a"), Path.of("/a/b"), Path.of("/ab"))))
                .containsExactly(Path.of("/a"), Path.of("/ab"));
    }

    @Test
    void sizesHaveTwoDigitsOrThree() {
        assertThat(List.of(999L, 1000L, 99_949L, 999_499L, 999_500L, 12_000_000_000L).stream()
                        .map(FileSheet::size))
                .containsExactly("999 bytes", "1.0 kB", "100 kB", "999 kB", "1.0 MB", "12 GB");
    }
}
