package voltaic.core;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.model.experiment.Experiment;

/** Takes the generator of an experiment apart, for pictures of it: also of one that has mistakes elsewhere. */
@ProviderType
public interface GeneratorTerms {
    /** The reservoirs of the arrangement, the channels and the Hamiltonian terms, while all of them are on. */
    List<GeneratorTerm> of(Experiment experiment);
}
