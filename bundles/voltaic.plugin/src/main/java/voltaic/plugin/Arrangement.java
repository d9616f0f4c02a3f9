package voltaic.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import voltaic.model.experiment.TermSpec;

/**
 * A geometry: which ensembles share a reservoir. It turns its parameters into channels, named {@code reservoir-1},
 * {@code reservoir-2} …, each on the ensembles that share it.
 */
@ConsumerType
public interface Arrangement<P extends Record> extends Plugin<P> {
    /** The reservoirs, as channels placed on ensembles. */
    List<TermSpec> reservoirs(P parameters);
}
