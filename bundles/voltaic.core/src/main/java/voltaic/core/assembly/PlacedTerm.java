package voltaic.core.assembly;

import voltaic.core.PluginKind;
import voltaic.model.experiment.TermSpec;

/**
 * A term with the place in the experiment that it comes from.
 *
 * @param kind channel or Hamiltonian term
 * @param spec the term
 * @param pointer where it stands; a reservoir stands at its arrangement
 */
record PlacedTerm(PluginKind kind, TermSpec spec, String pointer) {
    String name() {
        return spec.name();
    }
}
