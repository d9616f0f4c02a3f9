package voltaic.ui.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Asks and tells. */
@ProviderType
public interface Dialogs {
    /** Tells what went wrong, and what can be done. */
    void error(String title, String message);

    /** Tells something. */
    void info(String title, String message);

    /**
     * Asks to choose.
     *
     * @param choices what the buttons say, the safest last; the first is the default
     * @return the index of the choice; the last if the dialog was closed
     */
    int choose(String title, String message, List<String> choices);

    /** Asks for a line of text. */
    Optional<String> text(String title, String message, String initial);

    /** Asks for a file to open. */
    Optional<Path> openFile(String title, Path folder, List<String> endings);

    /** Asks for a folder. */
    Optional<Path> folder(String title, Path initial);

    /** Asks where to save; asks again before it lets an existing file be replaced. */
    Optional<Path> saveFile(String title, Path proposal, List<String> endings);
}
