package voltaic.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which one framework keeps its state: new for each process, so that many run at once. Some hundred tiny
 * files are made and deleted there, which memory does faster than a disk. What a killed process has left is deleted by
 * the next one that ends.
 */
final class Storage {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final FileAttribute<?>[] OWNER_ONLY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];

    private static final String PREFIX = "voltaic-";
    /** Held by the framework for as long as it runs. */
    private static final String LOCK = "cache.lock";

    private Storage() {}

    static Path create() throws LaunchException {
        Path parent = Files.isWritable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
        // Files.createTempDirectory would start a cryptographic random generator for the name.
        String name = ownPrefix() + Long.toString(System.nanoTime(), 36);
        try {
            return Files.createDirectory(parent.resolve(name), OWNER_ONLY);
        } catch (IOException e) {
            throw new LaunchException("No temporary folder can be made in " + parent + ": " + e + ".", e);
        }
    }

    private static String ownPrefix() {
        return PREFIX + ProcessHandle.current().pid() + "-";
    }

    /** Deletes a folder, and those beside it that killed processes have left. */
    static void delete(Path folder) {
        delete(folder.toFile());
        String own = ownPrefix();
        File[] others = folder.resolveSibling(".")
                .toFile()
                .listFiles((parent, name) -> name.startsWith(PREFIX) && !name.startsWith(own));
        if (others != null) {
            for (File other : others) {
                if (isLeft(other.toPath().resolve(LOCK))) {
                    delete(other);
                }
            }
        }
    }

    /** Whether there is a lock that nobody holds. To open one of this process would let it go. */
    private static boolean isLeft(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            return held != null;
        } catch (IOException e) {
            // It has no lock yet, it is another user's, or it has gone.
            return false;
        }
    }

    private static void delete(File file) {
        File[] children = file.listFiles();
        if (children != null) {
            for (File child : children) {
                delete(child);
            }
        }
        // What cannot be deleted stays behind in the system's folder for temporary files.
        file.delete();
    }
}
