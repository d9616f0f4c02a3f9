package voltaic.solvers.cumulant;

import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;

/**
 * The contribution of all jumps on individual spins to the cumulant equations of a stage. With κ^↓, κ^↑ and κ^z the sums of γ w_i²
 * over the jumps,
 *
 * <pre>
 * ė_i = −2κ_i^↓ e_i + 2κ_i^↑ (1 − e_i),  Ṗ_ik = −(η_i + η_k) P_ik,  Q̇_ik = −2(ζ_i + ζ_k) Q_ik
 * </pre>
 *
 * with ζ = κ^↓ + κ^↑ and η = ζ + 4κ^z. All of this is exact.
 */
final class IndividualTerms {
    private final double[] decay;
    private final double[] pump;
    /** Where the damped P stand, with η_i + η_k and 2(ζ_i + ζ_k). */
    private final int[] positions;

    private final double[] correlationDamping;
    private final double[] covarianceDamping;
    private final int covarianceOffset;

    IndividualTerms(LindbladProblem problem, Stage stage, CumulantUnknowns unknowns) {
        int n = problem.size();
        decay = new double[n];
        pump = new double[n];
        double[] dephasing = new double[n];
        for (Jump jump : stage.jumps()) {
            if (jump instanceof IndividualJump individual) {
                double[] rates =
                        switch (individual.operator()) {
                            case LOWERING -> decay;
                            case RAISING -> pump;
                            case DEPHASING -> dephasing;
                        };
                for (int i : jump.on().members()) {
                    rates[i] += jump.rate() * jump.on().weight(i) * jump.on().weight(i);
                }
            }
        }
        covarianceOffset = unknowns.covarianceOffset();
        correlationDamping = new double[covarianceOffset];
        covarianceDamping = new double[covarianceOffset];
        positions = new int[covarianceOffset];
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int k : unknowns.linkedTo(i)) {
                int position = unknowns.correlation(i, k);
                if (k >= i && position >= 0) {
                    double flips = decay[i] + decay[k] + pump[i] + pump[k];
                    positions[count] = position;
                    covarianceDamping[count] = 2 * flips;
                    correlationDamping[count] = flips + 4 * (dephasing[i] + dephasing[k]);
                    count++;
                }
            }
        }
    }

    /**
     * Adds what these jumps contribute to the derivatives.
     *
     * @param up e_i
     * @param down 1 − e_i
     */
    void addTo(double[] dydt, double[] y, double[] up, double[] down) {
        for (int i = 0; i < decay.length; i++) {
            dydt[i] += 2 * (pump[i] * down[i] - decay[i] * up[i]);
        }
        for (int u = 0; u < positions.length; u++) {
            int p = positions[u];
            int q = p + covarianceOffset;
            dydt[p] -= correlationDamping[u] * y[p];
            dydt[q] -= covarianceDamping[u] * y[q];
        }
    }
}
