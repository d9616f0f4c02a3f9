package voltaic.solvers.meanfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.problem;
import static voltaic.solvers.Problems.stage;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.OrderOfEnsembles;
import voltaic.solvers.RandomModels;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.moments.Tolerances;

class MeanFieldTest {
    private static final MeanField SOLVER = new MeanField();
    private static final Tolerances DEFAULTS = new Tolerances(1e-10, 1e-14);

    /** Validation: energies to the six digits of the reference, half-times to 1e-5 of themselves. */
    @ParameterizedTest
    @CsvFileSource(resources = "reference.csv", numLinesToSkip = 1)
    void curvesOfFigure2MeetTheReference(
            int chargerSpins,
            int batterySpins,
            int reservoirs,
            double pump,
            double chargerStart,
            double end,
            double finalCharger,
            double finalBattery,
            double maxBattery,
            double halfTimeCharger) {
        RecordedRun run = solve(
                figure2(chargerSpins, batterySpins, reservoirs, pump, chargerStart, new TimeGrid.Uniform(end, 4001)));
        assertThat(run.last()[0]).isCloseTo(finalCharger, within(1e-6));
        for (int m = 1; m <= reservoirs; m++) {
            int battery = m;
            assertThat(run.last()[m]).isCloseTo(finalBattery, within(1e-6));
            assertThat(run.densities.stream().mapToDouble(e -> e[battery]).max().orElseThrow())
                    .isCloseTo(maxBattery, within(1e-6));
        }
        if (!Double.isNaN(halfTimeCharger)) {
            RecordedRun half =
                    solve(figure2(chargerSpins, batterySpins, reservoirs, pump, chargerStart, at(halfTimeCharger)));
            double early = (half.last()[0] - 0.5 * chargerStart) / half.rates.get(0)[0];
            assertThat(early / halfTimeCharger).isCloseTo(0, within(1e-5));
        }
        assertThat(run.warnings).isEmpty();
    }

    /** Validation: z(t) = 1/2 − (j+1/2) tanh[(N+1)γ(t−t₀)], t₀ = ln N/(2(N+1)γ), over the whole pulse. */
    @ParameterizedTest
    @ValueSource(ints = {2, 10, 1000, 10_000_000})
    void oneEnsembleFollowsTheClosedFormOfItsSuperradiance(int spins) {
        double gamma = 0.7;
        double speed = (spins + 1.0) * gamma;
        double delay = Math.log(spins) / (2 * speed);
        RecordedRun run = solve(problem(
                List.of(excited("C", spins)),
                List.of(CollectiveJump.lowering(gamma, on(1, 0))),
                new TimeGrid.Uniform(4 * delay, 201)));
        for (int s = 0; s < run.times.size(); s++) {
            double tanh = Math.tanh(speed * (run.times.get(s) - delay));
            double z = 0.5 - (0.5 * spins + 0.5) * tanh;
            // The absolute tolerance of 1e-14, amplified N-fold by the instability of the inverted state; 5e-9 was
            // seen.
            assertThat(run.densities.get(s)[0]).isCloseTo(z / spins + 0.5, within(2e-8));
            double rate = -speed * (0.5 * spins + 0.5) / spins * (1 - tanh * tanh);
            assertThat(run.rates.get(s)[0]).isCloseTo(rate, within(1e-7 * speed));
        }
    }

    /** The convention L[O]ρ = 2OρO† − …: N excited spins emit at 2γ⟨J^+J^-⟩ = 2γN, not γN. */
    @Test
    void dissipatorCarriesTheFactorTwo() {
        RecordedRun run =
                solve(problem(List.of(excited("C", 5)), List.of(CollectiveJump.lowering(0.3, on(1, 0))), at(0, 1e-3)));
        assertThat(run.rates.get(0)[0]).isCloseTo(-2 * 0.3, within(1e-15));
        RecordedRun pumped =
                solve(problem(List.of(ground("C", 5)), List.of(CollectiveJump.raising(0.3, on(1, 0))), at(0, 1e-3)));
        assertThat(pumped.rates.get(0)[0]).isCloseTo(2 * 0.3, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void randomModelsFollowTheRawEquations(int seed) {
        LindbladProblem model = randomModel(new Random(seed));
        RawMeanField raw = new RawMeanField(model);
        RecordedRun run = solve(model);
        double reached = 0;
        for (int s = 0; s < run.times.size(); s++) {
            if (run.times.get(s) > reached) {
                raw.advance(run.times.get(s) - reached, 4000);
                reached = run.times.get(s);
            }
            for (int i = 0; i < model.size(); i++) {
                double spins = model.ensembles().get(i).spins();
                // The oracle's own error: 4000 steps of order four over a few decay times.
                assertThat(run.densities.get(s)[i]).isCloseTo(raw.z[i] / spins + 0.5, within(1e-8));
                for (int k = 0; k < model.size(); k++) {
                    double product = spins * model.ensembles().get(k).spins();
                    double j = 0.5 * spins;
                    double expected = i == k ? j * (j + 1) - raw.z[i] * raw.z[i] + raw.z[i] : raw.c[i][k];
                    assertThat(run.correlations.get(s)[i][k] / product).isCloseTo(expected / product, within(1e-8));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void orderOfTheEnsemblesDoesNotMatter(int seed) {
        OrderOfEnsembles.doesNotMatter(SOLVER, DEFAULTS, randomModel(new Random(seed)), new Random(seed));
    }

    @Test
    void ensemblesWithoutASharedReservoirStayUncorrelated() {
        RecordedRun run = solve(problem(
                List.of(excited("C", 50), ground("B", 5), excited("D", 40)),
                List.of(CollectiveJump.lowering(1, on(3, 0, 1)), CollectiveJump.lowering(1, on(3, 2))),
                at(0.1)));
        assertThat(run.statistics).containsEntry("unknowns", 4);
        assertThat(run.correlations.get(0)[0][2]).isZero();
        assertThat(run.correlations.get(0)[0][1]).isNotZero();
    }

    @Test
    void switchingOffFreezesTheEnergies() {
        List<Ensemble> ensembles = List.of(excited("C", 1000), ground("B", 10));
        List<Jump> decay = List.of(CollectiveJump.lowering(1, on(2, 0, 1)));
        TimeGrid time = at(0.002, 0.004, 0.0041, 0.01);
        RecordedRun on = solve(problem(ensembles, decay, time));
        RecordedRun off = solve(problem(ensembles, time, stage(0.004, decay), stage(1, List.of())));
        // The steps differ, as one run has to stop at the switch.
        assertThat(off.densities.get(1)[0]).isCloseTo(on.densities.get(1)[0], within(1e-9));
        assertThat(off.densities.get(2)).containsExactly(off.densities.get(1));
        assertThat(off.densities.get(3)).containsExactly(off.densities.get(1));
        assertThat(on.densities.get(3)[0]).isLessThan(on.densities.get(1)[0] - 0.1);
        // At the switch the rate is that from before, later that of the stage.
        assertThat(off.rates.get(1)[0]).isCloseTo(on.rates.get(1)[0], within(1e-6));
        assertThat(off.rates.get(2)[0]).isZero();
    }

    @Test
    void pairsThatAreLinkedInALaterStageAreKeptFromTheStart() {
        List<Ensemble> ensembles = List.of(excited("C", 100), ground("B1", 10), ground("B2", 10));
        List<Jump> first = List.of(CollectiveJump.lowering(1, on(3, 0, 1)));
        List<Jump> second = List.of(CollectiveJump.lowering(1, on(3, 0, 2)));
        RecordedRun run = solve(problem(ensembles, at(0.02, 0.1), stage(0.02, first), stage(0.1, second)));
        assertThat(run.densities.get(0)[2]).isZero();
        assertThat(run.densities.get(1)[2]).isPositive();
        assertThat(run.statistics).containsEntry("unknowns", 6);
    }

    @Test
    void samplesDoNotChangeTheAnswer() {
        RecordedRun few = solve(figure2(100_000, 10, 3, 2, 1, at(2e-4, 5e-4)));
        RecordedRun many = solve(figure2(100_000, 10, 3, 2, 1, new TimeGrid.Uniform(5e-4, 1001)));
        assertThat(many.last()).containsExactly(few.last());
        assertThat(many.densities.get(400)[1]).isCloseTo(few.densities.get(0)[1], within(1e-12));
        assertThat(many.times).hasSize(1001).startsWith(0.0).endsWith(5e-4);
    }

    @Test
    void initialStateIsSampledAsGiven() {
        RecordedRun run = solve(figure2(8, 4, 1, 0, 0.5, at(0, 1)));
        assertThat(run.densities.get(0)).containsExactly(0.5, 0);
        // ⟨J^+J^-⟩ = j(j+1) − m² + m of the Dicke state j = 4, m = 0.
        assertThat(run.correlations.get(0)[0][0]).isEqualTo(20);
    }

    @Test
    void tighterToleranceConverges() {
        TimeGrid time = new TimeGrid.Uniform(5e-6, 101);
        LindbladProblem model = figure2(10_000_000, 100, 3, 2, 1, time);
        RecordedRun best = RecordedRun.of(SOLVER, model, new Tolerances(1e-13, 1e-17));
        double previous = Double.POSITIVE_INFINITY;
        for (double tolerance : new double[] {1e-4, 1e-6, 1e-8, 1e-10}) {
            RecordedRun run = RecordedRun.of(SOLVER, model, new Tolerances(tolerance, tolerance * 1e-4));
            double error = 0;
            for (int s = 0; s < run.times.size(); s++) {
                for (int i = 0; i < model.size(); i++) {
                    error = Math.max(
                            error,
                            Math.abs(run.densities.get(s)[i] - best.densities.get(s)[i]));
                }
            }
            assertThat(error).isLessThan(previous / 5);
            previous = error;
        }
        // The default, over the whole curve.
        assertThat(previous).isLessThan(1e-7);
    }

    @Test
    void checkpointReportsProgressAndCancels() {
        LindbladProblem model = figure2(10_000_000, 100, 3, 2, 1, new TimeGrid.Uniform(5e-6, 401));
        RecordedRun whole = solve(model);
        assertThat(whole.checkpoints).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(20);
        RecordedRun cancelled = new RecordedRun(SOLVER, model) {
            @Override
            public void checkpoint(double fraction) {
                if (fraction > 0.1) {
                    throw new CancellationException();
                }
            }
        };
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(cancelled.times).hasSizeLessThan(200);
    }

    @Test
    void sameInputGivesTheSameBits() {
        LindbladProblem model = figure2(10_000_000, 100, 2, 1, 1, new TimeGrid.Uniform(5e-6, 101));
        assertThat(solve(model).densities).usingRecursiveComparison().isEqualTo(solve(model).densities);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void largestNumberOfSpinsIsSolved(int reservoirs) {
        int spins = Integer.MAX_VALUE;
        RecordedRun run = solve(figure2(spins, 1000, reservoirs, reservoirs - 1.0, 1, at(100.0 / spins)));
        // Full but for terms of order 1/N_B.
        assertThat(run.last()[1]).isCloseTo(1, within(1e-3));
    }

    @Test
    void rejectsWhatItsClosureDoesNotCover() {
        List<Ensemble> one = List.of(excited("C", 4));
        Jump individual = new IndividualJump(IndividualJump.Operator.LOWERING, 1, on(1, 0));
        assertThat(SOLVER.rejects(problem(one, List.of(individual), at(1)), DEFAULTS))
                .hasValueSatisfying(reason -> assertThat(reason).contains("⟨J²⟩"));
        Stage driven = new Stage(1, List.of(), List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JX, 1, on(1, 0))));
        assertThat(SOLVER.rejects(problem(one, at(1), driven), DEFAULTS))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Hamiltonian terms"));
        Ensemble mixed = new Ensemble("M", 1, new InitialState.Populations(List.of(0.5, 0.5)));
        assertThat(SOLVER.rejects(problem(List.of(mixed), List.of(), at(1)), DEFAULTS))
                .hasValueSatisfying(reason -> assertThat(reason).contains("'M' starts in a mixture"));
        List<Ensemble> crowd =
                IntStream.range(0, 1500).mapToObj(i -> ground("B" + i, 1)).toList();
        Jump common =
                CollectiveJump.lowering(1, on(1500, IntStream.range(0, 1500).toArray()));
        assertThat(SOLVER.rejects(problem(crowd, List.of(common), at(1)), DEFAULTS))
                .hasValueSatisfying(reason -> assertThat(reason).contains("1,125,750 unknowns"));
        assertThat(SOLVER.rejects(problem(crowd, List.of(), at(1)), DEFAULTS)).isEmpty();
    }

    @Test
    void populationsOfASingleDickeStateAreOne() {
        Ensemble pure = new Ensemble("P", 2, new InitialState.Populations(List.of(0.0, 1.0, 0.0)));
        RecordedRun run = solve(problem(List.of(pure), List.of(), at(0, 1)));
        assertThat(run.last()).containsExactly(0.5);
    }

    private static RecordedRun solve(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, DEFAULTS);
    }

    private static LindbladProblem randomModel(Random random) {
        return RandomModels.pulse(random, RandomModels::collectiveJumps);
    }
}
