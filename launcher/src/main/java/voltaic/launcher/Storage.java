package voltaic.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which one framework keeps its state: new for each process, so that many run at once. */
final class Storage {
    private Storage() {}

    static Path create() throws LaunchException {
        try {
            return Files.createTempDirectory("voltaic-");
        } catch (IOException e) {
            throw new LaunchException(
                    "No temporary folder can be made in " + System.getProperty("java.io.tmpdir") + ": " + e + ".", e);
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
