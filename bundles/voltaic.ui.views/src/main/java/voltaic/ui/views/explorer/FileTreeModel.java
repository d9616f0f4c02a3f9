package voltaic.ui.views.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;

/** The workspace as a tree, of which only unfolded folders are read. Updates keep the nodes of files that are still there. */
final class FileTreeModel implements TreeModel {
    private final FileNode root;
    private final List<TreeModelListener> listeners = new CopyOnWriteArrayList<>();

    FileTreeModel(FileNode root) {
        this.root = root;
    }

    /**
     * Takes what is in a folder now, in this order.
     *
     * @return whether files that were there before stand in another order; then the whole folder was folded up
     */
    boolean update(FileNode folder, List<FileEntry> now) {
        if (!folder.isLoaded()) {
            folder.children(
                    now.stream().map(entry -> new FileNode(folder, entry)).toList());
            fire(TreeModelListener::treeStructureChanged, new TreeModelEvent(this, folder.path()));
            return false;
        }
        Map<Path, FileEntry> byPath = new HashMap<>();
        now.forEach(entry -> byPath.put(entry.path(), entry));
        removeOthers(folder, byPath);
        List<Path> kept =
                folder.children().stream().map(node -> node.entry().path()).toList();
        Map<Path, FileNode> nodes = new HashMap<>();
        folder.children().forEach(node -> nodes.put(node.entry().path(), node));
        List<FileNode> all = new ArrayList<>();
        List<Integer> inserted = new ArrayList<>();
        List<Integer> changed = new ArrayList<>();
        for (FileEntry entry : now) {
            FileNode known = nodes.get(entry.path());
            if (known == null) {
                inserted.add(all.size());
                all.add(new FileNode(folder, entry));
            } else {
                if (!known.entry().equals(entry)) {
                    known.entry(entry);
                    changed.add(all.size());
                }
                all.add(known);
            }
        }
        List<Path> order =
                now.stream().map(FileEntry::path).filter(nodes::containsKey).toList();
        folder.children(all);
        if (!order.equals(kept)) {
            fire(TreeModelListener::treeStructureChanged, new TreeModelEvent(this, folder.path()));
            return true;
        }
        fireAt(TreeModelListener::treeNodesInserted, folder, inserted);
        fireAt(TreeModelListener::treeNodesChanged, folder, changed);
        return false;
    }

    private void removeOthers(FileNode folder, Map<Path, FileEntry> now) {
        List<FileNode> kept = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        List<FileNode> removed = new ArrayList<>();
        for (FileNode child : folder.children()) {
            FileEntry entry = now.get(child.entry().path());
            if (entry != null && entry.isSameFile(child.entry())) {
                kept.add(child);
            } else {
                indices.add(kept.size() + removed.size());
                removed.add(child);
            }
        }
        if (!removed.isEmpty()) {
            folder.children(kept);
            int[] places = indices.stream().mapToInt(Integer::intValue).toArray();
            fire(
                    TreeModelListener::treeNodesRemoved,
                    new TreeModelEvent(this, folder.path(), places, removed.toArray()));
        }
    }

    private void fireAt(BiConsumer<TreeModelListener, TreeModelEvent> tell, FileNode folder, List<Integer> indices) {
        if (!indices.isEmpty()) {
            int[] places = indices.stream().mapToInt(Integer::intValue).toArray();
            Object[] nodes = indices.stream().map(folder.children()::get).toArray();
            fire(tell, new TreeModelEvent(this, folder.path(), places, nodes));
        }
    }

    private void fire(BiConsumer<TreeModelListener, TreeModelEvent> tell, TreeModelEvent event) {
        listeners.forEach(listener -> tell.accept(listener, event));
    }

    /** The folders that have been read, the root first. */
    List<FileNode> loaded() {
        List<FileNode> folders = new ArrayList<>();
        collect(root, folders);
        return folders;
    }

    private static void collect(FileNode node, List<FileNode> folders) {
        if (node.isLoaded()) {
            folders.add(node);
            node.children().forEach(child -> collect(child, folders));
        }
    }

    /** The node of a file, if its folder has been read. */
    Optional<FileNode> find(Path file) {
        FileNode node = root;
        while (!node.entry().path().equals(file)) {
            Optional<FileNode> next = node.children().stream()
                    .filter(child -> file.startsWith(child.entry().path()))
                    .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    @Override
    public FileNode getRoot() {
        return root;
    }

    @Override
    public Object getChild(Object parent, int index) {
        return ((FileNode) parent).children().get(index);
    }

    @Override
    public int getChildCount(Object parent) {
        return ((FileNode) parent).children().size();
    }

    @Override
    public boolean isLeaf(Object node) {
        return !((FileNode) node).entry().isFolder();
    }

    @Override
    public int getIndexOfChild(Object parent, Object child) {
        return child instanceof FileNode node ? ((FileNode) parent).children().indexOf(node) : -1;
    }

    @Override
    public void valueForPathChanged(TreePath path, Object value) {
        throw new UnsupportedOperationException("files are renamed by a command");
    }

    @Override
    public void addTreeModelListener(TreeModelListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeTreeModelListener(TreeModelListener listener) {
        listeners.remove(listener);
    }
}
