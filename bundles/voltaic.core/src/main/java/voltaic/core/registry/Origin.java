package voltaic.core.registry;

import java.nio.file.Path;

/**
 * Where the bundle of a plugin came from.
 *
 * @param folder the number of its folder, in the order in which folders are read
 * @param file its jar
 * @param sha256 of the jar, in hexadecimal
 */
public record Origin(int folder, Path file, String sha256) implements Comparable<Origin> {
    /** In the order in which files are read. */
    @Override
    public int compareTo(Origin other) {
        return folder == other.folder ? file.compareTo(other.file) : Integer.compare(folder, other.folder);
    }
}
