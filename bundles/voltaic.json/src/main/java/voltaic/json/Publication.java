package voltaic.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import voltaic.json.Staging.StagedFile;

/**
 * Moves staged files into place, all or none: what stood there is kept aside until the last move is done, and put back
 * if one fails.
 */
final class Publication {
    private final Path folder;
    private final Path staged;
    private final Path aside;
    private final Deque<Step> done = new ArrayDeque<>();

    /** How to take back what was done. */
    @FunctionalInterface
    private interface Step {
        void undo() throws IOException;
    }

    /**
     * For one folder.
     *
     * @param folder where the files go
     * @param staged where they are, on the same file system
     * @param aside an empty place for what they replace, on the same file system
     */
    Publication(Path folder, Path staged, Path aside) {
        this.folder = folder;
        this.staged = staged;
        this.aside = aside;
    }

    /**
     * Moves.
     *
     * @param files moved into place in this order, replacing what is there
     * @param obsolete paths of files that are removed
     */
    void publish(List<StagedFile> files, List<String> obsolete) throws IOException {
        for (StagedFile file : files) {
            if (Files.isDirectory(folder.resolve(file.path()))) {
                throw new IOException("'" + file.path() + "' is a folder there");
            }
        }
        try {
            for (String path : obsolete) {
                setAside(path);
            }
            for (StagedFile file : files) {
                setAside(file.path());
                moveIn(file.path());
            }
        } catch (IOException e) {
            takeBack(e);
            throw e;
        }
        for (String path : obsolete) {
            removeEmptyFolders(folder.resolve(path));
        }
    }

    private void setAside(String path) throws IOException {
        Path place = folder.resolve(path);
        if (Files.exists(place)) {
            Path kept = aside.resolve(path);
            Files.createDirectories(Staging.parent(kept));
            Files.move(place, kept, StandardCopyOption.ATOMIC_MOVE);
            done.push(() -> Files.move(kept, place, StandardCopyOption.ATOMIC_MOVE));
        }
    }

    private void moveIn(String path) throws IOException {
        Path place = folder.resolve(path);
        createFolders(Staging.parent(place));
        Files.move(staged.resolve(path), place, StandardCopyOption.ATOMIC_MOVE);
        done.push(() -> Files.delete(place));
    }

    private void createFolders(Path parent) throws IOException {
        if (!Files.exists(parent)) {
            createFolders(Staging.parent(parent));
            Files.createDirectory(parent);
            done.push(() -> Files.delete(parent));
        }
    }

    private void takeBack(IOException reason) {
        while (!done.isEmpty()) {
            try {
                done.pop().undo();
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }

    private void removeEmptyFolders(Path file) {
        for (Path parent = Staging.parent(file);
                !parent.equals(folder) && parent.startsWith(folder);
                parent = Staging.parent(parent)) {
            CreatedFolders.deleteIfEmpty(parent);
        }
    }
}
