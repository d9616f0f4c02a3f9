package voltaic.ui.views.explorer;

import java.awt.Desktop;
import java.awt.Desktop.Action;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The file manager and the trash of the system, as far as it has them. Blocking; used off the event dispatch thread. */
class FileManager {
    private final Optional<HomeTrash> home = HomeTrash.of(System.getProperty("os.name", ""), System.getenv());

    boolean hasTrash() {
        return has(Action.MOVE_TO_TRASH) || home.isPresent();
    }

    /** Moves to the trash; returns whether that worked. */
    boolean trash(Path path) {
        if (has(Action.MOVE_TO_TRASH)) {
            return Desktop.getDesktop().moveToTrash(path.toFile());
        }
        try {
            home.orElseThrow().take(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Shows a file in the file manager, or at least the folder in which it is. */
    void show(Path path) throws IOException {
        if (has(Action.BROWSE_FILE_DIR)) {
            Desktop.getDesktop().browseFileDirectory(path.toFile());
        } else if (has(Action.OPEN)) {
            Path folder = path.toFile().isDirectory() ? path : path.getParent();
            Desktop.getDesktop().open((folder == null ? path : folder).toFile());
        } else {
            throw new IOException("This system offers no file manager.");
        }
    }

    private static boolean has(Action action) {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(action);
    }
}
