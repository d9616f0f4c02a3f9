package voltaic.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which one framework keeps its state: new for each process, so that many run at once. Some hundred tiny
 * files are made and deleted there, which memory does faster than a disk.
 */
final class Storage {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final FileAttribute<?>[] OWNER_ONLY =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                    }
                    : new FileAttribute<?>[0];

    private Storage() {}

    static Path create() throws LaunchException {
        Path parent = Files.isWritable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
        // Files.createTempDirectory would start a cryptographic random generator for the name.
        String name = "voltaic-" + ProcessHandle.current().pid() + "-" + Long.toString(System.nanoTime(), 36);
        try {
            return Files.createDirectory(parent.resolve(name), OWNER_ONLY);
        } catch (IOException e) {
            throw new LaunchException("No temporary folder can be made in " + parent + ": " + e + ".", e);
        }
    }

    static void delete(Path folder) {
        delete(folder.toFile());
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
