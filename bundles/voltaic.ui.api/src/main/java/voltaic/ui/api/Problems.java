package voltaic.ui.api;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What is wrong with the open files. */
@ProviderType
public interface Problems {
    /** Replaces the problems of a file; none when it is closed. */
    void set(Path file, List<Problem> problems);

    /** All of them, file by file, errors first. */
    List<Problem> list();

    /** Calls {@code changed} when they change. */
    Subscription onChange(Runnable changed);
}
