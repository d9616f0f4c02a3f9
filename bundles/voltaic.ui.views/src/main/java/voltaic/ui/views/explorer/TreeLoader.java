package voltaic.ui.views.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.swing.tree.TreePath;
import voltaic.ui.views.Background;

/** Fills the tree in the background: folders as they are unfolded, and all of them again when something changes. */
final class TreeLoader {
    private final FileTree tree;
    private final FileTreeModel all;
    private final FolderReader reader;
    private final Background background;
    private final Supplier<Set<Path>> running;
    private final Supplier<Order> order;
    private final Runnable loaded;
    private List<FileNode> expandedBefore = List.of();
    private String filter = "";
    private final AtomicInteger generation = new AtomicInteger();
    private boolean isReading;
    private boolean isOutdated;

    /**
     * @param running the folders of results that are about to be written
     * @param loaded called after the tree has changed
     */
    TreeLoader(
            FileTree tree,
            FolderReader reader,
            Background background,
            Supplier<Set<Path>> running,
            Supplier<Order> order,
            Runnable loaded) {
        this.tree = tree;
        this.all = tree.model();
        this.reader = reader;
        this.background = background;
        this.running = running;
        this.order = order;
        this.loaded = loaded;
    }

    /** Reads all that has been read again; what comes while that goes on is read once afterwards. */
    void refresh() {
        if (isReading) {
            isOutdated = true;
            return;
        }
        if (!filter.isEmpty()) {
            search();
        }
        isReading = true;
        List<FileNode> folders = new ArrayList<>(all.loaded());
        if (folders.isEmpty()) {
            folders.add(all.getRoot());
        }
        Set<Path> pending = running.get();
        Order sorted = order.get();
        background.run(
                () -> {
                    Map<FileNode, List<FileEntry>> read = new LinkedHashMap<>();
                    for (FileNode folder : folders) {
                        read.put(folder, read(folder, pending, sorted));
                    }
                    return read;
                },
                this::show,
                this::failed);
    }

    private List<FileEntry> read(FileNode folder, Set<Path> pending, Order sorted) throws IOException {
        List<FileEntry> entries = reader.read(folder.entry().path(), pending);
        entries.sort(sorted.comparator());
        return entries;
    }

    private void show(Map<FileNode, List<FileEntry>> read) {
        boolean isShown = tree.getModel() == all;
        List<FileNode> expanded = isShown ? tree.expanded() : expandedBefore;
        List<Path> selected =
                tree.selection().stream().map(node -> node.entry().path()).toList();
        boolean isFirst = !all.getRoot().isLoaded();
        boolean isReordered = false;
        for (Map.Entry<FileNode, List<FileEntry>> folder : read.entrySet()) {
            isReordered |= all.update(folder.getKey(), folder.getValue());
        }
        if (isShown && isFirst) {
            tree.expandPath(all.getRoot().path());
        } else if (isShown && isReordered) {
            tree.expand(expanded);
            tree.selectAll(selected);
        }
        done();
    }

    private void failed(Exception e) {
        done();
    }

    private void done() {
        isReading = false;
        loaded.run();
        if (isOutdated) {
            isOutdated = false;
            refresh();
        }
    }

    /** Reads a folder that is unfolded for the first time, then unfolds it. */
    void load(FileNode folder) {
        load(folder, () -> tree.expandPath(folder.path()));
    }

    private void load(FileNode folder, Runnable then) {
        FileTreeModel model = tree.model();
        Set<Path> pending = running.get();
        Order sorted = order.get();
        background.run(
                () -> read(folder, pending, sorted),
                entries -> {
                    model.update(folder, entries);
                    then.run();
                    loaded.run();
                },
                e -> loaded.run());
    }

    /** Selects a file once it is there, reading the folders on the way. */
    void reveal(Path file) {
        if (tree.getModel() != all) {
            return;
        }
        revealFrom(all.getRoot(), file);
    }

    private void revealFrom(FileNode folder, Path file) {
        load(folder, () -> {
            tree.expandPath(folder.path());
            folder.children().stream()
                    .filter(child -> file.startsWith(child.entry().path()))
                    .findFirst()
                    .ifPresent(child -> {
                        if (child.entry().path().equals(file)) {
                            TreePath path = child.path();
                            tree.setSelectionPath(path);
                            tree.scrollPathToVisible(path);
                        } else {
                            revealFrom(child, file);
                        }
                    });
        });
    }

    /** Shows only what matches; all again if the filter is empty. */
    void filter(String text) {
        if (tree.getModel() == all) {
            expandedBefore = tree.expanded();
        }
        filter = text;
        generation.incrementAndGet();
        if (!text.isEmpty()) {
            search();
        } else if (tree.getModel() != all) {
            tree.setModel(all);
            tree.expand(expandedBefore);
            loaded.run();
        }
    }

    private void search() {
        int mine = generation.get();
        FileFilter search =
                new FileFilter(reader, running.get(), order.get().comparator(), filter, () -> mine != generation.get());
        FileEntry root = all.getRoot().entry();
        background.run(
                () -> search.search(root),
                found -> {
                    if (mine == generation.get()) {
                        tree.setModel(new FileTreeModel(found));
                        tree.expand(tree.model().loaded());
                        loaded.run();
                    }
                },
                e -> loaded.run());
    }

    boolean isFiltered() {
        return tree.getModel() != all;
    }
}
