package voltaic.solvers.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.problem;
import static voltaic.solvers.ReferenceModels.chain;
import static voltaic.solvers.ReferenceModels.charging;
import static voltaic.solvers.ReferenceModels.thermal;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.ReferenceModels;
import voltaic.solvers.WholeState;
import voltaic.solvers.limits.Tolerance;

/** Validation: numbers of independent programs, and closed forms. */
class ExactReferenceTest {
    /** Long enough for the slowest relaxation of the models here to be over. */
    private static final TimeGrid LATE = at(60);

    /** The reference has nine decimals, and its programs agree to 1e-9. */
    @ParameterizedTest
    @CsvFileSource(resources = "curves.csv", numLinesToSkip = 1)
    void energiesMeetTheReference(String model, double time, String densities) {
        RecordedRun run = BlockRun.curve(ReferenceModels.of(model, at(time)));
        assertThat(run.last()).containsExactly(numbers(densities), within(3e-9));
    }

    /** Rounded to seven or eight digits; the solver's tolerance of 1e-8 enters the ergotropy up to N-fold. */
    @ParameterizedTest
    @CsvFileSource(resources = "final.csv", numLinesToSkip = 1)
    void finalStatesMeetTheReference(String model, double logNegativity, String ergotropies, double purity) {
        BlockRun run = BlockRun.of(ReferenceModels.of(model, at(end(model))), 1e-10);
        assertThat(run.lastState().purity()).isCloseTo(purity, within(2e-8));
        assertThat(Math.log(run.lastState().partialTransposeNorm()) / Math.log(2))
                .isCloseTo(logNegativity, within(2e-7));
        assertThat(Arrays.stream(run.lastLadders())
                        .mapToDouble(WholeState::ergotropyPerSpin)
                        .toArray())
                .containsExactly(numbers(ergotropies), within(2e-7));
    }

    /** The last time of a model in {@code curves.csv}. */
    static double end(String model) {
        return switch (model) {
            case "single-reservoir" -> 1;
            case "common-reservoir" -> 1.5;
            case "series-chain" -> 3;
            default -> 2;
        };
    }

    /** The convention L[O]ρ = 2OρO† − …: N excited spins emit at 2γN, not γN. */
    @Test
    void dissipatorCarriesTheFactorTwo() {
        RecordedRun run = BlockRun.curve(
                problem(List.of(excited("C", 5)), List.of(CollectiveJump.lowering(0.3, on(1, 0))), at(0, 1e-3)));
        assertThat(run.rates.get(0)[0]).isCloseTo(-2 * 0.3, within(1e-15));
        RecordedRun pumped = BlockRun.curve(
                problem(List.of(ground("C", 5)), List.of(CollectiveJump.raising(0.3, on(1, 0))), at(0, 1e-3)));
        assertThat(pumped.rates.get(0)[0]).isCloseTo(2 * 0.3, within(1e-15));
    }

    /** One spin decays as e^{−2γt}; two spins as ((1 + 4γt) e^{−4γt} + e^{−4γt})/2 through the levels 2 → 1 → 0 at rate 4γ each. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 2})
    void oneAndTwoSpinsDecayAsKnown(double t) {
        RecordedRun one =
                BlockRun.curve(problem(List.of(excited("C", 1)), List.of(CollectiveJump.lowering(1, on(1, 0))), at(t)));
        assertThat(one.last()[0]).isCloseTo(Math.exp(-2 * t), within(1e-8));
        RecordedRun two =
                BlockRun.curve(problem(List.of(excited("C", 2)), List.of(CollectiveJump.lowering(1, on(1, 0))), at(t)));
        assertThat(two.last()[0]).isCloseTo((2 + 4 * t) / 2 * Math.exp(-4 * t), within(1e-8));
    }

    /** E_B(∞) = 1/2 + (1/N_B) Σ_J P_J [j_c(j_c+1) − j_b(j_b+1) − J(J+1)]/[2(J+1)]; twelve digits known, tolerance 1e-8. */
    @ParameterizedTest
    @CsvSource({
        "10, 1, 0.826446280992",
        "20, 4, 0.886280910935",
        "100, 2, 0.980007727416",
        "5, 5, 0.346825396825",
        "4, 2, 0.5611111111",
        "10, 2, 0.8058080808"
    })
    void oneReservoirEndsInItsDarkStates(int charger, int battery, double density) {
        RecordedRun run =
                BlockRun.curve(charging(LATE, List.of(CollectiveJump.lowering(1, on(2, 0, 1))), charger, battery));
        assertThat(run.last()[1]).isCloseTo(density, within(1e-8));
    }

    /** (4,2): negativity 0.37991402, purity 0.47555556, ergotropy per spin 0.14333; (1,1): negativity (√2 − 1)/4. */
    @Test
    void darkStatesAreEntangled() {
        BlockRun run = BlockRun.of(charging(LATE, List.of(CollectiveJump.lowering(1, on(2, 0, 1))), 4, 2), 1e-10);
        assertThat((run.lastState().partialTransposeNorm() - 1) / 2).isCloseTo(0.37991402, within(1e-8));
        assertThat(run.lastState().purity()).isCloseTo(0.47555556, within(1e-8));
        assertThat(WholeState.ergotropyPerSpin(run.lastLadders()[1])).isCloseTo(0.14333, within(5e-6));
        BlockRun two = BlockRun.of(charging(LATE, List.of(CollectiveJump.lowering(1, on(2, 0, 1))), 1, 1), 1e-10);
        assertThat((two.lastState().partialTransposeNorm() - 1) / 2).isCloseTo((Math.sqrt(2) - 1) / 4, within(1e-9));
    }

    /** p(k) ∝ (n̄/(n̄+1))^k. */
    @Test
    void oneEnsembleReachesTheTemperatureOfItsReservoir() {
        double occupation = 0.7;
        BlockRun run = BlockRun.of(charging(LATE, thermal(occupation, 1, 0), 6), 1e-9);
        double[] ladder = run.lastLadders()[0];
        for (int k = 0; k < 6; k++) {
            assertThat(ladder[k + 1] / ladder[k]).isCloseTo(occupation / (occupation + 1), within(1e-7));
        }
        assertThat(Arrays.stream(ladder).sum()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 0.5, 0.5876703297, 0.1676703297", "10, 2, 0.2, 0.7902525982, NaN"})
    void thermalReservoirOfTwoEnsemblesReachesTheKnownSteadyState(
            int charger, int battery, double occupation, double batteryDensity, double chargerDensity) {
        RecordedRun run = BlockRun.curve(charging(LATE, thermal(occupation, 2, 0, 1), charger, battery));
        assertThat(run.last()[1]).isCloseTo(batteryDensity, within(1e-8));
        if (!Double.isNaN(chargerDensity)) {
            assertThat(run.last()[0]).isCloseTo(chargerDensity, within(1e-8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 1, 0.11111111111",
        "2, 4, 1, 0.19917878",
        "2, 4, 2, 0.20218665",
        "3, 1, 1, 0.0625",
        "3, 4, 1, 0.10380007"
    })
    void reservoirsWithoutPumpEndInTheirDarkStates(int reservoirs, int charger, int battery, double density) {
        RecordedRun run = BlockRun.curve(figure2(charger, battery, reservoirs, 0, 1, LATE));
        for (int m = 1; m <= reservoirs; m++) {
            assertThat(run.last()[m]).isCloseTo(density, within(1.5e-8));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 4, 0.2554574891, 0.3495004075",
        "3, 2, 2, 0.4152100580, 0.1592980724",
        "1, 0.5, 4, NaN, 0.4778867149"
    })
    void pumpedReservoirsReachTheKnownSteadyState(
            int reservoirs, double pump, int charger, double chargerDensity, double batteryDensity) {
        RecordedRun run = BlockRun.curve(figure2(charger, 1, reservoirs, pump, 1, LATE));
        assertThat(run.last()[1]).isCloseTo(batteryDensity, within(1e-8));
        if (!Double.isNaN(chargerDensity)) {
            assertThat(run.last()[0]).isCloseTo(chargerDensity, within(1e-8));
        }
    }

    @Test
    void chainOfThreeSpinsSharesItsExcitationEqually() {
        RecordedRun run = BlockRun.curve(charging(LATE, chain(3), 1, 1, 1));
        assertThat(run.last()).containsExactly(new double[] {1.0 / 9, 1.0 / 9, 1.0 / 9}, within(1e-8));
    }

    /** The tolerance of either run. */
    @Test
    void equalBatteriesInACommonReservoirActAsOne() {
        TimeGrid time = new TimeGrid.Uniform(3, 31);
        RecordedRun split =
                BlockRun.curve(charging(time, List.of(CollectiveJump.lowering(1, on(3, 0, 1, 2))), 4, 1, 1));
        RecordedRun joint = BlockRun.curve(charging(time, List.of(CollectiveJump.lowering(1, on(2, 0, 1))), 4, 2));
        for (int s = 0; s < split.times.size(); s++) {
            assertThat(split.densities.get(s)[0]).isCloseTo(joint.densities.get(s)[0], within(2e-8));
            assertThat(split.densities.get(s)[1]).isCloseTo(joint.densities.get(s)[1], within(2e-8));
        }
    }

    /** Peaks to three decimals; the grid is fine enough for a flat maximum. */
    @ParameterizedTest
    @CsvSource({"10, 0.625", "30, 0.802", "100, 0.912"})
    void pumpedChargeOfTwoBatteriesPeaksAsKnown(int charger, double peak) {
        LindbladProblem problem =
                figure2(charger, 1, 2, 1, 1, new TimeGrid.Uniform(8 * Math.log(charger) / charger, 401));
        assertThat(BlockRun.curve(problem).densities.stream()
                        .mapToDouble(e -> e[1])
                        .max()
                        .orElseThrow())
                .isCloseTo(peak, within(6e-4));
    }

    /**
     * The standard dissipator D[J^-] with Γ = 1 is half of L, so γ = 1/2: the emission rate −d⟨J_z⟩/dt has a flat maximum, which a
     * neighbouring time misses by far less than the digits.
     */
    @ParameterizedTest
    @CsvSource({"10, 0.21286, 22.759120, 5e-7", "100, 0.04858, 1972.5789, 1e-4"})
    void superradiantEmissionPeaksAsKnown(int spins, double time, double rate, double digits) {
        RecordedRun run = BlockRun.curve(
                problem(List.of(excited("C", spins)), List.of(CollectiveJump.lowering(0.5, on(1, 0))), at(time)));
        assertThat(-spins * run.rates.get(0)[0]).isCloseTo(rate, within(digits));
    }

    /** Pump against M reservoirs on the charger alone: p(k) ∝ (γ↑/Mγ↓)^k when the batteries are away. */
    @Test
    void pumpAgainstReservoirsActsAsATemperature() {
        BlockRun run = BlockRun.of(
                charging(
                        LATE,
                        List.of(
                                CollectiveJump.lowering(1, on(1, 0)),
                                CollectiveJump.lowering(1, on(1, 0)),
                                CollectiveJump.raising(1, on(1, 0))),
                        5),
                1e-9);
        double[] ladder = run.lastLadders()[0];
        for (int k = 0; k < 5; k++) {
            assertThat(ladder[k + 1] / ladder[k]).isCloseTo(0.5, within(1e-7));
        }
    }

    /** The bound of the whole curve against the same run at a far tighter tolerance. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-6, 1e-8})
    void errorOverTheWholeCurveStaysBelowTheTolerance(double tolerance) {
        for (LindbladProblem problem : List.of(
                figure2(12, 2, 3, 2, 1, new TimeGrid.Uniform(2, 101)),
                figure2(60, 1, 2, 0, 1, new TimeGrid.Uniform(0.5, 101)),
                problem(
                        List.of(ground("C", 20), excited("B", 3)),
                        thermal(1.5, 2, 0, 1),
                        new TimeGrid.Uniform(1, 101)))) {
            RecordedRun rough = RecordedRun.of(BlockRun.SOLVER, problem, new Tolerance(tolerance));
            RecordedRun tight = RecordedRun.of(BlockRun.SOLVER, problem, new Tolerance(1e-11));
            assertThat((double) rough.statistics.get("error bound")).isLessThanOrEqualTo(tolerance);
            for (int s = 0; s < rough.times.size(); s++) {
                assertThat(rough.densities.get(s)).containsExactly(tight.densities.get(s), within(tolerance + 1e-11));
            }
        }
    }

    static double[] numbers(String list) {
        return Arrays.stream(list.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
