package voltaic.solvers.steadystate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.ReferenceModels.chain;
import static voltaic.solvers.ReferenceModels.charging;
import static voltaic.solvers.ReferenceModels.thermal;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.WholeState;

/** Validation: numbers of independent programs, and closed forms. */
class SteadyStateReferenceTest {
    private static final TimeGrid ANY = at(1);

    /** P_J and E_B(∞) of the dark states, with twelve digits; (N_C/(N_C+1))² for a battery of one spin. */
    @ParameterizedTest
    @CsvSource({
        "10, 1, 0.826446280992",
        "20, 4, 0.886280910935",
        "100, 2, 0.980007727416",
        "5, 5, 0.346825396825",
        "4, 2, 0.5611111111",
        "10, 2, 0.8058080808",
        "20000, 1, 0.999900007499"
    })
    void oneReservoirEndsInItsDarkStates(int charger, int battery, double density) {
        RecordedRun run = SteadyRun.of(charging(ANY, List.of(lowering(1, 0, 1)), charger, battery));
        // The digits that are known.
        assertThat(run.last()[1]).isCloseTo(density, within(6e-11));
        assertThat(run.statistics).containsEntry("unique", false);
    }

    /** (4,2): negativity 0.37991402, purity 0.47555556, ergotropy per spin 0.14333; (1,1): negativity (√2 − 1)/4. */
    @Test
    void darkStatesAreEntangled() {
        SteadyRun run = SteadyRun.whole(charging(ANY, List.of(lowering(1, 0, 1)), 4, 2));
        assertThat((run.state().partialTransposeNorm() - 1) / 2).isCloseTo(0.37991402, within(5e-9));
        assertThat(run.state().purity()).isCloseTo(0.47555556, within(5e-9));
        assertThat(WholeState.ergotropyPerSpin(run.ladders()[1])).isCloseTo(0.14333, within(5e-6));
        SteadyRun two = SteadyRun.whole(charging(ANY, List.of(lowering(1, 0, 1)), 1, 1));
        assertThat((two.state().partialTransposeNorm() - 1) / 2).isCloseTo((Math.sqrt(2) - 1) / 4, within(1e-11));
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
        RecordedRun run = SteadyRun.of(figure2(charger, battery, reservoirs, 0, 1, ANY));
        for (int m = 1; m <= reservoirs; m++) {
            assertThat(run.last()[m]).isCloseTo(density, within(5e-9));
        }
        assertThat(run.statistics).containsEntry("unique", false);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 4, 0.2554574891, 0.3495004075",
        "3, 2, 2, 0.4152100580, 0.1592980724",
        "1, 0.5, 4, NaN, 0.4778867149"
    })
    void pumpedReservoirsReachTheKnownSteadyState(
            int reservoirs, double pump, int charger, double chargerDensity, double batteryDensity) {
        RecordedRun run = SteadyRun.of(figure2(charger, 1, reservoirs, pump, 1, ANY));
        assertThat(run.last()[1]).isCloseTo(batteryDensity, within(6e-11));
        if (!Double.isNaN(chargerDensity)) {
            assertThat(run.last()[0]).isCloseTo(chargerDensity, within(6e-11));
        }
        assertThat(run.statistics).containsEntry("unique", true);
        assertThat(run.warnings).isEmpty();
    }

    /** 0.454, 0.486, 0.496, 0.499: known to three decimals. */
    @ParameterizedTest
    @CsvSource({"10, 0.454", "30, 0.486", "100, 0.496", "300, 0.499"})
    void pumpedBatteriesRelaxToAHalf(int charger, double density) {
        assertThat(SteadyRun.of(figure2(charger, 1, 2, 1, 1, ANY)).last()[1]).isCloseTo(density, within(6e-4));
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 0.5, 0.5876703297, 0.1676703297", "10, 2, 0.2, 0.7902525982, NaN"})
    void thermalReservoirOfTwoEnsemblesReachesTheKnownSteadyState(
            int charger, int battery, double occupation, double batteryDensity, double chargerDensity) {
        RecordedRun run = SteadyRun.of(charging(ANY, thermal(occupation, 2, 0, 1), charger, battery));
        assertThat(run.last()[1]).isCloseTo(batteryDensity, within(1e-10));
        if (!Double.isNaN(chargerDensity)) {
            assertThat(run.last()[0]).isCloseTo(chargerDensity, within(1e-10));
        }
        assertThat(run.statistics).containsEntry("unique", false);
    }

    /** p(k) ∝ (n̄/(n̄+1))^k, and (γ↑/Mγ↓)^k under M reservoirs and a pump, which may also invert. */
    @ParameterizedTest
    @CsvSource({"6, 1.7, 0.7", "500, 1.01, 0.01", "5, 2, 1", "200, 2, 2.5", "300, 3, 3"})
    void oneEnsembleReachesTheTemperatureOfItsReservoirs(int spins, double down, double up) {
        double[] ladder = SteadyRun.whole(
                        charging(ANY, List.of(lowering(down, 0), CollectiveJump.raising(up, on(1, 0))), spins))
                .ladders()[0];
        int likeliest = up > down ? spins : 0;
        double sum = 0;
        for (int k = 0; k <= spins; k++) {
            sum += Math.pow(up / down, k - likeliest);
        }
        for (int k = 0; k <= spins; k++) {
            assertThat(ladder[k]).isCloseTo(Math.pow(up / down, k - likeliest) / sum, within(1e-10));
        }
    }

    @Test
    void chainOfThreeSpinsSharesItsExcitationEqually() {
        RecordedRun run = SteadyRun.of(charging(ANY, chain(3), 1, 1, 1));
        assertThat(run.last()).containsExactly(new double[] {1.0 / 9, 1.0 / 9, 1.0 / 9}, within(1e-11));
    }

    /** Jumps of the charger through the reservoirs against the pump: Σ_i N_i dE_i/dt = 0 = 2γ↑⟨J^-J^+⟩ − 2γ Σ_m ⟨(J_C+J_m)^+(J_C+J_m)^-⟩. */
    @ParameterizedTest
    @CsvSource({"1000, 1, 1", "1000, 1, 3", "300, 2, 2.5", "1000, 1, 2"})
    void energyFlowsBalanceInLargeModelsAlsoWhereThePumpWins(int charger, int battery, double pump) {
        LindbladProblem problem = figure2(charger, battery, 2, pump, 1, ANY);
        RecordedRun run = SteadyRun.of(problem);
        double[][] c = run.correlations.get(0);
        // ⟨J^-J^+⟩ = ⟨J^+J^-⟩ − 2⟨J^z⟩.
        double in = pump * (c[0][0] - 2 * charger * (run.last()[0] - 0.5));
        double out = 0;
        for (int m = 1; m <= 2; m++) {
            out += c[0][0] + 2 * c[0][m] + c[m][m];
        }
        // Errors of 1e-11 in elements count up to N²/4-fold.
        assertThat(in).isCloseTo(out, within(1e-11 * charger * charger));
        assertThat(run.statistics).containsEntry("unique", true);
        if (pump > 2) {
            assertThat(run.last()[0]).isGreaterThan(0.98);
        }
    }

    private static Jump lowering(double rate, int... members) {
        return CollectiveJump.lowering(rate, on(members.length, members));
    }
}
