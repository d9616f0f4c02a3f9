package voltaic.ui.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Contributes commands. */
@ConsumerType
public interface CommandProvider {
    /** The commands, always the same. */
    List<Command> commands();
}
