package voltaic.ui.views.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileTreeModelTest {
    private static final Path ROOT = Path.of("/work");

    private final FileNode root = new FileNode(null, folder("."));
    private final FileTreeModel model = new FileTreeModel(root);
    private final List<String> events = new ArrayList<>();

    private static FileEntry folder(String name) {
        return new FileEntry(ROOT.resolve(name).normalize(), Kind.FOLDER, true, Instant.EPOCH, 0, true);
    }

    private static FileEntry file(String name, long size) {
        return new FileEntry(ROOT.resolve(name), Kind.FILE, false, Instant.EPOCH, size, true);
    }

    @BeforeEach
    void readOnce() {
        model.update(root, List.of(file("a", 1), file("c", 1), folder("d")));
        model.addTreeModelListener(new TreeModelListener() {
            @Override
            public void treeNodesChanged(TreeModelEvent event) {
                note("changed", event);
            }

            @Override
            public void treeNodesInserted(TreeModelEvent event) {
                note("inserted", event);
            }

            @Override
            public void treeNodesRemoved(TreeModelEvent event) {
                note("removed", event);
            }

            @Override
            public void treeStructureChanged(TreeModelEvent event) {
                note("structure", event);
            }
        });
    }

    private void note(String what, TreeModelEvent event) {
        events.add(what + " " + Arrays.toString(event.getChildIndices()));
    }

    @Test
    void aFileThatAppearsIsInsertedAndTheOthersKeepTheirNodes() {
        FileNode before = model.find(ROOT.resolve("c")).orElseThrow();
        assertThat(model.update(root, List.of(file("a", 1), file("b", 1), file("c", 1), folder("d"))))
                .isFalse();
        assertThat(events).containsExactly("inserted [1]");
        assertThat(model.find(ROOT.resolve("c"))).containsSame(before);
    }

    @Test
    void aFileThatDisappearsIsRemovedAtItsOldPlace() {
        model.update(root, List.of(file("a", 1), folder("d")));
        assertThat(events).containsExactly("removed [1]");
    }

    @Test
    void whatIsRemovedInsertedAndChangedAtOnceIsToldInThatOrder() {
        model.update(root, List.of(file("a", 2), folder("d"), file("e", 1)));
        assertThat(events).containsExactly("removed [1]", "inserted [2]", "changed [0]");
    }

    @Test
    void nothingIsToldWhenNothingChanged() {
        model.update(root, List.of(file("a", 1), file("c", 1), folder("d")));
        assertThat(events).isEmpty();
    }

    @Test
    void anotherOrderIsToldAsSuch() {
        assertThat(model.update(root, List.of(file("c", 1), file("a", 1), folder("d"))))
                .isTrue();
        assertThat(events).hasSize(1).first().asString().startsWith("structure");
    }

    @Test
    void aFileInPlaceOfAFolderIsAnotherNode() {
        FileNode before = model.find(ROOT.resolve("d")).orElseThrow();
        model.update(root, List.of(file("a", 1), file("c", 1), file("d", 1)));
        assertThat(events).containsExactly("removed [2]", "inserted [2]");
        assertThat(model.find(ROOT.resolve("d"))).get().isNotSameAs(before);
    }

    @Test
    void foldersAreReadOnlyWhenTheyAreUnfolded() {
        assertThat(model.loaded()).containsExactly(root);
        FileNode folder = model.find(ROOT.resolve("d")).orElseThrow();
        model.update(folder, List.of(file("d/x", 1)));
        assertThat(model.loaded()).containsExactly(root, folder);
        assertThat(model.find(ROOT.resolve("d/x"))).isPresent();
    }
}
