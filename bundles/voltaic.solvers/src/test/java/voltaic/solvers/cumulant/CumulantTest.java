package voltaic.solvers.cumulant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.problem;
import static voltaic.solvers.Problems.stage;

import java.util.Collections;
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
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.IndividualJump.Operator;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.OrderOfEnsembles;
import voltaic.solvers.RandomModels;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.SpinRegister;
import voltaic.solvers.moments.Tolerances;

class CumulantTest {
    static final Tolerances DEFAULTS = new Tolerances(1e-10, 1e-14);
    private static final Cumulant SOLVER = new Cumulant();

    /** Validation: two ensembles of one spin, and one of two spins, with every kind of jump. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void twoSpinsAreExact(int seed) {
        Random random = new Random(seed);
        assertExact(
                List.of(RandomModels.mixed("A", 1, random), RandomModels.mixed("B", 1, random)),
                RandomModels.jumps(2, random));
        assertExact(List.of(excited("A", 1), ground("B", 1)), RandomModels.jumps(2, random));
        assertExact(List.of(RandomModels.mixed("A", 2, random)), RandomModels.jumps(1, random));
        assertExact(List.of(dicke("A", 2, 1)), RandomModels.jumps(1, random));
    }

    private static void assertExact(List<Ensemble> ensembles, List<Jump> jumps) {
        LindbladProblem model = problem(ensembles, jumps, at(0, 0.1, 0.4, 1.5));
        RecordedRun run = solve(model);
        SpinRegister register = new SpinRegister(model);
        double[][] rho = register.initial(ensembles);
        double reached = 0;
        for (int s = 0; s < run.times.size(); s++) {
            if (run.times.get(s) > reached) {
                rho = register.advance(rho, run.times.get(s) - reached, 300);
                reached = run.times.get(s);
            }
            for (int i = 0; i < model.size(); i++) {
                // The error of the oracle: some 300 steps of order four over about a decay time.
                assertThat(run.densities.get(s)[i]).isCloseTo(register.energy(rho, register.spin(i, 0)), within(1e-9));
                for (int k = 0; k < model.size(); k++) {
                    assertThat(run.correlations.get(s)[i][k]).isCloseTo(register.collective(rho, i, k), within(2e-9));
                }
            }
        }
    }

    /** The convention L[O]ρ = 2OρO† − … and weights that count by their square: E(t) = exp(−2γw²t). */
    @Test
    void individualDecayAndPumpRelaxAtTwiceTheirRate() {
        TimeGrid time = at(0, 0.3, 1);
        Coupling half = Coupling.of(0.5);
        RecordedRun decay =
                solve(problem(List.of(excited("C", 7)), List.of(individual(Operator.LOWERING, 1.2, half)), time));
        RecordedRun pump =
                solve(problem(List.of(ground("C", 7)), List.of(individual(Operator.RAISING, 1.2, half)), time));
        for (int s = 0; s < 3; s++) {
            double left = Math.exp(-2 * 1.2 * 0.25 * decay.times.get(s));
            assertThat(decay.densities.get(s)[0]).isCloseTo(left, within(1e-10));
            assertThat(pump.densities.get(s)[0]).isCloseTo(1 - left, within(1e-10));
            assertThat(decay.rates.get(s)[0]).isCloseTo(-2 * 1.2 * 0.25 * left, within(1e-10));
        }
    }

    /** Of the correlation of two spins each loses its phase at 4γ; what is left of ⟨J^+J^-⟩ is that of independent spins. */
    @Test
    void dephasingLeavesEnergiesAndDampsCorrelationsAtEightTimesItsRate() {
        int spins = 10;
        int k = 4;
        RecordedRun run = solve(problem(
                List.of(dicke("C", spins, k)), List.of(individual(Operator.DEPHASING, 0.3, on(1, 0))), at(0, 0.2, 1)));
        for (int s = 0; s < 3; s++) {
            assertThat(run.densities.get(s)[0]).isEqualTo(0.4);
            double pairs = k * (spins - k) * Math.exp(-8 * 0.3 * run.times.get(s));
            assertThat(run.correlations.get(s)[0][0]).isCloseTo(k + pairs, within(1e-8));
        }
    }

    /** Ten spins that decay on their own: ⟨J^+J^-⟩ is 5.49 at γt = 0.3, where a closure with fixed ⟨J²⟩ gives 30.2. */
    @Test
    void individualDecayLeavesTheSymmetricSubspace() {
        RecordedRun run =
                solve(problem(List.of(excited("C", 10)), List.of(individual(Operator.LOWERING, 1, on(1, 0))), at(0.3)));
        assertThat(run.correlations.get(0)[0][0]).isCloseTo(5.49, within(5e-3));
    }

    /** ⟨J_i²⟩ is 3N/4 + N(N−1)(P + ⟨σ^zσ^z⟩/4), with ⟨σ^zσ^z⟩/4 = Q + (e − 1/2)² of two spins. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void collectiveJumpsConserveTheTotalSpinOfEachEnsemble(int seed) {
        Random random = new Random(seed);
        List<Ensemble> ensembles = List.of(dicke("A", 30, 17), RandomModels.mixed("B", 5, random), ground("C", 9));
        LindbladProblem model = problem(ensembles, RandomModels.collectiveJumps(3, random), at(1));
        CumulantUnknowns unknowns = new CumulantUnknowns(model);
        double[] y = new Random(seed).doubles(unknowns.count()).toArray();
        double[] dydt = new double[y.length];
        new CumulantEquations(model, model.stages().get(0), unknowns).derivatives(0, y, dydt);
        for (int i = 0; i < 3; i++) {
            int p = unknowns.correlation(i, i);
            double density = CumulantEquations.initialDensities(model)[i] + y[i];
            double change = dydt[p] + dydt[p + unknowns.covarianceOffset()] + 2 * (density - 0.5) * dydt[i];
            assertThat(change).isCloseTo(0, within(1e-11));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void orderOfTheEnsemblesDoesNotMatter(int seed) {
        OrderOfEnsembles.doesNotMatter(SOLVER, DEFAULTS, randomModel(new Random(seed)), new Random(seed));
    }

    /** Two ensembles with the same weights and start are one larger ensemble. */
    @Test
    void splittingAnEnsembleChangesNothing() {
        TimeGrid time = at(0.02, 0.1, 0.4);
        RecordedRun whole = solve(problem(List.of(excited("C", 12), ground("B", 5)), splitJumps(2, 0), time));
        RecordedRun split =
                solve(problem(List.of(excited("C1", 11), excited("C2", 1), ground("B", 5)), splitJumps(3, 0, 1), time));
        for (int s = 0; s < 3; s++) {
            assertThat(split.densities.get(s)[0]).isCloseTo(whole.densities.get(s)[0], within(1e-9));
            assertThat(split.densities.get(s)[1]).isCloseTo(whole.densities.get(s)[0], within(1e-9));
            assertThat(split.densities.get(s)[2]).isCloseTo(whole.densities.get(s)[1], within(1e-9));
        }
    }

    private static List<Jump> splitJumps(int ensembles, int... charger) {
        return List.of(
                CollectiveJump.lowering(
                        1, on(ensembles, IntStream.range(0, ensembles).toArray())),
                CollectiveJump.raising(0.6, on(ensembles, charger)),
                individual(Operator.DEPHASING, 0.2, on(ensembles, charger)),
                individual(
                        Operator.LOWERING,
                        0.3,
                        on(ensembles, IntStream.range(0, ensembles).toArray())));
    }

    @Test
    void individualJumpsLinkNoEnsembles() {
        RecordedRun run = solve(problem(
                List.of(excited("C", 50), ground("B", 1), excited("D", 40)),
                List.of(CollectiveJump.lowering(1, on(3, 0, 1)), individual(Operator.LOWERING, 1, on(3, 0, 1, 2))),
                at(0.1)));
        // Three energies; P and Q of C with B, within C and within D.
        assertThat(run.statistics).containsEntry("unknowns", 9);
        assertThat(run.correlations.get(0)[0][2]).isZero();
        assertThat(run.correlations.get(0)[0][1]).isNotZero();
    }

    @Test
    void afterTheCollectiveStageSpinsDecayOnTheirOwn() {
        List<Ensemble> ensembles = List.of(excited("C", 1000), ground("B", 10));
        List<Jump> charging =
                List.of(CollectiveJump.lowering(1, on(2, 0, 1)), individual(Operator.LOWERING, 3, on(2, 1)));
        List<Jump> storing = List.of(individual(Operator.LOWERING, 3, on(2, 1)));
        RecordedRun run = solve(problem(ensembles, at(0.01, 0.0101, 0.2), stage(0.01, charging), stage(0.2, storing)));
        double stored = run.densities.get(0)[1];
        assertThat(stored).isGreaterThan(0.8);
        assertThat(run.densities.get(1)[1]).isCloseTo(stored * Math.exp(-6 * 0.0001), within(1e-9));
        assertThat(run.densities.get(2)[1]).isCloseTo(stored * Math.exp(-6 * 0.19), within(1e-9));
        assertThat(run.densities.get(2)[0]).isEqualTo(run.densities.get(0)[0]);
        // At the switch the rate is that from before, later that of the stage.
        assertThat(run.rates.get(0)[0]).isNotZero();
        assertThat(run.rates.get(1)[0]).isZero();
    }

    @Test
    void progressIsReportedAndTheSameInputGivesTheSameBits() {
        LindbladProblem model = randomModel(new Random(3));
        RecordedRun run = solve(model);
        assertThat(run.checkpoints).isSorted().startsWith(0.0).endsWith(1.0);
        assertThat(solve(model).densities).usingRecursiveComparison().isEqualTo(run.densities);
    }

    @Test
    void rejectsHamiltonianTermsAndTooManyPairs() {
        HamiltonianTerm drive = new HamiltonianTerm(HamiltonianTerm.Operator.JX, 1, on(1, 0));
        Stage driven = new Stage(1, List.of(), List.of(drive));
        assertThat(SOLVER.rejects(problem(List.of(excited("C", 4)), at(1), driven), DEFAULTS))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Hamiltonian terms"));
        List<Ensemble> crowd = Collections.nCopies(1000, ground("B", 2));
        List<Jump> common = List.of(
                CollectiveJump.lowering(1, on(1000, IntStream.range(0, 1000).toArray())));
        assertThat(SOLVER.rejects(problem(crowd, common, at(1)), DEFAULTS))
                .hasValueSatisfying(reason -> assertThat(reason).contains("1,002,000 unknowns"));
        assertThat(SOLVER.rejects(problem(crowd, List.of(), at(1)), DEFAULTS)).isEmpty();
    }

    private static Jump individual(Operator operator, double rate, Coupling on) {
        return new IndividualJump(operator, rate, on);
    }

    static RecordedRun solve(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, DEFAULTS);
    }

    private static LindbladProblem randomModel(Random random) {
        return RandomModels.pulse(random, RandomModels::jumps);
    }
}
