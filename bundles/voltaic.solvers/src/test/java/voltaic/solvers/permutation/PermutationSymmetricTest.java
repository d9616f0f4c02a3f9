package voltaic.solvers.permutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.parallel;
import static voltaic.solvers.Problems.problem;
import static voltaic.solvers.Problems.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import voltaic.solvers.RandomModels;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.limits.Tolerance;

class PermutationSymmetricTest {
    private static final PermutationSymmetric SOLVER = PermutationRun.SOLVER;
    private static final Tolerance DEFAULTS = PermutationRun.DEFAULTS;

    /** Two unequal ensembles with two jumps of each collective and one of each individual kind, in two stages. */
    private static LindbladProblem randomModel(int seed) {
        Random random = new Random(seed);
        return problem(
                List.of(RandomModels.mixed("A", 9, random), RandomModels.mixed("B", 4, random)),
                new TimeGrid.Uniform(0.4, 9),
                stage(0.15, RandomModels.jumps(2, random)),
                stage(0.4, RandomModels.jumps(2, random)));
    }

    /** A trace deviates by what the series leave out, within the tolerance; ⟨J^+J^-⟩ is the mean of a positive operator. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void traceIsOneAndPopulationsArePositiveAllAlong(int seed) {
        LindbladProblem model = randomModel(seed);
        PermutationRun run = PermutationRun.of(model, 1e-10);
        for (int s = 0; s < run.times.size(); s++) {
            double[][] correlations = run.correlations.get(s);
            for (int i = 0; i < model.size(); i++) {
                double[] ladder = run.ladders.get(s)[i];
                int spins = ladder.length - 1;
                assertThat(Arrays.stream(ladder).sum()).isCloseTo(1, within(1e-10));
                assertThat(Arrays.stream(ladder).min().orElseThrow()).isGreaterThan(-1e-10);
                double mean = IntStream.rangeClosed(0, spins)
                        .mapToDouble(k -> k * ladder[k])
                        .sum();
                assertThat(run.densities.get(s)[i]).isCloseTo(mean / spins, within(1e-12));
                assertThat(correlations[i][i]).isGreaterThan(0);
            }
            assertThat(correlations[0][1]).isEqualTo(correlations[1][0]);
            assertThat(correlations[0][1] * correlations[0][1]).isLessThan(correlations[0][0] * correlations[1][1]);
        }
    }

    /** The stated bound holds over the whole curve, and the expansions keep converging: the spectrum is near the negative real axis. */
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15})
    void errorBoundHoldsForAllKindsOfJumps(int seed) {
        LindbladProblem model = randomModel(seed);
        PermutationRun loose = PermutationRun.of(model, 1e-5);
        PermutationRun tight = PermutationRun.of(model, 1e-11);
        double bound = (double) loose.statistics.get("error bound");
        assertThat(bound).isLessThanOrEqualTo(1e-5);
        assertThat(loose.statistics).containsEntry("rejected steps", 0L);
        for (int s = 0; s < loose.times.size(); s++) {
            assertThat(loose.densities.get(s)).containsExactly(tight.densities.get(s), within(bound + 1e-11));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "7, 3, 2", "2, 3, 7", "6, 5, 4"})
    void elementsAreCountedAsTheyAreReached(int first, int second, int third) {
        List<Ensemble> ensembles = List.of(excited("A", first), ground("B", second), dicke("C", third, 1));
        CollectiveJump reservoir = CollectiveJump.lowering(1, on(3, 0, 1));
        IndividualJump decay = new IndividualJump(Operator.LOWERING, 1, on(3, 0, 2));
        IndividualJump pump = new IndividualJump(Operator.RAISING, 1, on(3, 2));
        IndividualJump dephasing = new IndividualJump(Operator.DEPHASING, 1, on(3, 0, 2));
        CollectiveJump link = CollectiveJump.raising(1, Coupling.of(0, 1, 2));
        assertCounted(problem(ensembles, List.of(reservoir), at(1)), 1);
        assertCounted(problem(ensembles, List.of(dephasing, pump), at(1)), 1);
        assertCounted(problem(ensembles, List.of(reservoir, link, decay, pump), at(1)), 1);
        assertCounted(problem(ensembles, List.of(link, dephasing), at(1)), 1);
        // Decay alone leads to the depth a only with a excitations less, which is not counted on.
        assertCounted(problem(ensembles, List.of(reservoir, decay), at(1)), 2);
    }

    /** Up to this factor too many. */
    private static void assertCounted(LindbladProblem model, double excess) {
        Numbering numbering = Numbering.of(model).orElseThrow();
        Layout layout = Layout.of(model, numbering, Long.MAX_VALUE, () -> {}).orElseThrow();
        Element element = numbering.element();
        double elements = IntStream.range(0, layout.size())
                .mapToDouble(position -> {
                    layout.set(element, position);
                    return element.isDiagonal() ? 1 : 2;
                })
                .sum();
        assertThat(ElementCount.of(model)).isBetween(elements, excess * elements);
    }

    @Test
    void whatIsNotReachedTakesNoPlace() {
        IndividualJump decay = new IndividualJump(Operator.LOWERING, 1, on(2, 1));
        LindbladProblem apart = problem(
                List.of(excited("A", 1_000_000), dicke("B", 1000, 1)),
                List.of(CollectiveJump.raising(1, on(2, 0)), decay),
                at(0.1));
        RecordedRun run = PermutationRun.curve(apart);
        assertThat(run.statistics).as("(a, k) is (0, 1), (1, 1) or (0, 0)").containsEntry("unknowns", 2);
        assertThat(run.last()[1]).isCloseTo(Math.exp(-0.2) / 1000, within(1e-8));
    }

    @Test
    void stagesSwitchChannelsAndSamplesMayLieOnTheirEdges() {
        List<Jump> jumps =
                List.of(CollectiveJump.lowering(1, on(2, 0, 1)), new IndividualJump(Operator.LOWERING, 0.5, on(2, 0)));
        List<Ensemble> ensembles = List.of(excited("C", 8), ground("B", 2));
        RecordedRun run = PermutationRun.curve(problem(
                ensembles, at(0, 0.1, 0.2, 0.25, 0.3, 1), stage(0.2, jumps), stage(0.3, List.of()), stage(1, jumps)));
        RecordedRun unbroken = PermutationRun.curve(problem(ensembles, jumps, at(0, 0.1, 0.2, 0.9)));
        assertThat(run.densities.get(2)).containsExactly(unbroken.densities.get(2), within(2e-8));
        assertThat(run.densities.get(4)).containsExactly(run.densities.get(2));
        assertThat(run.densities.get(5)).containsExactly(unbroken.densities.get(3), within(2e-8));
        assertThat(run.rates.get(2)[0]).as("from before the switch").isLessThan(-0.01);
        assertThat(run.rates.get(4)).containsExactly(0, 0);
    }

    @Test
    void sameInputGivesTheSameBits() {
        assertThat(PermutationRun.curve(randomModel(21)).last())
                .containsExactly(PermutationRun.curve(randomModel(21)).last());
    }

    @Test
    void progressRunsFromNoneToAllAndCancellationComesThrough() {
        LindbladProblem model = randomModel(22);
        RecordedRun run = PermutationRun.curve(model);
        assertThat(run.checkpoints).isSorted().startsWith(0.0).endsWith(1.0);
        RecordedRun cancelled = new RecordedRun(SOLVER, model) {
            @Override
            public void checkpoint(double fraction) {
                if (fraction > 0.3) {
                    throw new CancellationException("cancelled");
                }
            }
        };
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(cancelled.times).isNotEmpty().hasSizeLessThan(9);
    }

    @Test
    void hamiltonianTermsAreRejected() {
        Stage driven =
                new Stage(1, List.of(), List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JX, 1, Coupling.of(1))));
        assertThat(SOLVER.rejects(problem(List.of(excited("C", 4)), at(1), driven), DEFAULTS))
                .hasValue("Hamiltonian terms break the real blocks of equal excitation number, in which it works");
    }

    /** With individual decay: (N; N_B each, M reservoirs) that no machine holds. */
    @ParameterizedTest
    @CsvSource({"20000, 10, 2", "10000000, 100, 1", "10000000, 100, 3", "2147483647, 2, 1", "100, 5, 8"})
    void whatDoesNotFitIsRefusedWithTheFigure(int charger, int battery, int reservoirs) {
        LindbladProblem model = withDecay(figure2(charger, battery, reservoirs, 2, 1, at(1e-6)));
        assertThat(SOLVER.rejects(model, DEFAULTS).orElseThrow())
                .matches(
                        "the state and its generator need about [0-9,]{7,} MiB of memory, and [0-9,]+ MiB are available;"
                                + " smaller ensembles need less, and cumulant takes ensembles of any size");
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, new RecordedRun(SOLVER, model)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MiB");
    }

    /** Seventy ensembles of one spin that nothing links have 2⁷⁰ probabilities, but with one of them excited only two of weight. */
    @Test
    void whatCannotBeNumberedIsRefused() {
        List<Ensemble> ensembles = new ArrayList<>(List.of(excited("E0", 1)));
        for (int i = 1; i < 70; i++) {
            ensembles.add(ground("E" + i, 1));
        }
        LindbladProblem model = problem(ensembles, List.of(new IndividualJump(Operator.LOWERING, 1, on(70, 0))), at(1));
        assertThat(SOLVER.rejects(model, DEFAULTS))
                .hasValue(
                        "the numbers of the elements of the state exceed 2^63; fewer ensembles need less, and cumulant takes"
                                + " any number");
    }

    private static LindbladProblem withDecay(LindbladProblem model) {
        List<Jump> jumps = new ArrayList<>(parallel(model.size() - 1, 2));
        int[] all = IntStream.range(0, model.size()).toArray();
        jumps.add(new IndividualJump(Operator.LOWERING, 1, on(model.size(), all)));
        return problem(model.ensembles(), jumps, model.time());
    }
}
