package voltaic.ui.views.explorer;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file or folder as it was found.
 *
 * @param size in bytes; 0 for a folder
 * @param isOnDisk false for results of a run that has not written them yet
 */
record FileEntry(Path path, Kind kind, boolean isFolder, Instant modified, long size, boolean isOnDisk) {
    String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The name without the ending that all experiments have. */
    String label() {
        boolean isDocument = kind == Kind.EXPERIMENT || kind == Kind.STUDY;
        return isDocument ? name().substring(0, name().length() - Kind.ENDING.length()) : name();
    }

    boolean isSameFile(FileEntry other) {
        return path.equals(other.path) && isFolder == other.isFolder;
    }
}
