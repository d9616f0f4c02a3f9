package voltaic.solvers.productspace;

import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.LindbladProblem;

/** What of the structure of the state no term of a problem breaks. */
enum Symmetry {
    /** Blocks of equal excitation number, real: there is no Hamiltonian. */
    REAL_BLOCKS,
    /** Blocks of equal excitation number: there is no drive. */
    BLOCKS,
    /** None: a drive makes coherences between all Dicke states. */
    NONE;

    static Symmetry of(LindbladProblem problem) {
        Symmetry symmetry = REAL_BLOCKS;
        for (var stage : problem.stages()) {
            for (HamiltonianTerm term : stage.hamiltonian()) {
                if (term.operator() == HamiltonianTerm.Operator.JX) {
                    return NONE;
                }
                symmetry = BLOCKS;
            }
        }
        return symmetry;
    }
}
