package voltaic.ui.views.explorer;

import java.awt.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DropMode;
import javax.swing.JTree;
import javax.swing.ToolTipManager;
import javax.swing.tree.TreePath;
import javax.swing.tree.TreeSelectionModel;
import org.jspecify.annotations.Nullable;
import voltaic.ui.views.Styles;

/** The tree of files. */
final class FileTree extends JTree {
    FileTree(FileTreeModel model) {
        super(model);
        Styles.named(this, "project-explorer.tree", "Files of the workspace");
        setLargeModel(true);
        setToggleClickCount(0);
        setShowsRootHandles(true);
        setInvokesStopCellEditing(true);
        getSelectionModel().setSelectionMode(TreeSelectionModel.DISCONTIGUOUS_TREE_SELECTION);
        setBorder(BorderFactory.createEmptyBorder(2, 4, 4, 4));
        setDragEnabled(true);
        setDropMode(DropMode.ON);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    FileTreeModel model() {
        return (FileTreeModel) getModel();
    }

    static FileNode node(TreePath path) {
        return (FileNode) path.getLastPathComponent();
    }

    Optional<FileNode> nodeAt(Point point) {
        TreePath path = getClosestPathForLocation(point.x, point.y);
        if (path == null) {
            return Optional.empty();
        }
        java.awt.Rectangle bounds = getPathBounds(path);
        boolean isInRow = bounds != null && point.y >= bounds.y && point.y < bounds.y + bounds.height;
        return isInRow ? Optional.of(node(path)) : Optional.empty();
    }

    /** What is selected, in the order of the tree. */
    List<FileNode> selection() {
        int[] rows = getSelectionRows();
        if (rows == null) {
            return List.of();
        }
        Arrays.sort(rows);
        List<FileNode> nodes = new ArrayList<>();
        for (int row : rows) {
            TreePath path = getPathForRow(row);
            if (path != null) {
                nodes.add(node(path));
            }
        }
        return nodes;
    }

    Optional<FileNode> leadNode() {
        TreePath path = getLeadSelectionPath();
        return path != null && isPathSelected(path)
                ? Optional.of(node(path))
                : selection().stream().findFirst();
    }

    void select(Path file) {
        model().find(file).ifPresent(node -> {
            setSelectionPath(node.path());
            scrollPathToVisible(node.path());
        });
    }

    void selectAll(List<Path> files) {
        TreePath[] paths = files.stream()
                .flatMap(file -> model().find(file).stream())
                .map(FileNode::path)
                .toArray(TreePath[]::new);
        setSelectionPaths(paths);
    }

    /** The folders that are unfolded, outermost first. */
    List<FileNode> expanded() {
        var open = getExpandedDescendants(model().getRoot().path());
        if (open == null) {
            return List.of();
        }
        List<TreePath> paths = new ArrayList<>(Collections.list(open));
        paths.sort((one, other) -> Integer.compare(one.getPathCount(), other.getPathCount()));
        return paths.stream().map(FileTree::node).toList();
    }

    void expand(List<FileNode> folders) {
        folders.stream().filter(FileNode::isLoaded).forEach(folder -> expandPath(folder.path()));
    }

    @Override
    public @Nullable String getToolTipText(java.awt.event.MouseEvent event) {
        return nodeAt(event.getPoint())
                .map(node -> node.entry().kind().word() + ": " + node.entry().path())
                .orElse(null);
    }
}
