package voltaic.solvers.cumulant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.problem;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.RandomModels;
import voltaic.solvers.SpinRegister;

/**
 * Validation: the equations against the master equation with full density matrices. The derivatives of the moments of two spins involve those
 * of three at most, so wherever the third cumulants vanish the equations must give the exact derivatives.
 */
class CumulantEquationsTest {
    private static final int[][] SIZES = {{2}, {3}, {4}, {1, 1}, {2, 1}, {3, 1}, {2, 2}, {1, 1, 1}, {2, 1, 1}, {2, 2, 1}
    };

    /** Roundings of sums of a few hundred terms of order one. */
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void derivativesAreExactWhereThirdCumulantsVanish(int seed) {
        for (int[] sizes : SIZES) {
            Random random = new Random(seed);
            List<Ensemble> ensembles = IntStream.range(0, sizes.length)
                    .mapToObj(i -> ground("E" + i, sizes[i]))
                    .toList();
            LindbladProblem model = problem(ensembles, RandomModels.jumps(sizes.length, random), at(1));
            assertExactDerivatives(model, random);
        }
    }

    private static void assertExactDerivatives(LindbladProblem model, Random random) {
        CumulantUnknowns unknowns = new CumulantUnknowns(model);
        double[] y = random.doubles(unknowns.count()).toArray();
        SpinRegister register = new SpinRegister(model);
        double[][] rho = withoutThirdCumulants(register, unknowns, y);
        double[][] slope = register.derivative(rho);
        double[] dydt = new double[y.length];
        new CumulantEquations(model, model.stages().get(0), unknowns).derivatives(0, y, dydt);
        for (int i = 0; i < model.size(); i++) {
            int p = register.spin(i, 0);
            assertThat(dydt[i]).isCloseTo(register.energy(slope, p), within(ROUNDING));
            for (int k = 0; k < model.size(); k++) {
                int position = unknowns.correlation(i, k);
                if (position >= 0) {
                    int q = register.spin(k, i == k ? 1 : 0);
                    assertThat(dydt[position]).isCloseTo(register.correlation(slope, p, q), within(ROUNDING));
                    double product = dydt[i] * y[k] + y[i] * dydt[k];
                    assertThat(dydt[position + unknowns.covarianceOffset()])
                            .isCloseTo(register.joint(slope, p, q) - product, within(ROUNDING));
                }
            }
        }
    }

    /**
     * ⊗_p ρ_p + Σ_{p<q} χ_pq ⊗_{r≠p,q} ρ_r with ρ_p = diag(1 − e_p, e_p) and χ = P (σ^+σ^- + σ^-σ^+) + Q σ^zσ^z, which is traceless in each spin:
     * all moments up to the third are those of e, P and Q without third cumulants. (That it need not be positive does not matter: the
     * derivative is linear in it.)
     */
    private static double[][] withoutThirdCumulants(SpinRegister register, CumulantUnknowns unknowns, double[] y) {
        double[][][] single = IntStream.range(0, register.spins())
                .mapToObj(p -> new double[][] {{1 - y[register.ensemble(p)], 0}, {0, y[register.ensemble(p)]}})
                .toArray(double[][][]::new);
        double[][] rho = register.product(r -> single[r]);
        for (int p = 0; p < register.spins(); p++) {
            for (int q = p + 1; q < register.spins(); q++) {
                int position = unknowns.correlation(register.ensemble(p), register.ensemble(q));
                if (position >= 0) {
                    double correlation = y[position];
                    double covariance = y[position + unknowns.covarianceOffset()];
                    rho = add(rho, correlation, pair(register, single, p, SpinRegister.RAISE, q, SpinRegister.LOWER));
                    rho = add(rho, correlation, pair(register, single, p, SpinRegister.LOWER, q, SpinRegister.RAISE));
                    rho = add(rho, covariance, pair(register, single, p, SpinRegister.Z, q, SpinRegister.Z));
                }
            }
        }
        return rho;
    }

    private static double[][] pair(
            SpinRegister register, double[][][] single, int p, double[][] first, int q, double[][] second) {
        return register.product(r -> r == p ? first : r == q ? second : single[r]);
    }

    private static double[][] add(double[][] rho, double factor, double[][] term) {
        return SpinRegister.plus(rho, SpinRegister.scaled(factor, term));
    }
}
