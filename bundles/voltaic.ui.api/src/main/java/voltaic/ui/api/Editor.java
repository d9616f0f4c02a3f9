package voltaic.ui.api;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/** A part that shows one file or folder, in the middle of the window. */
@ConsumerType
public interface Editor extends Part {
    /** What it shows. */
    Path path();

    /** Whether there are changes that are not saved. */
    default boolean isDirty() {
        return false;
    }

    /**
     * Saves, atomically. {@link #path()} is {@code target} from then on.
     *
     * @param target where to; {@link #path()} or another file
     * @throws IOException if it could not be saved; the old file is unchanged then, and the editor is still dirty
     */
    default void save(Path target) throws IOException {
        throw new UnsupportedOperationException("there is nothing to save");
    }

    /**
     * Shows a place.
     *
     * @param pointer a JSON Pointer; for text that is no JSON, such as the source of a broken file, {@code line:column} from 1
     */
    default void reveal(String pointer) {}
}
