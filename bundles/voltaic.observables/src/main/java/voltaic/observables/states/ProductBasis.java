package voltaic.observables.states;

import java.util.Locale;
import java.util.Optional;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;

/** The products |k_0 … k_n⟩ of Dicke states of all ensembles, numbered with k_n running fastest. */
final class ProductBasis {
    /** The most products that are numbered, at 16 bytes each. */
    static final int MOST = 1 << 24;

    private final int[] strides;
    private final int size;

    ProductBasis(LindbladProblem problem) {
        strides = new int[problem.size()];
        int next = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = next;
            next = Math.multiplyExact(next, problem.ensembles().get(i).spins() + 1);
        }
        size = next;
    }

    /** Why this problem has too many products, if it has. */
    static Optional<String> rejects(LindbladProblem problem) {
        double size = 1;
        for (Ensemble ensemble : problem.ensembles()) {
            size *= ensemble.spins() + 1.0;
        }
        return size <= MOST
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the ensembles have %.3g products of Dicke states, and it can take %d; make the ensembles smaller",
                        size,
                        MOST));
    }

    int size() {
        return size;
    }

    /** The number of a product. */
    int number(int[] levels) {
        int number = 0;
        for (int i = 0; i < levels.length; i++) {
            number += levels[i] * strides[i];
        }
        return number;
    }

    /** By how much the number grows with the level of one ensemble. */
    int stride(int ensemble) {
        return strides[ensemble];
    }
}
