package voltaic.ui.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import org.osgi.annotation.versioning.ProviderType;

/** The window. */
@ProviderType
public interface Workbench {
    /** Opens a file or folder in its editor, or brings that to the front. What cannot be opened is said in a dialog. */
    void open(Path path);

    /** Opens a file and shows a place in it; see {@link Editor#reveal}. */
    void open(Path path, String pointer);

    /** Shows a view, opened if need be. */
    void show(String viewId);

    /** Shows a page of help: a file name in the documentation, with an anchor perhaps, such as {@code guide.md#stages}. */
    void help(String page);

    /** Does what the command of that id does now; nothing if it is disabled. */
    void execute(String commandId);

    /** Switches to a perspective. */
    void perspective(String id);

    /** The part that has the keyboard, or had it last. */
    Optional<Part> activePart();

    /** The editor that is or was active last. */
    Optional<Editor> activeEditor();

    /** All open editors. */
    List<Editor> editors();

    /** Closes editors of this path after asking about unsaved changes; returns whether they are closed. */
    boolean close(Path path);

    /** Shows a sentence in the status line for a while. */
    void status(String sentence);

    /** For dialogs. */
    JFrame window();

    /** Calls {@code changed} when the active part, what it handles, its outline or its properties change. */
    Subscription onChange(Runnable changed);
}
