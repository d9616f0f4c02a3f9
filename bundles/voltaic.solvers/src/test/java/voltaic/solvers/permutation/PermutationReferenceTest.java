package voltaic.solvers.permutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.problem;
import static voltaic.solvers.Problems.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.IndividualJump.Operator;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.IndividualReference;
import voltaic.solvers.RandomModels;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.SpinRegister;
import voltaic.solvers.cumulant.Cumulant;
import voltaic.solvers.exact.Exact;
import voltaic.solvers.limits.Tolerance;
import voltaic.solvers.moments.Tolerances;

/** Validation: against other programs, the master equation of all single spins, other solvers, and closed forms. */
class PermutationReferenceTest {
    private static final int[][] SIZES = {{1}, {2}, {3}, {4}, {1, 1}, {2, 1}, {3, 1}, {2, 2}, {1, 1, 1}, {2, 1, 1}};

    /** Half a unit of the last digits of the reference, 5e-9 and 5e-8, and what is due to rounding them. */
    @ParameterizedTest
    @ValueSource(strings = {"local-decay-only", "single-reservoir-with-local-decay", "pumped-star-with-dephasing"})
    void modelsOfSingleSpinsAreMetToTheirDigits(String model) {
        IndividualReference.Deviation worst =
                IndividualReference.deviation(model, PermutationRun.SOLVER, new Tolerance(1e-10));
        assertThat(worst.density()).isLessThan(6e-9);
        assertThat(worst.correlation()).isLessThan(6e-8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void randomModelsFollowTheMasterEquationOfAllSingleSpins(int seed) {
        Random random = new Random(seed);
        for (int[] sizes : SIZES) {
            List<Ensemble> ensembles = IntStream.range(0, sizes.length)
                    .mapToObj(i -> RandomModels.mixed("E" + i, sizes[i], random))
                    .toList();
            assertFollowsAllSpins(problem(
                    ensembles,
                    at(0, 0.05, 0.2, 0.4),
                    stage(0.2, RandomModels.jumps(sizes.length, random)),
                    stage(0.4, RandomModels.jumps(sizes.length, random))));
        }
    }

    /** Batteries that may be exchanged, with one spin and with two, beside a charger. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void equalBatteriesFollowTheMasterEquationOfAllSingleSpins(int spins) {
        List<Ensemble> ensembles = List.of(ground("B1", spins), excited("C", 1), ground("B2", spins));
        List<Jump> jumps = new ArrayList<>(List.of(
                CollectiveJump.lowering(1, on(3, 0, 1)),
                CollectiveJump.lowering(1, on(3, 1, 2)),
                CollectiveJump.raising(0.7, on(3, 0, 1, 2))));
        for (Operator operator : Operator.values()) {
            jumps.add(new IndividualJump(operator, 0.4, on(3, 0, 2)));
        }
        LindbladProblem model = problem(ensembles, jumps, at(0, 0.2, 0.4));
        assertFollowsAllSpins(model);
        List<Ensemble> different = new ArrayList<>(ensembles);
        different.set(0, dicke("B1", spins, 1));
        RecordedRun reduced = PermutationRun.curve(model);
        RecordedRun whole = PermutationRun.curve(problem(different, jumps, at(0, 0.2, 0.4)));
        assertThat((int) reduced.statistics.get("unknowns"))
                .isLessThan((int) (0.8 * (int) whole.statistics.get("unknowns")));
    }

    /** The oracle's own error is below 1e-9: its steps are of order four and some thousandths of a decay time. */
    private static void assertFollowsAllSpins(LindbladProblem model) {
        PermutationRun run = PermutationRun.of(model, 1e-10);
        double[][] rho = new SpinRegister(model).initial(model.ensembles());
        double reached = 0;
        for (int s = 0; s < run.times.size(); s++) {
            double time = run.times.get(s);
            Stage stage = model.stages().stream()
                    .filter(candidate -> time <= candidate.until())
                    .findFirst()
                    .orElseThrow();
            SpinRegister register = new SpinRegister(model, stage);
            rho = register.advance(rho, time - reached, 100);
            reached = time;
            double[][] slope = register.derivative(rho);
            for (int i = 0; i < model.size(); i++) {
                int spin = register.spin(i, 0);
                assertThat(run.densities.get(s)[i]).isCloseTo(register.energy(rho, spin), within(1e-9));
                assertThat(run.rates.get(s)[i]).isCloseTo(register.energy(slope, spin), within(3e-8));
                assertThat(run.ladders.get(s)[i]).containsExactly(register.populations(rho, i), within(1e-9));
                for (int k = 0; k < model.size(); k++) {
                    assertThat(run.correlations.get(s)[i][k]).isCloseTo(register.collective(rho, i, k), within(1e-8));
                }
            }
        }
    }

    /**
     * Twelve spins as one ensemble, and as one of seven and one of five, beside a battery of three: the same curves by different total spins and
     * coherences. The bounds of both.
     */
    @Test
    void splittingAnEnsembleChangesNothing() {
        double[] charger = {1, 0.7, -0.5, 0.6, 1, 0.4};
        double[] battery = {1, -0.5, 1, 1, 0.3, 0.8};
        List<Jump> whole = new ArrayList<>();
        List<Jump> split = new ArrayList<>();
        for (int m = 0; m < charger.length; m++) {
            whole.add(jump(m, Coupling.of(charger[m], battery[m])));
            split.add(jump(m, Coupling.of(charger[m], charger[m], battery[m])));
        }
        TimeGrid time = at(0.05, 0.1, 0.3);
        RecordedRun one = PermutationRun.curve(problem(List.of(excited("C", 12), ground("B", 3)), whole, time));
        RecordedRun two =
                PermutationRun.curve(problem(List.of(excited("C", 7), excited("D", 5), ground("B", 3)), split, time));
        for (int s = 0; s < one.times.size(); s++) {
            assertThat(two.densities.get(s)[0]).isCloseTo(one.densities.get(s)[0], within(2e-8));
            assertThat(two.densities.get(s)[1]).isCloseTo(one.densities.get(s)[0], within(2e-8));
            assertThat(two.densities.get(s)[2]).isCloseTo(one.densities.get(s)[1], within(2e-8));
            double[][] parts = two.correlations.get(s);
            // Its operator has the norm j(j+1) ≈ 42.
            assertThat(parts[0][0] + 2 * parts[0][1] + parts[1][1])
                    .isCloseTo(one.correlations.get(s)[0][0], within(50 * 2e-8));
            assertThat(parts[0][2] + parts[1][2]).isCloseTo(one.correlations.get(s)[0][1], within(50 * 2e-8));
        }
    }

    /** One of each kind, and a second lowering one. */
    private static Jump jump(int kind, Coupling on) {
        return switch (kind) {
            case 0, 1 -> CollectiveJump.lowering(1, on);
            case 2 -> CollectiveJump.raising(0.8, on);
            default -> new IndividualJump(Operator.values()[kind - 3], 0.9, on);
        };
    }

    /** The bounds of both. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void withoutIndividualJumpsItIsExact(int seed) {
        Random random = new Random(seed);
        LindbladProblem model = problem(
                List.of(RandomModels.mixed("A", 6, random), dicke("B", 3, 1), excited("C", 2)),
                RandomModels.collectiveJumps(3, random),
                at(0, 0.1, 0.3));
        RecordedRun run = PermutationRun.curve(model);
        RecordedRun exact = RecordedRun.of(new Exact(), model, new Tolerance(1e-8));
        for (int s = 0; s < run.times.size(); s++) {
            assertThat(run.densities.get(s)).containsExactly(exact.densities.get(s), within(2e-8));
            for (int i = 0; i < model.size(); i++) {
                assertThat(run.correlations.get(s)[i])
                        .containsExactly(exact.correlations.get(s)[i], within(1e-6));
            }
        }
    }

    /**
     * Fifty spins, from QuTiP 5.3.1: the coefficient matrix of its permutational invariant solver (collective_emission 2γ, emission 2κ, pumping
     * 2κ, dephasing 8κ in its convention), exponentiated by SciPy 1.17.1's expm_multiply; twelve digits are given.
     */
    @Test
    void fiftySuperradiantSpinsThatDecayAlsoOnTheirOwn() {
        RecordedRun run = PermutationRun.of(
                problem(
                        List.of(excited("C", 50)),
                        List.of(CollectiveJump.lowering(1, on(1, 0)), individual(Operator.LOWERING, 5)),
                        at(0.02, 0.05, 0.1, 0.2, 0.4)),
                1e-10);
        assertCurve(
                run,
                new double[] {0.742888595332, 155.834256888},
                new double[] {0.387952211686, 113.993363756},
                new double[] {0.17527894133, 6.76206944018},
                new double[] {0.0628463227385, 0.00294746986637},
                new double[] {0.00850511898279, 1.37298834417e-11});
    }

    /** As before, from the Dicke state of thirty excitations. */
    @Test
    void fiftySpinsWithAllKindsOfChannels() {
        RecordedRun run = PermutationRun.of(
                problem(
                        List.of(dicke("C", 50, 30)),
                        List.of(
                                CollectiveJump.lowering(1, on(1, 0)),
                                CollectiveJump.raising(0.4, on(1, 0)),
                                individual(Operator.LOWERING, 2),
                                individual(Operator.RAISING, 3),
                                individual(Operator.DEPHASING, 1.5)),
                        at(0.02, 0.05, 0.1, 0.2, 0.4)),
                1e-10);
        assertCurve(
                run,
                new double[] {0.382622145863, 366.072524793},
                new double[] {0.315991301985, 112.401841435},
                new double[] {0.386549844731, 29.91783508},
                new double[] {0.491422147771, 22.8745241966},
                new double[] {0.524413389734, 29.4180641034});
    }

    /** The tolerance is that of the energies; ⟨J^+J^-⟩ has up to 650 times the error. */
    private static void assertCurve(RecordedRun run, double[]... rows) {
        for (int s = 0; s < rows.length; s++) {
            assertThat(run.densities.get(s)[0]).isCloseTo(rows[s][0], within(2e-10));
            assertThat(run.correlations.get(s)[0][0]).isCloseTo(rows[s][1], within(1e-7));
        }
    }

    /** E = e^{−2γt}, binomially distributed, whatever the rate of dephasing. */
    @Test
    void independentSpinsDecayBinomially() {
        int spins = 7;
        PermutationRun run = PermutationRun.of(
                problem(
                        List.of(excited("C", spins)),
                        List.of(individual(Operator.LOWERING, 0.8), individual(Operator.DEPHASING, 0.5)),
                        at(0, 0.3, 1, 4)),
                1e-10);
        for (int s = 0; s < run.times.size(); s++) {
            double left = Math.exp(-2 * 0.8 * run.times.get(s));
            assertThat(run.densities.get(s)[0]).isCloseTo(left, within(1e-10));
            assertThat(run.ladders.get(s)[0]).containsExactly(binomial(spins, left), within(1e-10));
        }
    }

    private static double[] binomial(int spins, double up) {
        double[] p = {1};
        for (int n = 1; n <= spins; n++) {
            double[] next = new double[n + 1];
            for (int k = 0; k < n; k++) {
                next[k] += (1 - up) * p[k];
                next[k + 1] += up * p[k];
            }
            p = next;
        }
        return p;
    }

    /** Of the correlation of two spins each loses its phase at 4γ; what is left of ⟨J^+J^-⟩ is that of independent spins. */
    @Test
    void dephasingLeavesEnergiesAndDampsCorrelationsAtEightTimesItsRate() {
        int spins = 10;
        int k = 4;
        RecordedRun run = PermutationRun.curve(
                problem(List.of(dicke("C", spins, k)), List.of(individual(Operator.DEPHASING, 0.3)), at(0, 0.2, 1)));
        assertThat(run.statistics).as("one element for each depth").containsEntry("unknowns", 5);
        for (int s = 0; s < 3; s++) {
            assertThat(run.densities.get(s)[0]).isCloseTo(0.4, within(1e-8));
            double pairs = k * (spins - k) * Math.exp(-8 * 0.3 * run.times.get(s));
            assertThat(run.correlations.get(s)[0][0]).isCloseTo(k + pairs, within(30 * 1e-8));
        }
    }

    /** One excitation, shared with the other ensemble by a common reservoir, is lost to it at 2γ by decay of either. */
    @Test
    void individualDecayTakesWhatADarkStateWouldKeep() {
        List<Ensemble> ensembles = List.of(dicke("A", 3, 1), ground("B", 2));
        CollectiveJump common = CollectiveJump.lowering(1, on(2, 0, 1));
        RecordedRun kept = PermutationRun.curve(problem(ensembles, List.of(common), at(6)));
        RecordedRun lost = PermutationRun.curve(
                problem(ensembles, List.of(common, new IndividualJump(Operator.LOWERING, 0.1, on(2, 0, 1))), at(6)));
        for (int i = 0; i < 2; i++) {
            assertThat(kept.last()[i]).isGreaterThan(0.05);
            assertThat(lost.last()[i]).isCloseTo(kept.last()[i] * Math.exp(-2 * 0.1 * 6), within(2e-8));
        }
    }

    /** Each spin relaxes to γ↑/(γ↑ + γ↓); a collective reservoir of the same temperature does not disturb it. */
    @Test
    void individualAndCollectiveReservoirsOfOneTemperatureLeadToTheSameEquilibrium() {
        double occupation = 0.5;
        int spins = 6;
        PermutationRun run = PermutationRun.of(
                problem(
                        List.of(excited("C", spins)),
                        List.of(
                                CollectiveJump.lowering(0.3 * (occupation + 1), on(1, 0)),
                                CollectiveJump.raising(0.3 * occupation, on(1, 0)),
                                individual(Operator.LOWERING, 2 * (occupation + 1)),
                                individual(Operator.RAISING, 2 * occupation)),
                        at(5)),
                1e-9);
        double up = occupation / (2 * occupation + 1);
        assertThat(run.ladders.get(0)[0]).containsExactly(binomial(spins, up), within(1e-8));
    }

    /**
     * The cumulants take the delay of the superradiant pulse as certain; decay of single spins that is as fast as the pulse leaves less to be
     * delayed. The stated deviations are the largest of the whole curve.
     */
    @Test
    void cumulantsAreTheBetterTheMoreSpinsDecayOnTheirOwn() {
        assertThat(distanceOfCumulants(64, 0.05)).isCloseTo(0.0866, within(1e-4));
        assertThat(distanceOfCumulants(64, 0.2)).isCloseTo(0.0108, within(1e-4));
        assertThat(distanceOfCumulants(128, 0.2)).isCloseTo(0.0054, within(1e-4));
    }

    /** The rate of individual decay is given in N_C γ. */
    private static double distanceOfCumulants(int spins, double rate) {
        LindbladProblem model = problem(
                List.of(excited("C", spins), ground("B", 1)),
                List.of(
                        CollectiveJump.lowering(1, on(2, 0, 1)),
                        new IndividualJump(Operator.LOWERING, rate * spins, on(2, 0, 1))),
                new TimeGrid.Uniform(20.0 / spins, 41));
        RecordedRun run = PermutationRun.curve(model);
        RecordedRun cumulants = RecordedRun.of(new Cumulant(), model, new Tolerances(1e-10, 1e-14));
        double distance = 0;
        for (int s = 0; s < run.times.size(); s++) {
            for (int i = 0; i < 2; i++) {
                distance = Math.max(
                        distance,
                        Math.abs(run.densities.get(s)[i] - cumulants.densities.get(s)[i]));
            }
        }
        return distance;
    }

    private static IndividualJump individual(Operator operator, double rate) {
        return new IndividualJump(operator, rate, on(1, 0));
    }
}
