package voltaic.core;

import java.util.List;
import voltaic.model.experiment.TermSpec;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.Jump;

/**
 * What one term of an experiment adds to the generator of its master equation.
 *
 * @param pointer where the term stands in the experiment; a reservoir stands at its arrangement
 * @param spec the term: its name, the ensembles it names, its plugin
 * @param jumps those with a rate above zero; none if something is wrong with the term
 * @param hamiltonian those with an amplitude other than zero; none if something is wrong with the term
 */
public record GeneratorTerm(String pointer, TermSpec spec, List<Jump> jumps, List<HamiltonianTerm> hamiltonian) {
    public GeneratorTerm {
        jumps = List.copyOf(jumps);
        hamiltonian = List.copyOf(hamiltonian);
    }
}
