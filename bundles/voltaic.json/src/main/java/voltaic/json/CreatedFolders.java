package voltaic.json;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;

/** The folders that a run created on its way to its result folder, so that it can take them back. */
final class CreatedFolders {
    private final Deque<Path> created = new ArrayDeque<>();

    /** Creates a folder, with the folders around it, where it is not there. */
    void ensure(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = Staging.parent(folder);
        if (parent.equals(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        ensure(parent);
        try {
            Files.createDirectory(folder);
            created.push(folder);
        } catch (FileAlreadyExistsException e) {
            expectFolder(folder, e);
        }
    }

    /**
     * Accepts that another run was faster to create a folder.
     *
     * @throws NoSuchFileException if it has been removed since
     * @throws FileAlreadyExistsException if something else has this name
     */
    static void expectFolder(Path folder, FileAlreadyExistsException reason) throws IOException {
        // Asked once, since it can come and go.
        if (!Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .isDirectory()) {
            throw reason;
        }
    }

    /** Removes those that are empty, the innermost first; another run that is using one has files in it. */
    void removeEmpty() {
        while (!created.isEmpty()) {
            deleteIfEmpty(created.pop());
        }
    }

    /** Removes a folder, unless there is something in it. */
    static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Another run has just begun to use it, or it holds files of the user: it stays.
        }
    }
}
