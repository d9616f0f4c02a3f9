package voltaic.solvers.closedform;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.NoParameters;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.meanfield.MeanField;
import voltaic.solvers.moments.Tolerances;

class PulseAreaTest {
    private static final PulseArea SOLVER = new PulseArea();
    private static final NoParameters NONE = new NoParameters();
    private static final int LARGE = 10_000_000;

    /** Long after the pulse of a charger of {@link #LARGE} spins. */
    private static final TimeGrid AFTER = at(5e-5);

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "2, 0, 0.5", "2, 1, 1", "3, 0, 0.25", "3, 1, 0.5", "3, 2, 1", "3, 2.5, 0"})
    void batteriesEndWhereTheLawPutsThem(int reservoirs, double pump, double expected) {
        RecordedRun run = solve(figure2(LARGE, 100, reservoirs, pump, 1, AFTER));
        for (int m = 1; m <= reservoirs; m++) {
            assertThat(run.last()[m]).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void batteryStartsEmptyAndChargerFull() {
        RecordedRun run = solve(figure2(LARGE, 100, 2, 1, 1, at(0, 1e-6)));
        assertThat(run.densities.get(0)[0]).isCloseTo(1, within(1e-15));
        assertThat(run.densities.get(0)[1]).isZero();
    }

    /** Validation against the mean field: what the law leaves out is of order 1/√N_C and ΣN_B/N_C. */
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "2, 1", "3, 0", "3, 1", "3, 2"})
    void wholeCurveFollowsTheMeanField(int reservoirs, double pump) {
        for (int chargerSpins : new int[] {10_000, 1_000_000, 100_000_000}) {
            TimeGrid time = new TimeGrid.Uniform(50.0 / chargerSpins, 201);
            for (int batterySpins : new int[] {3, chargerSpins / 1000 / reservoirs}) {
                assertCurvesAgree(
                        figure2(chargerSpins, batterySpins, reservoirs, pump, 1, time),
                        3 / Math.sqrt(chargerSpins) + 4.0 * reservoirs * batterySpins / chargerSpins);
            }
        }
    }

    @Test
    void weightsAndThermalReservoirsFollowTheMeanFieldToo() {
        List<Jump> jumps = new ArrayList<>();
        jumps.add(CollectiveJump.lowering(0.8 * 1.5, Coupling.of(0.7, 1.3, 0)));
        jumps.add(CollectiveJump.raising(0.8 * 0.5, Coupling.of(0.7, 1.3, 0)));
        jumps.add(CollectiveJump.lowering(1.2, Coupling.of(1, 0, -0.6)));
        jumps.add(CollectiveJump.raising(0.3, on(3, 0)));
        LindbladProblem problem = problem(
                List.of(excited("C", LARGE), ground("B1", 100), ground("B2", 50)),
                jumps,
                new TimeGrid.Uniform(5e-6, 201));
        assertCurvesAgree(problem, 3 / Math.sqrt(LARGE));
        double net = 0.8 * 0.49 + 1.2 - 0.3;
        RecordedRun run = solve(problem(problem.ensembles(), jumps, AFTER));
        assertThat(run.last()[1]).isCloseTo(Math.pow(Math.sin(Math.PI / 2 * 0.8 * 0.7 * 1.3 / net), 2), within(1e-12));
        assertThat(run.last()[2]).isCloseTo(Math.pow(Math.sin(Math.PI / 2 * 1.2 * 0.6 / net), 2), within(1e-12));
    }

    @Test
    void occupationOfTheReservoirsCancels() {
        List<Ensemble> ensembles = List.of(excited("C", LARGE), ground("B", 100));
        for (double occupation : new double[] {0, 0.5, 20}) {
            List<Jump> jumps = List.of(
                    CollectiveJump.lowering(0.5 * (occupation + 1), Coupling.of(1, 0.5)),
                    CollectiveJump.raising(0.5 * occupation, Coupling.of(1, 0.5)));
            assertThat(solve(problem(ensembles, jumps, AFTER)).last()[1]).isCloseTo(0.5, within(1e-12));
        }
    }

    @Test
    void ratesAreTheSlopesOfTheEnergies() {
        double h = 1e-11;
        RecordedRun run = solve(figure2(LARGE, 100, 3, 1, 1, at(4e-7 - h, 4e-7, 4e-7 + h)));
        for (int i = 0; i < 4; i++) {
            double slope = (run.densities.get(2)[i] - run.densities.get(0)[i]) / (2 * h);
            // Central difference: 1e-16/h of rounding against a rate of some 1e6.
            assertThat(run.rates.get(1)[i] / slope).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void chargerAloneIsTheTextbookPulse() {
        int spins = 1000;
        RecordedRun run = solve(figure2(spins, 1, 1, 0, 1, new TimeGrid.Uniform(0.02, 101)));
        double delay = Math.log(spins) / (2 * (spins + 1.0));
        for (int s = 0; s < run.times.size(); s++) {
            double z = 0.5 - (0.5 * spins + 0.5) * Math.tanh((spins + 1.0) * (run.times.get(s) - delay));
            assertThat(run.densities.get(s)[0]).isCloseTo(z / spins + 0.5, within(1e-12));
        }
    }

    @Test
    void rejectsWhatTheLawDoesNotCover() {
        List<Ensemble> two = List.of(excited("C", LARGE), ground("B", 100));
        Jump decay = CollectiveJump.lowering(1, on(2, 0, 1));
        Jump individual = new IndividualJump(IndividualJump.Operator.LOWERING, 1, on(2, 0));
        assertRejected(problem(two, List.of(decay, individual), at(1)), "individual spins");
        Stage driven =
                new Stage(9, List.of(decay), List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JX, 1, on(2, 0))));
        assertRejected(problem(two, at(1), driven), "Hamiltonian terms");
        assertRejected(problem(two, at(2), stage(1, List.of(decay)), stage(2, List.of())), "stages switch");
        assertRejected(
                problem(List.of(excited("C", LARGE), excited("B", 100)), List.of(decay), at(1)),
                "2 of 2 ensembles start excited");
        assertRejected(
                problem(List.of(ground("C", LARGE), ground("B", 100)), List.of(decay), at(1)),
                "0 of 2 ensembles start excited");
        assertRejected(
                problem(List.of(excited("C", LARGE), dicke("B", 100, 1)), List.of(decay), at(1)), "'B' starts neither");
        assertRejected(figure2(LARGE, 100, 2, 2, 1, at(1)), "so it emits no pulse");
        assertRejected(figure2(LARGE, 100, 2, 2.5, 1, at(1)), "so it emits no pulse");
        assertRejected(figure2(LARGE, 100, 2, 1.9999999, 1, at(1)), "noise drives it");
        assertRejected(problem(two, List.of(), at(1)), "so it emits no pulse");
        assertRejected(figure2(199_999, 100, 2, 0, 1, at(1)), "not at least 1000 times as large");
        List<Jump> withBatteries = new ArrayList<>(parallel(2, 0));
        withBatteries.add(CollectiveJump.lowering(1, on(3, 1, 2)));
        assertRejected(
                problem(List.of(excited("C", LARGE), ground("B1", 9), ground("B2", 9)), withBatteries, at(1)),
                "without the charger");
    }

    private static void assertCurvesAgree(LindbladProblem problem, double tolerance) {
        RecordedRun law = solve(problem);
        RecordedRun meanField = RecordedRun.of(new MeanField(), problem, new Tolerances(1e-10, 1e-14));
        for (int s = 0; s < law.times.size(); s++) {
            for (int i = 0; i < problem.size(); i++) {
                assertThat(law.densities.get(s)[i])
                        .isCloseTo(meanField.densities.get(s)[i], within(tolerance));
            }
        }
    }

    private static void assertRejected(LindbladProblem problem, String reason) {
        assertThat(SOLVER.rejects(problem, NONE))
                .hasValueSatisfying(actual -> assertThat(actual).contains(reason));
    }

    private static RecordedRun solve(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, NONE);
    }
}
