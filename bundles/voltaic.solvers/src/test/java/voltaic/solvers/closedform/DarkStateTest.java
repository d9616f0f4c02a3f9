package voltaic.solvers.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.problem;
import static voltaic.solvers.Problems.stage;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.NoParameters;
import voltaic.solvers.RecordedRun;

class DarkStateTest {
    private static final DarkState SOLVER = new DarkState();
    private static final NoParameters NONE = new NoParameters();

    /** Validation: QuTiP's master equation and exact arithmetic, to all digits given; the last column is what they leave open. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 0.25, 1e-12",
        "4, 2, 0.5611111111111111, 1e-12",
        "10, 1, 0.826446280992, 1e-12",
        "10, 2, 0.8058080808, 1e-10",
        "20, 4, 0.886280910935, 1e-12",
        "100, 2, 0.980007727416, 1e-12",
        "5, 5, 0.346825396825, 1e-12",
        "100000, 100, 0.999979970562, 1e-12",
        "10000000, 100, 0.999999799997, 1e-12"
    })
    void batteryEnergyMeetsTheExactValues(int chargerSpins, int batterySpins, double expected, double digits) {
        RecordedRun run = solve(shared(excited("C", chargerSpins), ground("B", batterySpins)));
        assertThat(run.last()[1]).isCloseTo(expected, within(digits));
    }

    /** N_B = 1: E_B = (N_C/(N_C+1))². */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "77", "2147483647"})
    void oneBatterySpinHasTheRationalAnswer(int chargerSpins) {
        double ratio = chargerSpins / (chargerSpins + 1.0);
        RecordedRun run = solve(shared(excited("C", chargerSpins), ground("B", 1)));
        assertThat(run.last()[1]).isCloseTo(ratio * ratio, within(4e-16));
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "40, 7", "7, 40", "1000, 1000", "100000, 99999"})
    void energiesOfBothSidesAddUpToThatOfTheDarkState(int chargerSpins, int batterySpins) {
        RecordedRun run = solve(shared(excited("C", chargerSpins), ground("B", batterySpins)));
        // ⟨J_C^z + J_B^z⟩ = −⟨J⟩ between −(j_c + j_b) and −|j_c − j_b|.
        double jz = (run.last()[0] - 0.5) * chargerSpins + (run.last()[1] - 0.5) * batterySpins;
        assertThat(-jz)
                .isBetween(
                        0.5 * Math.abs(chargerSpins - batterySpins) - 1e-9, 0.5 * (chargerSpins + batterySpins) + 1e-9);
        assertThat(run.last()[0]).isBetween(0.0, 1.0);
        assertThat(run.last()[1]).isBetween(0.0, 1.0);
    }

    @Test
    void ensemblesThatStartAlikeActAsOne() {
        RecordedRun many = solve(shared(ground("B1", 3), excited("C1", 4), ground("B2", 2), excited("C2", 6)));
        RecordedRun two = solve(shared(excited("C", 10), ground("B", 5)));
        assertThat(many.last()).containsExactly(two.last()[1], two.last()[0], two.last()[1], two.last()[0]);
    }

    @Test
    void emptySideChangesNothing() {
        assertThat(solve(shared(excited("C", 9))).last()).containsExactly(0);
        assertThat(solve(shared(ground("B", 9))).last()).containsExactly(0);
    }

    @Test
    void largestNumbersOfSpinsAreSummedToTheEnd() {
        RecordedRun run = solve(shared(excited("C", Integer.MAX_VALUE), ground("B", Integer.MAX_VALUE)));
        double spins = Integer.MAX_VALUE;
        // For N_C = N_B = N → ∞: P_J → (2J/N) e^{−J²/N}, ⟨J⟩ = √(πN)/2, and either side has half of −⟨J⟩ but for terms
        // of 1/N.
        double meanJ = 0.5 * Math.sqrt(Math.PI * spins);
        double jz = (run.last()[0] - 0.5 + run.last()[1] - 0.5) * spins;
        assertThat(-jz / meanJ).isCloseTo(1, within(1e-3));
        assertThat((long) run.statistics.get("terms")).isLessThan(2_000_000);
    }

    @Test
    void answerIsOneStationaryStateAtInfinity() {
        RecordedRun run = solve(shared(excited("C", 10), ground("B", 5)));
        assertThat(run.times).containsExactly(Double.POSITIVE_INFINITY);
        assertThat(run.rates.get(0)).containsExactly(0, 0);
    }

    @Test
    void rejectsWhatHasNoDarkStateOfThisKind() {
        List<Ensemble> two = List.of(excited("C", 10), ground("B", 5));
        Jump decay = CollectiveJump.lowering(1, on(2, 0, 1));
        Stage driven =
                new Stage(9, List.of(decay), List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JX, 1, on(2, 0))));
        assertRejected(problem(two, at(1), driven), "Hamiltonian terms");
        Jump individual = new IndividualJump(IndividualJump.Operator.DEPHASING, 1, on(2, 0));
        assertRejected(problem(two, List.of(decay, individual), at(1)), "individual spins");
        assertRejected(problem(two, List.of(decay, CollectiveJump.raising(1, on(2, 0))), at(1)), "feeds energy in");
        assertRejected(problem(two, List.of(CollectiveJump.lowering(1, on(2, 0))), at(1)), "shared by all ensembles");
        assertRejected(problem(two, List.of(CollectiveJump.lowering(1, Coupling.of(1, 0.5))), at(1)), "equal weights");
        assertRejected(problem(two, List.of(), at(1)), "the reservoir is off");
        assertRejected(
                problem(two, at(2), stage(1, List.of(decay)), stage(2, List.of())), "the reservoir is off for a time");
        assertRejected(shared(dicke("C", 10, 9), ground("B", 5)), "'C' starts neither");
        Ensemble mixed = new Ensemble("M", 1, new InitialState.Populations(List.of(0.5, 0.5)));
        assertRejected(shared(excited("C", 10), mixed), "'M' starts neither");
    }

    private static void assertRejected(LindbladProblem problem, String reason) {
        assertThat(SOLVER.rejects(problem, NONE))
                .hasValueSatisfying(actual -> assertThat(actual).contains(reason));
    }

    private static LindbladProblem shared(Ensemble... ensembles) {
        double[] ones = new double[ensembles.length];
        Arrays.fill(ones, 1);
        return problem(List.of(ensembles), List.of(CollectiveJump.lowering(0.6, Coupling.of(ones))), at(1));
    }

    private static RecordedRun solve(LindbladProblem problem) {
        return RecordedRun.of(SOLVER, problem, NONE);
    }
}
