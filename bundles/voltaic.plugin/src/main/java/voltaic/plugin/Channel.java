package voltaic.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.Jump;

/**
 * A dissipation channel: it turns its parameters into jumps on the ensembles that it is placed on. A parameter called
 * {@code rate} can be set anew by stages.
 */
@ConsumerType
public interface Channel<P extends Record> extends Plugin<P> {
    /**
     * The jumps of the channel.
     *
     * @param on the ensembles that the channel is placed on, with their weights
     */
    List<? extends Jump> jumps(P parameters, Coupling on);
}
