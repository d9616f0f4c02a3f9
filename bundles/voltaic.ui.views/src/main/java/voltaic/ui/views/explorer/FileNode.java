package voltaic.ui.views.explorer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.swing.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A file or folder in the tree; what is in a folder is read when it is first unfolded. */
final class FileNode {
    private final @Nullable FileNode parent;
    private FileEntry entry;
    private List<FileNode> children = new ArrayList<>();
    private boolean isLoaded;

    FileNode(@Nullable FileNode parent, FileEntry entry) {
        this.parent = parent;
        this.entry = entry;
    }

    @Nullable
    FileNode parent() {
        return parent;
    }

    FileEntry entry() {
        return entry;
    }

    void entry(FileEntry now) {
        entry = now;
    }

    boolean isLoaded() {
        return isLoaded;
    }

    List<FileNode> children() {
        return children;
    }

    void children(List<FileNode> now) {
        children = new ArrayList<>(now);
        isLoaded = true;
    }

    TreePath path() {
        List<FileNode> way = new ArrayList<>();
        for (FileNode node = this; node != null; node = node.parent) {
            way.add(node);
        }
        Collections.reverse(way);
        return new TreePath(way.toArray());
    }

    /** What a screen reader says, and what typing the first letters finds. */
    @Override
    public String toString() {
        return entry.label();
    }
}
