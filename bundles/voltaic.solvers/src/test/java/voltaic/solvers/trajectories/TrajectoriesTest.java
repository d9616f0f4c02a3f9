package voltaic.solvers.trajectories;

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

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
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
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.State;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.exact.Exact;
import voltaic.solvers.limits.Memory;
import voltaic.solvers.limits.Tolerance;

class TrajectoriesTest {
    private static final Trajectories SOLVER = new Trajectories();
    private static final Trajectories.Parameters DEFAULTS = new Trajectories.Parameters(100, 1);
    private static final EnumSet<Quantity> EVERYTHING =
            EnumSet.of(Quantity.ENERGY, Quantity.POWER, Quantity.CORRELATIONS, Quantity.LADDER_POPULATIONS);

    private static LindbladProblem wanting(EnumSet<Quantity> wanted, LindbladProblem problem) {
        return new LindbladProblem(problem.ensembles(), problem.stages(), problem.time(), wanted);
    }

    @Test
    void startIsSampledWithoutError() {
        LindbladProblem model = figure2(12, 3, 2, 1, 0.75, at(0, 0.1));
        Statistics run = Statistics.of(model, 10, 1);
        RecordedRun exact = RecordedRun.of(new Exact(), model, new Tolerance(1e-8));
        assertThat(run.densities.get(0)).containsExactly(0.75, 0, 0);
        assertThat(run.densityErrors.get(0)).containsExactly(0, 0, 0);
        assertThat(run.rates.get(0)).containsExactly(exact.rates.get(0), within(1e-12));
        for (int i = 0; i < 3; i++) {
            assertThat(run.correlations.get(0)[i])
                    .containsExactly(exact.correlations.get(0)[i], within(1e-12));
        }
    }

    @Test
    void sameSeedGivesTheSameBitsOnAnyNumberOfThreads() {
        LindbladProblem model = wanting(EVERYTHING, figure2(20, 2, 2, 1, 1, new TimeGrid.Uniform(0.4, 5)));
        Statistics one = Statistics.of(model, 60, 42, 1);
        for (int threads : new int[] {2, 5}) {
            Statistics many = Statistics.of(model, 60, 42, threads);
            assertThat(many.statistics).isEqualTo(one.statistics);
            for (int s = 0; s < one.times.size(); s++) {
                assertThat(many.densities.get(s)).containsExactly(one.densities.get(s));
                assertThat(many.rates.get(s)).containsExactly(one.rates.get(s));
                assertThat(many.densityErrors.get(s)).containsExactly(one.densityErrors.get(s));
                assertThat(many.correlations.get(s)[1])
                        .containsExactly(one.correlations.get(s)[1]);
                assertThat(many.correlationErrors.get(s)[1])
                        .containsExactly(one.correlationErrors.get(s)[1]);
                assertThat(many.ladders.get(s)[0]).containsExactly(one.ladders.get(s)[0]);
                assertThat(many.ladderErrors.get(s)[2])
                        .containsExactly(one.ladderErrors.get(s)[2]);
            }
        }
    }

    @Test
    void anotherSeedGivesAnotherSample() {
        LindbladProblem model = figure2(20, 2, 2, 1, 1, at(0.1));
        assertThat(Statistics.of(model, 20, 1).last())
                .isNotEqualTo(Statistics.of(model, 20, 2).last());
    }

    /** The n-th trajectory is the same however many follow: the mean of 2 and that of 3 give the third, which is one of sector energies. */
    @Test
    void moreTrajectoriesContinueTheSameSequence() {
        LindbladProblem alone =
                problem(List.of(excited("C", 6)), List.of(CollectiveJump.lowering(1, on(1, 0))), at(0.1));
        double two = 2 * 6 * Statistics.of(alone, 2, 8).last()[0];
        double three = 3 * 6 * Statistics.of(alone, 3, 8).last()[0];
        assertThat(three - two).isCloseTo(Math.rint(three - two), within(1e-12));
        assertThat(three - two).isBetween(-1e-12, 6 + 1e-12);
    }

    @Test
    void standardErrorIsThatOfTheMean() {
        // Two of a hundred draws of a mixture of k = 0 and 1: the sample is a count.
        Ensemble mixed = new Ensemble("C", 1, new InitialState.Populations(List.of(0.7, 0.3)));
        LindbladProblem model = wanting(EVERYTHING, problem(List.of(mixed), List.of(), at(0, 1)));
        Statistics run = Statistics.of(model, 100, 4);
        double p = run.last()[0];
        assertThat(p).isBetween(0.12, 0.48);
        assertThat(run.densityErrors.get(1)[0]).isCloseTo(Math.sqrt(p * (1 - p) / 99), within(1e-14));
        assertThat(run.ladders.get(0)[0]).containsExactly(new double[] {1 - p, p}, within(1e-14));
        assertThat(run.densities.get(0)).containsExactly(run.last());
    }

    @Test
    void stagesSwitchChannelsAndSamplesMayLieOnTheirEdges() {
        List<Jump> jumps = List.of(CollectiveJump.lowering(1, on(2, 0, 1)));
        List<Ensemble> ensembles = List.of(excited("C", 8), ground("B", 2));
        LindbladProblem model = problem(
                ensembles, at(0, 0.1, 0.2, 0.25, 0.3, 1), stage(0.2, jumps), stage(0.3, List.of()), stage(1, jumps));
        Statistics run = Statistics.of(model, 200, 6);
        RecordedRun exact = RecordedRun.of(new Exact(), model, new Tolerance(1e-9));
        assertThat(run.densities.get(3)).containsExactly(run.densities.get(2));
        assertThat(run.densities.get(4)).containsExactly(run.densities.get(2));
        assertThat(run.rates.get(2)[0]).as("from before the switch").isLessThan(-0.01);
        assertThat(run.rates.get(4)).containsExactly(0, 0);
        for (int s = 1; s < 6; s++) {
            for (int i = 0; i < 2; i++) {
                // See TrajectoriesReferenceTest.
                assertThat(Math.abs(Statistics.z(
                                run.densities.get(s)[i],
                                exact.densities.get(s)[i],
                                run.densityErrors.get(s)[i],
                                1e-8)))
                        .isLessThan(4.5);
            }
        }
    }

    @Test
    void withoutAnyJumpNothingHappens() {
        Statistics run = Statistics.of(problem(List.of(dicke("C", 8, 3)), List.of(), at(0, 5)), 2, 1);
        assertThat(run.last()).containsExactly(0.375);
        assertThat(run.densityErrors.get(1)).containsExactly(0);
    }

    /** All jumps of weight zero, and a reservoir of an empty ensemble. */
    @Test
    void darkStatesLastForEver() {
        LindbladProblem model = problem(
                List.of(ground("C", 8), dicke("B", 3, 2)),
                List.of(CollectiveJump.lowering(1, on(2, 0)), CollectiveJump.raising(1, Coupling.of(0, 0))),
                at(1e9));
        Statistics run = Statistics.of(model, 2, 1);
        assertThat(run.last()).containsExactly(new double[] {0, 2 / 3.0}, within(1e-15));
        assertThat((long) run.statistics.get("products")).isLessThan(10);
    }

    /** What is left in a dark state by rounding causes no jump, and costs nothing. */
    @Test
    void waitsInDarkStatesEndSoon() {
        LindbladProblem model = problem(
                List.of(excited("C", 20), ground("B", 4)),
                List.of(CollectiveJump.lowering(1, on(2, 0, 1))),
                at(5, 1e7));
        Statistics run = Statistics.of(model, 20, 1);
        assertThat(run.densities.get(1)).containsExactly(run.densities.get(0), within(1e-9));
        assertThat((long) run.statistics.get("products")).isLessThan(20 * 10_000L);
    }

    /** A weak channel of one ensemble beside a strong one of another that is dark already. */
    @Test
    void slowDecaysAreNotTakenForDarkStates() {
        LindbladProblem model = problem(
                List.of(ground("C", 1_000_000), dicke("B", 1, 1)),
                List.of(CollectiveJump.lowering(1, on(2, 0)), CollectiveJump.lowering(1e-9, on(2, 1))),
                at(1e12));
        assertThat(Statistics.of(model, 5, 1).last()).containsExactly(0, 0);
    }

    @Test
    void trajectoriesKeepTheirNormAndTheirSector() {
        LindbladProblem model = figure2(30, 4, 2, 1, 1, at(1));
        SectorBox box = SectorBox.of(model);
        StageTerms terms = new StageTerms(box, model.stages().get(0));
        SectorOperator operator = new SectorOperator(box, terms);
        Trajectory trajectory = new Trajectory(
                operator, new NoJumpEvolution(operator), new int[] {30, 0, 0}, RandomGenerator.of("L64X128MixRandom"));
        trajectory.enter(terms);
        for (int step = 0; step < 200; step++) {
            trajectory.advance(0.01, left -> {});
            double norm = 0;
            for (int place = box.from(); place < box.to(); place++) {
                double weight = Math.pow(trajectory.psi()[place], 2);
                norm += weight;
                double left = trajectory.q() - box.sum(place);
                if (left < 0 || left > 30) {
                    assertThat(weight).isZero();
                }
            }
            // Each evolution between samples adds 1e-14.
            assertThat(norm).isCloseTo(1, within(1e-11));
        }
        assertThat(trajectory.jumps()).isGreaterThan(100);
    }

    @Test
    void onlyWhatIsWantedTakesPlace() {
        LindbladProblem energies = wanting(EnumSet.of(Quantity.ENERGY), figure2(8, 2, 1, 0, 1, at(0.1)));
        assertThat(new SampleLayout(energies).width()).isEqualTo(2);
        State[] kept = new State[1];
        SOLVER.solve(energies, DEFAULTS, new RecordedRun(SOLVER, energies) {
            @Override
            public void sample(State state) {
                kept[0] = state;
            }
        });
        assertThat(kept[0].energyDensity(0)).isBetween(0.0, 1.0);
        assertThatThrownBy(() -> kept[0].energyDensityRate(0)).hasMessageContaining("time derivatives of the energies");
        assertThatThrownBy(() -> kept[0].correlation(0, 1)).hasMessageContaining("correlations");
        assertThatThrownBy(() -> kept[0].ladderPopulations(0)).hasMessageContaining("populations");
    }

    @Test
    void whatIsNotLinearInTheStateIsNotProvided() {
        assertThat(SOLVER.provides()).doesNotContain(Quantity.REDUCED_STATES, Quantity.WHOLE_STATE);
    }

    @Test
    void progressRunsFromNoneToAll() {
        RecordedRun run =
                RecordedRun.of(SOLVER, figure2(30_000, 20, 1, 0, 1, at(1e-3)), new Trajectories.Parameters(4, 1));
        assertThat(run.checkpoints).isSorted().startsWith(0.0).endsWith(1.0);
        assertThat(run.checkpoints).allMatch(fraction -> fraction <= 1);
    }

    /** A trajectory of this size takes seconds: the threads end in the middle of it. */
    @Test
    void cancellationEndsAllThreadsInTheMiddleOfATrajectory() throws InterruptedException {
        LindbladProblem model = figure2(10_000_000, 100, 1, 0, 1, at(5e-6));
        RecordedRun cancelled = new RecordedRun(SOLVER, model) {
            @Override
            public void checkpoint(double fraction) {
                super.checkpoint(fraction);
                if (checkpoints.size() > 2) {
                    throw new CancellationException("cancelled");
                }
            }
        };
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, cancelled)).isInstanceOf(CancellationException.class);
        assertThat(cancelled.times).isEmpty();
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("voltaic-numerics")) {
                thread.join();
            }
        }
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
                .hasValue("Hamiltonian terms do not keep a trajectory at one number of excitations, where it works");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 10_000_000, Integer.MAX_VALUE})
    void whatDoesNotFitIsRefusedWithTheFigure(int batteries) {
        LindbladProblem model = figure2(Integer.MAX_VALUE, batteries, 3, 2, 1, at(1e-9));
        assertThat(SOLVER.rejects(model, DEFAULTS).orElseThrow())
                .matches(
                        "the vectors of a trajectory need about [0-9,]{9,} MiB of memory, and [0-9,]+ MiB are available;"
                                + " smaller ensembles beside the largest need less, and mean-field takes ensembles of any size");
        assertThatThrownBy(() -> SOLVER.solve(model, DEFAULTS, new RecordedRun(SOLVER, model) {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MiB");
    }

    @Test
    void laddersThatDoNotFitAreRefusedWithTheFigure() {
        LindbladProblem model = wanting(EVERYTHING, figure2(100_000_000, 1, 1, 0, 1, new TimeGrid.Uniform(1e-7, 1001)));
        assertThat(SOLVER.rejects(model, DEFAULTS).orElseThrow())
                .matches(
                        "means and standard errors of all samples need about [0-9,]{9,} MiB of memory, and [0-9,]+ MiB are"
                                + " available; fewer samples, or smaller ensembles where populations of Dicke ladders are asked"
                                + " for, need less");
    }

    @Test
    void fewerThreadsAreUsedWhereMemoryIsShort() {
        LindbladProblem model = figure2(1000, 30, 2, 1, 1, at(1e-3));
        double enough = 64 * 0x1p20;
        assertThat(new Footprint(model, new Memory(enough)).threads(8)).isEqualTo(8);
        int few = new Footprint(model, new Memory(4 * 0x1p20)).threads(8);
        assertThat(few).isBetween(1, 7);
        assertThat(Arrays.asList(new Footprint(model, new Memory(4 * 0x1p20)).refusal()))
                .hasSize(1);
    }
}
