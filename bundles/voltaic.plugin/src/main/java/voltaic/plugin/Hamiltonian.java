package voltaic.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;

/** A part of the Hamiltonian: it turns its parameters into terms on the ensembles that it is placed on. */
@ConsumerType
public interface Hamiltonian<P extends Record> extends Plugin<P> {
    /**
     * The terms.
     *
     * @param on the ensembles that it is placed on, with their weights
     */
    List<HamiltonianTerm> terms(P parameters, Coupling on);
}
