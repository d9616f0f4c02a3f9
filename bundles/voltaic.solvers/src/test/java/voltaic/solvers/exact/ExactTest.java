package voltaic.solvers.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.problem;
import static voltaic.solvers.Problems.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.DenseLindblad;
import voltaic.solvers.RandomModels;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.limits.Tolerance;

class ExactTest {
    private static final Exact SOLVER = BlockRun.SOLVER;
    private static final Tolerance DEFAULTS = BlockRun.DEFAULTS;

    /** Tight: the dense reference's own error is below 1e-9 with these steps (halving them changes less). */
    private static final double DENSE = 2e-9;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void randomModelsFollowTheDenseMasterEquation(int seed) {
        LindbladProblem model = randomModel(new Random(seed));
        BlockRun run = BlockRun.of(model, 1e-10);
        DenseLindblad dense = new DenseLindblad(model);
        double time = 0;
        for (int s = 0; s < run.times.size(); s++) {
            Stage stage = stageAt(model, run.times.get(s));
            dense.propagate(stage, run.times.get(s) - time, 500);
            time = run.times.get(s);
            double[][] derivative = dense.derivative(stage, dense.rho);
            for (int i = 0; i < model.size(); i++) {
                assertThat(run.densities.get(s)[i]).isCloseTo(dense.energyDensity(i, dense.rho), within(DENSE));
                assertThat(run.rates.get(s)[i]).isCloseTo(dense.energyDensity(i, derivative), within(100 * DENSE));
                for (int k = 0; k < model.size(); k++) {
                    assertThat(run.correlations.get(s)[i][k]).isCloseTo(dense.correlation(i, k), within(20 * DENSE));
                }
            }
            for (int row = 0; row < dense.rho.length; row++) {
                assertThat(run.states.get(s).matrix[row]).containsExactly(dense.rho[row], within(DENSE));
            }
        }
    }

    /** The trace deviates by what the series leave out, within the tolerance. */
    @ParameterizedTest
    @ValueSource(ints = {101, 102, 103, 104, 105, 106})
    void traceIsOneAndBlocksArePositiveAllAlong(int seed) {
        LindbladProblem model = randomModel(new Random(seed));
        BlockRun run = BlockRun.of(model, 1e-10);
        for (int s = 0; s < run.times.size(); s++) {
            assertThat(run.states.get(s).trace()).isCloseTo(1, within(1e-10));
            assertThat(run.states.get(s).eigenvalues()[0]).isGreaterThan(-1e-10);
            for (double[] ladder : run.ladders.get(s)) {
                assertThat(Arrays.stream(ladder).sum()).isCloseTo(1, within(1e-10));
            }
        }
    }

    /** A reservoir that all share alike, and a pump on all alike, move states within the multiplets of the total J only. */
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 304})
    void aSingleReservoirConservesTheTotalSpin(int seed) {
        Random random = new Random(seed);
        LindbladProblem model = problem(
                List.of(RandomModels.mixed("C", 4, random), RandomModels.ensemble("B", 1 + random.nextInt(3), random)),
                List.of(
                        CollectiveJump.lowering(random.nextDouble(), on(2, 0, 1)),
                        CollectiveJump.raising(random.nextDouble(), on(2, 0, 1))),
                at(0, 0.05, 0.2, 0.5, 2));
        BlockRun run = BlockRun.of(model, 1e-10);
        double[] start = TotalSpin.weights(model, run.states.get(0).matrix);
        assertThat(Arrays.stream(start).sum()).isCloseTo(1, within(1e-12));
        for (int s = 1; s < run.times.size(); s++) {
            assertThat(TotalSpin.weights(model, run.states.get(s).matrix)).containsExactly(start, within(1e-10));
        }
        assertThat(run.last()[0]).isNotCloseTo(run.densities.get(0)[0], within(1e-3));
    }

    /** Which ensemble is eliminated, and the order of sums, change with the order; the tolerances of both runs bound the difference. */
    @ParameterizedTest
    @ValueSource(ints = {201, 202, 203, 204})
    void orderOfTheEnsemblesDoesNotMatter(int seed) {
        LindbladProblem model = randomModel(new Random(seed));
        RecordedRun run = BlockRun.curve(model);
        RecordedRun turned = BlockRun.curve(reversed(model));
        int last = model.size() - 1;
        for (int s = 0; s < run.times.size(); s++) {
            for (int i = 0; i <= last; i++) {
                assertThat(turned.densities.get(s)[last - i])
                        .isCloseTo(run.densities.get(s)[i], within(2e-8));
            }
        }
    }

    /** One battery with another initial state by 1e-13 breaks the symmetry for the program, but hardly the result. */
    @Test
    void exchangeOfEqualBatteriesOnlySavesWork() {
        TimeGrid time = new TimeGrid.Uniform(1, 11);
        LindbladProblem alike = figure2(6, 2, 3, 2, 1, time);
        List<Ensemble> ensembles = new ArrayList<>(alike.ensembles());
        ensembles.set(2, new Ensemble("B2", 2, new InitialState.Populations(List.of(1 - 1e-13, 1e-13, 0.0))));
        ensembles.set(3, new Ensemble("B3", 2, new InitialState.Populations(List.of(1 - 2e-13, 2e-13, 0.0))));
        LindbladProblem different = problem(ensembles, time, alike.stages().get(0));
        BlockRun reduced = BlockRun.of(alike, 1e-9);
        BlockRun full = BlockRun.of(different, 1e-9);
        assertThat((long) reduced.statistics.get("unknowns")).isLessThan((long) full.statistics.get("unknowns") / 4);
        for (int s = 0; s < reduced.times.size(); s++) {
            assertThat(reduced.densities.get(s)).containsExactly(full.densities.get(s), within(2e-9));
            assertThat(reduced.correlations.get(s)[1][2])
                    .isCloseTo(full.correlations.get(s)[1][2], within(2e-8));
            assertThat(reduced.lastState().purity()).isCloseTo(full.lastState().purity(), within(1e-8));
        }
    }

    @Test
    void sectorsWithoutWeightAreLeftOut() {
        LindbladProblem oneExcitation = problem(
                List.of(ground("C", 1_000_000), dicke("B", 1000, 1)),
                List.of(CollectiveJump.lowering(1e-6, on(2, 0, 1))),
                at(0, 1));
        RecordedRun run = BlockRun.curve(oneExcitation);
        assertThat((long) run.statistics.get("unknowns")).isEqualTo(4);
        // A single excitation: what overlaps with the bright state decays, the rest stays.
        double bright = 1000 / 1_001_000.0;
        double amplitude = 1 - bright * (1 - Math.exp(-1e-6 * 1_001_000));
        assertThat(run.last()[1] * 1000).isCloseTo(amplitude * amplitude, within(1e-8));
    }

    @Test
    void ensemblesThatShareNothingTakeNoPlaceForTheirCoherences() {
        LindbladProblem apart = problem(
                List.of(excited("A", 4), excited("B", 4)),
                List.of(CollectiveJump.lowering(1, on(2, 0)), CollectiveJump.lowering(2, on(2, 1))),
                at(0.1));
        RecordedRun run = BlockRun.curve(apart);
        assertThat((long) run.statistics.get("unknowns")).isEqualTo(25);
        RecordedRun alone = BlockRun.curve(
                problem(List.of(excited("B", 4)), List.of(CollectiveJump.lowering(2, on(1, 0))), at(0.1)));
        assertThat(run.last()[1]).isCloseTo(alone.last()[0], within(2e-8));
    }

    @Test
    void stagesSwitchChannelsAndSamplesMayLieOnTheirEdges() {
        List<Jump> jumps = List.of(CollectiveJump.lowering(1, on(2, 0, 1)));
        LindbladProblem model = problem(
                List.of(excited("C", 8), ground("B", 2)),
                at(0, 0.1, 0.2, 0.25, 0.3, 1),
                stage(0.2, jumps),
                stage(0.3, List.of()),
                stage(1, jumps));
        RecordedRun run = BlockRun.curve(model);
        RecordedRun unbroken =
                BlockRun.curve(problem(List.of(excited("C", 8), ground("B", 2)), jumps, at(0, 0.1, 0.2, 0.9)));
        assertThat(run.densities.get(2)).containsExactly(unbroken.densities.get(2), within(2e-8));
        assertThat(run.densities.get(3)).containsExactly(run.densities.get(2));
        assertThat(run.densities.get(4)).containsExactly(run.densities.get(2));
        assertThat(run.densities.get(5)).containsExactly(unbroken.densities.get(3), within(2e-8));
        assertThat(run.rates.get(2)[0]).as("from before the switch").isLessThan(-0.01);
        assertThat(run.rates.get(4)).containsExactly(0, 0);
    }

    @Test
    void withoutAnyJumpNothingHappens() {
        RecordedRun run = BlockRun.curve(problem(List.of(dicke("C", 8, 3)), List.of(), at(0, 5)));
        assertThat(run.last()).containsExactly(0.375);
    }

    @Test
    void mixturesAreMixturesOfTheirCurves() {
        List<Jump> jumps = List.of(CollectiveJump.lowering(1, on(2, 0, 1)));
        Ensemble mixed = new Ensemble("C", 3, new InitialState.Populations(List.of(0.0, 0.25, 0.0, 0.75)));
        RecordedRun mixture = BlockRun.curve(problem(List.of(mixed, ground("B", 2)), jumps, at(0.3)));
        RecordedRun low = BlockRun.curve(problem(List.of(dicke("C", 3, 1), ground("B", 2)), jumps, at(0.3)));
        RecordedRun high = BlockRun.curve(problem(List.of(dicke("C", 3, 3), ground("B", 2)), jumps, at(0.3)));
        assertThat(mixture.last()[1]).isCloseTo(0.25 * low.last()[1] + 0.75 * high.last()[1], within(2e-8));
    }

    @Test
    void sameInputGivesTheSameBits() {
        LindbladProblem model = figure2(12, 2, 3, 2, 1, new TimeGrid.Uniform(2, 11));
        assertThat(BlockRun.curve(model).densities.get(7))
                .containsExactly(BlockRun.curve(model).densities.get(7));
    }

    @Test
    void progressRunsFromNoneToAll() {
        RecordedRun run = BlockRun.curve(figure2(10, 2, 2, 1, 1, new TimeGrid.Uniform(2, 11)));
        assertThat(run.checkpoints).isSorted().startsWith(0.0).endsWith(1.0);
    }

    @Test
    void cancellationComesThrough() {
        LindbladProblem model = figure2(10, 2, 2, 1, 1, new TimeGrid.Uniform(2, 11));
        RecordedRun cancelled = new RecordedRun(SOLVER, model) {
            @Override
            public void checkpoint(double fraction) {
                if (fraction > 0.3) {
                    throw new CancellationException("cancelled");
                }
            }
        };
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(cancelled.times).isNotEmpty().hasSizeLessThan(11);
    }

    @Test
    void toleranceThatRoundingsExceedIsReported() {
        LindbladProblem model = figure2(400, 1, 2, 0, 1, at(0.1));
        assertThat(RecordedRun.of(SOLVER, model, DEFAULTS).warnings).isEmpty();
        RecordedRun tight = RecordedRun.of(SOLVER, model, new Tolerance(1e-12));
        assertThat(tight.warnings)
                .singleElement()
                .asString()
                .matches("roundings may add up to an error of [0-9.]+e-1[0-2] in the energy densities, more than the"
                        + " tolerance of 1.0e-12");
    }

    @Test
    void individualChannelsAreRejected() {
        LindbladProblem model = problem(
                List.of(excited("C", 4)),
                List.of(new IndividualJump(IndividualJump.Operator.LOWERING, 1, on(1, 0))),
                at(1));
        assertThat(SOLVER.rejects(model, DEFAULTS))
                .hasValue("channels on individual spins leave the symmetric subspace, in which it works");
    }

    @Test
    void hamiltonianTermsAreRejected() {
        Stage driven =
                new Stage(1, List.of(), List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JX, 1, Coupling.of(1))));
        assertThat(SOLVER.rejects(problem(List.of(excited("C", 4)), at(1), driven), DEFAULTS))
                .hasValue("Hamiltonian terms break the real blocks of equal excitation number, in which it works");
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 10_000_000, Integer.MAX_VALUE})
    void whatDoesNotFitIsRefusedWithTheFigure(int charger) {
        LindbladProblem model = figure2(charger, 100, 3, 2, 1, at(1e-6));
        assertThat(SOLVER.rejects(model, DEFAULTS).orElseThrow())
                .matches(
                        "the state and its generator need about [0-9,]{9,} MiB of memory, and [0-9,]+ MiB are available;"
                                + " smaller ensembles need less, and mean-field takes ensembles of any size");
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, new RecordedRun(SOLVER, model) {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MiB");
    }

    private static Stage stageAt(LindbladProblem model, double time) {
        return model.stages().stream()
                .filter(stage -> time <= stage.until())
                .findFirst()
                .orElseThrow();
    }

    private static LindbladProblem reversed(LindbladProblem model) {
        List<Ensemble> ensembles = new ArrayList<>(model.ensembles());
        java.util.Collections.reverse(ensembles);
        Stage[] stages = model.stages().stream()
                .map(stage -> stage(
                        stage.until(),
                        stage.collectiveJumps().stream()
                                .map(jump -> new CollectiveJump(jump.ladder(), jump.rate(), reversed(jump.on())))
                                .toList()))
                .toArray(Stage[]::new);
        return problem(ensembles, model.time(), stages);
    }

    private static Coupling reversed(Coupling on) {
        List<Double> weights = new ArrayList<>(on.weights());
        java.util.Collections.reverse(weights);
        return new Coupling(weights);
    }

    /** One to three small ensembles in random states; two stages of one to three random jumps each. */
    private static LindbladProblem randomModel(Random random) {
        int size = 1 + random.nextInt(3);
        List<Ensemble> ensembles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int spins = 1 + random.nextInt(size == 3 ? 2 : 4);
            ensembles.add(RandomModels.ensemble("E" + i, spins, random));
        }
        return problem(
                ensembles,
                at(0, 0.05, 0.2, 0.35, 0.5),
                stage(0.2, randomJumps(size, random)),
                stage(0.5, randomJumps(size, random)));
    }

    private static List<Jump> randomJumps(int size, Random random) {
        List<Jump> jumps = new ArrayList<>();
        for (int m = 1 + random.nextInt(3); m > 0; m--) {
            jumps.add(RandomModels.collectiveJump(size, random));
        }
        return jumps;
    }
}
