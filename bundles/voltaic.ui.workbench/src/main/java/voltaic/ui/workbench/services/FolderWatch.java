package voltaic.ui.workbench.services;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Hears of changes in folders, from the operating system. Every change is told with the file that changed. */
final class FolderWatch implements AutoCloseable {
    /** Deeper folders hold files of results, which nobody edits. */
    private static final int DEPTH = 4;

    private static final int MOST_FOLDERS = 4096;

    private final WatchService service;
    private final Consumer<Path> changed;
    private final Map<WatchKey, Path> folders = new ConcurrentHashMap<>();

    /** @param changed is called on the thread of the watch */
    FolderWatch(Path root, Consumer<Path> changed) throws IOException {
        this.service = root.getFileSystem().newWatchService();
        this.changed = changed;
        Thread thread = new Thread(() -> watch(root), "voltaic-workspace");
        thread.setDaemon(true);
        thread.start();
    }

    /** Watches one more folder, which may be outside of the root. */
    void add(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            folders.put(folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), folder);
        }
    }

    private void addTree(Path top) {
        try {
            Files.walkFileTree(
                    top, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                                throws IOException {
                            if (folders.size() >= MOST_FOLDERS) {
                                return FileVisitResult.TERMINATE;
                            }
                            add(folder);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // It vanished while it was looked at; whoever shows it hears of that.
            changed.accept(top);
        }
    }

    private void watch(Path root) {
        addTree(root);
        try {
            while (true) {
                WatchKey key = service.take();
                Path folder = folders.get(key);
                for (WatchEvent<?> event : key.pollEvents()) {
                    if (folder != null) {
                        tell(folder, event);
                    }
                }
                if (!key.reset()) {
                    folders.remove(key);
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // The workbench closes.
        }
    }

    private void tell(Path folder, WatchEvent<?> event) {
        if (event.kind() == OVERFLOW) {
            changed.accept(folder);
            return;
        }
        Path file = folder.resolve((Path) event.context());
        if (event.kind() == ENTRY_CREATE && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            addTree(file);
        }
        changed.accept(file);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
