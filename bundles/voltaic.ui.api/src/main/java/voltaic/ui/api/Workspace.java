package voltaic.ui.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The folder that the user works in. */
@ProviderType
public interface Workspace {
    /** The folder. */
    Path root();

    /** Where results are kept, {@code results} in the folder. */
    Path results();

    /** The shipped examples; absent if the installation has none. */
    Optional<Path> examples();

    /** The shipped documentation; absent if the installation has none. */
    Optional<Path> documentation();

    /** A file of that name, or with the first number that makes it new: {@code figure-2.voltaic.json}, {@code figure-2-2.voltaic.json} … */
    Path unused(Path folder, String name, String ending);

    /** Files and folders that were opened, the latest first. */
    List<Path> recent();

    /** Calls {@code changed} soon after anything in the folder changes, whoever changed it. */
    Subscription onChange(Runnable changed);

    /** Calls {@code changed} soon after this file changes, appears or disappears, whoever changed it. */
    Subscription watch(Path file, Runnable changed);
}
