package voltaic.solvers.productspace;

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

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.HamiltonianTerm.Operator;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;
import voltaic.solvers.DenseLindblad;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.exact.Exact;
import voltaic.solvers.limits.Memory;
import voltaic.solvers.limits.Tolerance;

class ProductSpaceTest {
    private static final ProductSpace SOLVER = SpaceRun.SOLVER;
    private static final Tolerance DEFAULTS = SpaceRun.DEFAULTS;

    /** Tight: the dense reference's own error is below 1e-9 with these steps (halving them changes less). */
    private static final double DENSE = 2e-9;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomModelsFollowTheDenseMasterEquation(int seed) {
        LindbladProblem model = DrivenModels.random(new Random(seed), true);
        SpaceRun run = SpaceRun.of(model, 1e-10);
        DenseLindblad dense = new DenseLindblad(model);
        double time = 0;
        for (int s = 0; s < run.times.size(); s++) {
            Stage stage = DrivenModels.stageAt(model, run.times.get(s));
            dense.propagate(stage, run.times.get(s) - time, 250);
            time = run.times.get(s);
            double[][] derivative = dense.derivatives(stage, dense.rho, dense.imaginary)[0];
            for (int i = 0; i < model.size(); i++) {
                assertThat(run.densities.get(s)[i]).isCloseTo(dense.energyDensity(i, dense.rho), within(DENSE));
                assertThat(run.rates.get(s)[i]).isCloseTo(dense.energyDensity(i, derivative), within(100 * DENSE));
                for (int k = 0; k < model.size(); k++) {
                    assertThat(run.correlations.get(s)[i][k]).isCloseTo(dense.correlation(i, k), within(20 * DENSE));
                }
            }
            for (int row = 0; row < dense.rho.length; row++) {
                assertThat(run.states.get(s).real[row]).containsExactly(dense.rho[row], within(DENSE));
                assertThat(run.states.get(s).imaginary[row]).containsExactly(dense.imaginary[row], within(DENSE));
            }
        }
    }

    /** Both keep their tolerance. */
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 34, 35, 36, 37, 38})
    void withoutHamiltonianItAgreesWithTheExactBlocks(int seed) {
        LindbladProblem model = DrivenModels.random(new Random(seed), false);
        RecordedRun blocks = RecordedRun.of(new Exact(), model, new Tolerance(1e-9));
        SpaceRun run = SpaceRun.of(model, 1e-9);
        for (int s = 0; s < run.times.size(); s++) {
            assertThat(run.densities.get(s)).containsExactly(blocks.densities.get(s), within(2e-9));
            assertThat(run.rates.get(s)).containsExactly(blocks.rates.get(s), within(2e-7));
            for (int i = 0; i < model.size(); i++) {
                assertThat(run.correlations.get(s)[i])
                        .containsExactly(blocks.correlations.get(s)[i], within(2e-8));
            }
        }
    }

    /** Up to the tolerance. */
    @ParameterizedTest
    @ValueSource(ints = {101, 102, 103, 104, 105, 106})
    void traceIsOneAndTheStateIsPositiveAllAlong(int seed) {
        LindbladProblem model = DrivenModels.random(new Random(seed), true);
        SpaceRun run = SpaceRun.of(model, 1e-10);
        for (int s = 0; s < run.times.size(); s++) {
            assertThat(run.states.get(s).trace()).isCloseTo(1, within(1e-10));
            assertThat(run.states.get(s).eigenvalues()[0]).isGreaterThan(-1e-10);
        }
    }

    /** ρ_i(k, l) = Σ over the levels of the others. */
    @Test
    void reducedStatesArePartialTraces() {
        LindbladProblem model = DrivenModels.driven(5, at(0.3), excited("C", 2), ground("B1", 1), dicke("B2", 2, 1));
        SpaceRun run = SpaceRun.of(model, 1e-10);
        ComplexState whole = run.states.get(0);
        ComplexState battery = run.reduced.get(0)[1];
        for (int k = 0; k < 2; k++) {
            for (int l = 0; l < 2; l++) {
                double re = 0;
                double im = 0;
                for (int c = 0; c < 3; c++) {
                    for (int b = 0; b < 3; b++) {
                        re += whole.real[6 * c + 3 * k + b][6 * c + 3 * l + b];
                        im += whole.imaginary[6 * c + 3 * k + b][6 * c + 3 * l + b];
                    }
                }
                assertThat(battery.real[k][l]).isCloseTo(re, within(1e-15));
                assertThat(battery.imaginary[k][l]).isCloseTo(im, within(1e-15));
            }
        }
        assertThat(Math.abs(battery.imaginary[0][1])).isGreaterThan(0.01);
        assertThat(run.ladders.get(0)[1]).containsExactly(battery.real[0][0], battery.real[1][1]);
    }

    @Test
    void blocksFollowWhatTheProblemConserves() {
        HamiltonianTerm detuning = new HamiltonianTerm(Operator.JZ, 3, on(3, 0));
        HamiltonianTerm drive = new HamiltonianTerm(Operator.JX, 3, on(3, 1));
        assertThat(blocks().count()).isEqualTo(6);
        assertThat(blocks().isReal()).isTrue();
        assertThat(blocks(detuning).count()).isEqualTo(6);
        assertThat(blocks(detuning).isReal()).isFalse();
        assertThat(blocks(detuning, drive).count()).isEqualTo(1);
        assertThat(blocks(detuning, drive).basis(0)).hasDimensions(16, 3);
        assertThat(blocks(detuning, drive).isReal()).isFalse();
    }

    private static StateBlocks blocks(HamiltonianTerm... hamiltonian) {
        LindbladProblem model = problem(
                List.of(excited("C", 3), ground("B1", 1), ground("B2", 1)),
                at(0.1),
                new Stage(1, parallel(2, 1), List.of(hamiltonian)));
        StateBlocks[] blocks = new StateBlocks[1];
        SOLVER.solve(model, DEFAULTS, new RecordedRun(SOLVER, model) {
            @Override
            public void sample(State state) {
                blocks[0] = state.wholeState();
            }
        });
        return blocks[0];
    }

    /** Against a tolerance of 1e-12; roundings take less than a hundredth of the tightest. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-5, 1e-7, 1e-9})
    void theErrorStaysBelowTheToleranceOverTheWholeCurve(double tolerance) {
        LindbladProblem model =
                DrivenModels.driven(8, new TimeGrid.Uniform(2, 41), excited("C", 6), ground("B1", 1), ground("B2", 1));
        SpaceRun loose = SpaceRun.of(model, tolerance);
        SpaceRun tight = SpaceRun.of(model, 1e-12);
        assertThat((double) loose.statistics.get("error bound")).isLessThanOrEqualTo(tolerance);
        assertThat((long) loose.statistics.get("products")).isLessThan((long) tight.statistics.get("products"));
        for (int s = 0; s < loose.times.size(); s++) {
            assertThat(loose.densities.get(s)).containsExactly(tight.densities.get(s), within(tolerance));
        }
    }

    /** Thousands of turns, E = sin²(Ωt/2): the roundings that are reported are not less than those that happen. */
    @Test
    void roundingsBeyondTheToleranceAreToldOf() {
        LindbladProblem model = problem(
                List.of(ground("C", 4)),
                new TimeGrid.Uniform(20, 101),
                new Stage(20, List.of(), List.of(new HamiltonianTerm(Operator.JX, 1000, on(1, 0)))));
        RecordedRun run = new RecordedRun(SOLVER, model);
        SOLVER.solve(model, new Tolerance(1e-12), run);
        assertThat(run.warnings)
                .singleElement()
                .asString()
                .matches("roundings may add up to an error of [0-9.]+e-[01][0-9] in the energy densities, more than the"
                        + " tolerance of 1.0e-12");
        double bound = (double) run.statistics.get("error bound");
        for (int s = 0; s < run.times.size(); s++) {
            double sine = Math.sin(500 * run.times.get(s));
            assertThat(run.densities.get(s)[0]).isCloseTo(sine * sine, within(bound));
        }
    }

    /** 156 products of Dicke states, enough for several threads to be used. */
    @Test
    void threadsDoNotChangeTheBits() throws Exception {
        LindbladProblem model =
                DrivenModels.driven(8, at(0.05, 0.1), excited("C", 12), ground("B1", 3), ground("B2", 2));
        assertThat(inThreads(4, model).last())
                .containsExactly(inThreads(1, model).last());
    }

    private static RecordedRun inThreads(int threads, LindbladProblem model) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> SpaceRun.curve(model)).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void progressGrowsFromZeroToOne() {
        RecordedRun run =
                SpaceRun.curve(DrivenModels.driven(8, at(1), excited("C", 6), ground("B1", 1), ground("B2", 1)));
        assertThat(run.checkpoints).isSorted().startsWith(0.0);
        assertThat(run.checkpoints.get(run.checkpoints.size() - 1)).isEqualTo(1);
    }

    @Test
    void cancellationEndsTheRun() {
        LindbladProblem model = DrivenModels.driven(8, at(1), excited("C", 6), ground("B1", 1), ground("B2", 1));
        RecordedRun run = new RecordedRun(SOLVER, model) {
            @Override
            public void checkpoint(double fraction) {
                super.checkpoint(fraction);
                if (checkpoints.size() == 20) {
                    throw new CancellationException();
                }
            }
        };
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, run)).isInstanceOf(CancellationException.class);
        assertThat(run.checkpoints).hasSize(20);
        assertThat(run.densities).isEmpty();
    }

    @Test
    void whereNothingActsNothingMoves() {
        RecordedRun run =
                SpaceRun.curve(problem(List.of(dicke("C", 4, 3)), at(0, 1, 2), new Stage(2, List.of(), List.of())));
        assertThat(run.densities).allSatisfy(densities -> assertThat(densities).containsExactly(0.75));
        assertThat(run.rates).allSatisfy(rates -> assertThat(rates).containsExactly(0));
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

    @ParameterizedTest
    @ValueSource(ints = {10_000, 10_000_000, Integer.MAX_VALUE})
    void whatDoesNotFitIsRefusedWithTheFigure(int charger) {
        LindbladProblem model = figure2(charger, 10, 2, 1, 1, at(1e-6));
        assertThat(SOLVER.rejects(model, DEFAULTS).orElseThrow())
                .matches(
                        "its [0-9,]+ × [0-9,]+ density matrix and the vectors to propagate it need about [0-9,]{9,} MiB"
                                + " of memory, and [0-9,]+ MiB are available; smaller ensembles need less");
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, new RecordedRun(SOLVER, model)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MiB");
    }

    @Test
    void theFootprintCountsTheVectors() {
        Footprint small = new Footprint(figure2(12, 1, 2, 1, 1, at(1)), new Memory(1e6));
        assertThat(small.bytes()).isEqualTo(8.0 * 52 * 52 * 47);
        assertThat(small.refusal().orElseThrow())
                .startsWith("its 52 × 52 density matrix and the vectors to propagate it need about 1 MiB of memory");
        assertThat(Arrays.asList(1.1e6, 1e9))
                .allSatisfy(bytes -> assertThat(new Footprint(small.problem(), new Memory(bytes)).refusal())
                        .isEmpty());
    }
}
