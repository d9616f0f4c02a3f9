package voltaic.ui.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes a file in a few questions. */
@ConsumerType
public interface Wizard {
    /**
     * One page of questions.
     *
     * @param title what it asks
     * @param message what the user should know
     * @param component the questions
     */
    record Page(String title, String message, JComponent component) {}

    /** The pages, at least one. */
    List<Page> pages();

    /** What is still wrong with the answers on a page, in one sentence; nothing if it is complete. */
    Optional<String> problem(int page);

    /** Calls {@code changed} whenever the user changes an answer. */
    void onChange(Runnable changed);

    /** Makes the file, which is opened then. */
    Path finish() throws IOException;
}
