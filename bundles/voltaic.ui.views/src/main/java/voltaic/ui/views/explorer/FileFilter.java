package voltaic.ui.views.explorer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Finds the files and folders whose names contain all words of a filter, with the folders on the way to them. */
final class FileFilter {
    /** More than that, one filters further. */
    static final int MOST = 1000;

    private final FolderReader reader;
    private final Set<Path> running;
    private final Comparator<FileEntry> order;
    private final List<String> words;
    private final BooleanSupplier isOutdated;
    private int found;

    FileFilter(
            FolderReader reader,
            Set<Path> running,
            Comparator<FileEntry> order,
            String filter,
            BooleanSupplier isOutdated) {
        this.reader = reader;
        this.running = running;
        this.order = order;
        this.words = words(filter);
        this.isOutdated = isOutdated;
    }

    private static List<String> words(String filter) {
        return List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    }

    /** The root, with what matches below it; stops early when the filter has changed meanwhile. */
    FileNode search(FileEntry root) throws IOException {
        FileNode node = new FileNode(null, root);
        fill(node);
        return node;
    }

    private void fill(FileNode folder) throws IOException {
        List<FileEntry> entries = reader.read(folder.entry().path(), running);
        entries.sort(order);
        List<FileNode> children = new ArrayList<>();
        for (FileEntry entry : entries) {
            if (found >= MOST || isOutdated.getAsBoolean()) {
                break;
            }
            FileNode child = new FileNode(folder, entry);
            if (matches(entry.name(), words)) {
                found++;
                children.add(child);
            } else if (entry.isFolder() && entry.isOnDisk()) {
                fill(child);
                if (!child.children().isEmpty()) {
                    children.add(child);
                }
            }
        }
        folder.children(children);
    }

    static boolean matches(String name, String filter) {
        return matches(name, words(filter));
    }

    private static boolean matches(String name, List<String> words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }
}
