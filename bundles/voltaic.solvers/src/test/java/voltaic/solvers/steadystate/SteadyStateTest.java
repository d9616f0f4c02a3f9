package voltaic.solvers.steadystate;

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
import static voltaic.solvers.ReferenceModels.chain;
import static voltaic.solvers.ReferenceModels.charging;
import static voltaic.solvers.ReferenceModels.thermal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import voltaic.numerics.IntegrationException;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.exact.Exact;
import voltaic.solvers.limits.Tolerance;

class SteadyStateTest {
    private static final TimeGrid ANY = at(1);

    /** Which jumps a random model has. */
    private enum Kind {
        LOWERING,
        RAISING,
        BOTH,
        /** Both, all with equal weights: reservoirs and pumps that conserve the total spin. */
        COMMON
    }

    /** Against the projection onto the null space, which is dense and knows no blocks; both answers are good to 1e-9 where the gap is above 1e-6. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void randomModelsAgreeWithTheDenseNullSpace(Kind kind) {
        Random random = new Random(kind.ordinal());
        int unique = 0;
        for (int trial = 0; trial < 25; trial++) {
            LindbladProblem model = randomModel(kind, random);
            DenseSteadyState dense = new DenseSteadyState(model);
            if (dense.gap < 1e-6) {
                continue;
            }
            SteadyRun run = SteadyRun.whole(model);
            assertThat(run.last()).containsExactly(dense.densities, within(1e-8));
            assertThat(run.state().trace()).isCloseTo(1, within(1e-12));
            assertThat(run.state().eigenvalues()[0]).isGreaterThan(-1e-9);
            if (dense.nullity == 1) {
                assertThat(run.statistics).containsEntry("unique", true);
                unique++;
            }
        }
        assertThat(unique).isGreaterThan(0);
    }

    /** The tolerances of both. */
    @Test
    void longRunsOfTheExactSolverEndHere() {
        for (LindbladProblem model : List.of(
                charging(at(200), thermal(0.3, 3, 0, 1, 2), 6, 2, 1),
                charging(at(200), chain(3), 8, 3, 2),
                figure2(8, 3, 2, 3, 1, at(200)),
                charging(at(200), thermal(0.4, 2, 0, 1), 8, 8),
                problem(
                        List.of(ground("C", 9), excited("B", 3)),
                        List.of(
                                CollectiveJump.lowering(1, Coupling.of(1, 0.6)),
                                CollectiveJump.raising(0.4, Coupling.of(0.5, -1))),
                        at(200)))) {
            RecordedRun exact = RecordedRun.of(new Exact(), model, new Tolerance(1e-9));
            assertThat(SteadyRun.of(model).last()).containsExactly(exact.last(), within(1.1e-8));
        }
    }

    @Test
    void sampleIsASingleOneAtInfinityWhereNothingChanges() {
        RecordedRun run = SteadyRun.of(figure2(10, 2, 2, 1, 1, new TimeGrid.Uniform(2, 11)));
        assertThat(run.times).containsExactly(Double.POSITIVE_INFINITY);
        assertThat(run.rates.get(0)).containsExactly(0, 0, 0);
        assertThat((double) run.statistics.get("error estimate")).isLessThan(1e-11);
        assertThat((double) run.statistics.get("residual")).isLessThan(1e-15);
    }

    @Test
    void withoutAnyJumpTheInitialStateStays() {
        RecordedRun run = SteadyRun.of(problem(List.of(dicke("C", 8, 3), excited("B", 2)), List.of(), ANY));
        assertThat(run.last()).containsExactly(0.375, 1);
        assertDependsOnTheStart(run);
    }

    @Test
    void ratesOfZeroLeaveTheInitialStateToo() {
        RecordedRun run = SteadyRun.of(charging(
                ANY, List.of(CollectiveJump.lowering(0, on(2, 0, 1)), CollectiveJump.raising(0, on(2, 0))), 4, 2));
        assertThat(run.last()).containsExactly(1, 0);
        assertDependsOnTheStart(run);
    }

    /** Nothing else can be reached, and yet another start of B would lead elsewhere. */
    @Test
    void ensembleOnWhichNothingActsKeepsItsState() {
        RecordedRun run = SteadyRun.of(charging(ANY, List.of(CollectiveJump.lowering(1, on(2, 0))), 4, 2));
        assertThat(run.last()).containsExactly(new double[] {0, 0}, within(1e-11));
        assertDependsOnTheStart(run);
    }

    private static void assertDependsOnTheStart(RecordedRun run) {
        assertThat(run.statistics).containsEntry("unique", false);
        assertThat(run.warnings)
                .singleElement()
                .asString()
                .startsWith("the steady state depends on the initial state: this is the one that it leads to");
    }

    @Test
    void ensemblesThatShareNothingEndEachOnItsOwn() {
        LindbladProblem model = problem(
                List.of(excited("A", 10), dicke("B", 3, 2), dicke("D", 4, 1)),
                List.of(
                        CollectiveJump.lowering(1.5, on(3, 0)),
                        CollectiveJump.raising(0.5, on(3, 0)),
                        CollectiveJump.raising(2, on(3, 1))),
                ANY);
        RecordedRun run = SteadyRun.of(model);
        RecordedRun alone = SteadyRun.of(charging(ANY, thermal(0.5, 1, 0), 10));
        assertThat(run.last()).containsExactly(new double[] {alone.last()[0], 1, 0.25}, within(1e-11));
    }

    @Test
    void mixturesEndInMixtures() {
        List<Jump> jumps = List.of(CollectiveJump.lowering(1, on(2, 0, 1)));
        Ensemble mixed = new Ensemble("C", 3, new InitialState.Populations(List.of(0.0, 0.25, 0.0, 0.75)));
        double low = SteadyRun.of(problem(List.of(dicke("C", 3, 1), ground("B", 2)), jumps, ANY))
                .last()[1];
        double high = SteadyRun.of(problem(List.of(dicke("C", 3, 3), ground("B", 2)), jumps, ANY))
                .last()[1];
        assertThat(SteadyRun.of(problem(List.of(mixed, ground("B", 2)), jumps, ANY))
                        .last()[1])
                .isCloseTo(0.25 * low + 0.75 * high, within(1e-10));
    }

    /** γ L[J_C^- + J_B^-] alone keeps its dark states; a decay of the charger, however slow, empties them. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-2, 1e-5, 1e-9})
    void slowDecayIsFollowedToItsEnd(double rate) {
        RecordedRun run = SteadyRun.of(charging(
                ANY, List.of(CollectiveJump.lowering(1, on(2, 0, 1)), CollectiveJump.lowering(rate, on(2, 0))), 4, 2));
        assertThat(run.last()).containsExactly(new double[] {0, 0}, within(1e-11));
        assertThat(run.statistics).containsEntry("unique", true);
    }

    /** Equal weights conserve the total spin, slightly unequal ones only nearly: 1e-3 can be followed, the far end of 1e-5 is lost in roundings. */
    @Test
    void slowRelaxationIsFollowedOrRefusedButNeverTakenForTheEnd() {
        LindbladProblem followed = nearlyCommon(1e-3);
        RecordedRun run = SteadyRun.of(followed);
        assertThat(run.last()).containsExactly(new DenseSteadyState(nearlyCommon(1e-2)).densities, within(1e-8));
        assertThat(run.statistics).containsEntry("unique", true);
        LindbladProblem lost = nearlyCommon(1e-5);
        assertThatThrownBy(() -> SteadyRun.of(lost))
                .isInstanceOf(IntegrationException.class)
                .hasMessageMatching(
                        "the steady state was found to [0-9.]+e-0[4-7] only, not to the tolerance of 1.0e-08: some"
                                + " relaxation is so slow that roundings hide where it ends; raise the tolerance, or follow it in"
                                + " time with 'exact'");
    }

    private static LindbladProblem nearlyCommon(double difference) {
        Coupling on = Coupling.of(1, 1 + difference);
        return charging(ANY, List.of(CollectiveJump.lowering(1.5, on), CollectiveJump.raising(0.5, on)), 4, 2);
    }

    @Test
    void userIsToldThatTheStateDependsOnTheInitialOne() {
        RecordedRun run = SteadyRun.of(charging(ANY, thermal(0.5, 2, 0, 1), 4, 1));
        assertThat(run.warnings)
                .containsExactly(
                        "the steady state depends on the initial state: this is the one that it leads to; what relaxes"
                                + " at rates below 2e-10 γ↓ counts as conserved");
    }

    @Test
    void sameInputGivesTheSameBits() {
        LindbladProblem model = figure2(300, 2, 2, 1, 1, ANY);
        assertThat(SteadyRun.of(model).last())
                .containsExactly(SteadyRun.of(model).last());
    }

    @Test
    void progressRunsFromNoneToAll() {
        RecordedRun run = SteadyRun.of(charging(ANY, thermal(0.5, 2, 0, 1), 4, 1));
        assertThat(run.checkpoints).isSorted().startsWith(0.0).endsWith(1.0).hasSizeGreaterThan(10);
    }

    @Test
    void cancellationComesThrough() {
        LindbladProblem model = figure2(10, 2, 2, 1, 1, ANY);
        RecordedRun cancelled = new RecordedRun(SteadyRun.SOLVER, model) {
            @Override
            public void checkpoint(double fraction) {
                if (fraction > 0.3) {
                    throw new CancellationException("cancelled");
                }
            }
        };
        assertThatThrownBy(() -> SteadyRun.SOLVER.solve(model, SteadyRun.DEFAULTS, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(cancelled.times).isEmpty();
    }

    @Test
    void individualChannelsAreRejected() {
        LindbladProblem model = problem(
                List.of(excited("C", 4)),
                List.of(new IndividualJump(IndividualJump.Operator.LOWERING, 1, on(1, 0))),
                ANY);
        assertThat(SteadyRun.SOLVER.rejects(model, SteadyRun.DEFAULTS))
                .hasValue("channels on individual spins leave the symmetric subspace, in which it works");
    }

    @Test
    void hamiltonianTermsAreRejected() {
        Stage driven =
                new Stage(1, List.of(), List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JX, 1, Coupling.of(1))));
        assertThat(SteadyRun.SOLVER.rejects(problem(List.of(excited("C", 4)), ANY, driven), SteadyRun.DEFAULTS))
                .hasValue("Hamiltonian terms break the real blocks of equal excitation number, in which it works");
    }

    @Test
    void stagesAreRejected() {
        LindbladProblem model = problem(
                List.of(excited("C", 4)),
                ANY,
                stage(0.5, List.of(CollectiveJump.lowering(1, on(1, 0)))),
                stage(1, List.of()));
        assertThat(SteadyRun.SOLVER.rejects(model, SteadyRun.DEFAULTS))
                .hasValue(
                        "the channels change at t = 0.5, and it asks what lasting ones lead to; 'exact' goes through stages");
    }

    @ParameterizedTest
    @ValueSource(ints = {3000, 100_000, Integer.MAX_VALUE})
    void whatDoesNotFitIsRefusedWithTheFigure(int charger) {
        LindbladProblem model = figure2(charger, 30, 3, 2, 1, ANY);
        assertThat(SteadyRun.SOLVER.rejects(model, SteadyRun.DEFAULTS).orElseThrow())
                .matches(
                        "the eliminated blocks need about [0-9,]{9,} MiB of memory, and [0-9,]+ MiB are available; fewer or"
                                + " smaller ensembles beside the largest need less, and 'exact' run for a long time keeps no such blocks");
        assertThatThrownBy(() ->
                        SteadyRun.SOLVER.solve(model, SteadyRun.DEFAULTS, new RecordedRun(SteadyRun.SOLVER, model)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MiB");
    }

    /** One to three small ensembles in random states; one to three random jumps. */
    private static LindbladProblem randomModel(Kind kind, Random random) {
        int size = 1 + random.nextInt(3);
        List<Ensemble> ensembles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int spins = 1 + random.nextInt(size == 3 ? 2 : 3);
            double[] p = random.doubles(spins + 1L).toArray();
            double sum = Arrays.stream(p).sum();
            ensembles.add(
                    random.nextBoolean()
                            ? dicke("E" + i, spins, random.nextInt(spins + 1))
                            : new Ensemble(
                                    "E" + i,
                                    spins,
                                    new InitialState.Populations(Arrays.stream(p)
                                            .mapToObj(value -> value / sum)
                                            .toList())));
        }
        List<Jump> jumps = new ArrayList<>();
        for (int m = 1 + random.nextInt(3); m > 0; m--) {
            double[] weights = new double[size];
            for (int i = 0; i < size; i++) {
                weights[i] = kind == Kind.COMMON ? 1 : random.nextInt(4) == 0 ? 0 : 2 * random.nextDouble() - 0.7;
            }
            boolean lowers = kind == Kind.LOWERING || kind != Kind.RAISING && random.nextBoolean();
            double rate = 0.2 + random.nextDouble();
            jumps.add(
                    lowers
                            ? CollectiveJump.lowering(rate, Coupling.of(weights))
                            : CollectiveJump.raising(rate, Coupling.of(weights)));
        }
        return problem(ensembles, jumps, ANY);
    }
}
