package voltaic.ui.api;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes editors. Carries an {@link EditorDescription}. Of several that open a file, the one of the highest service ranking does. */
@ConsumerType
public interface EditorProvider {
    /** Whether it opens this file or folder, judged by its name and kind; nothing is read. */
    boolean opens(Path path);

    /**
     * Opens a file or folder. What takes long is read in the background, while the editor shows that it loads.
     *
     * @throws IOException if it cannot be read
     */
    Editor open(Path path, Site site) throws IOException;
}
