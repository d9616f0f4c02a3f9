package voltaic.solvers.productspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.parallel;
import static voltaic.solvers.Problems.problem;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.HamiltonianTerm.Operator;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.ReferenceModels;

/** Validation: numbers of independent programs, and closed forms. */
class ProductSpaceReferenceTest {
    private static HamiltonianTerm drive(double amplitude, int ensembles) {
        return new HamiltonianTerm(Operator.JX, amplitude, on(ensembles, 0));
    }

    /** One ensemble, driven and detuned, without reservoirs. */
    private static LindbladProblem rabi(int spins, double drive, double detuning, TimeGrid time) {
        HamiltonianTerm detuned = new HamiltonianTerm(Operator.JZ, detuning, on(1, 0));
        return problem(
                List.of(ground("C", spins)), time, new Stage(time.end(), List.of(), List.of(drive(drive, 1), detuned)));
    }

    /** Eight and seven decimals are given. */
    @ParameterizedTest
    @CsvFileSource(resources = "coherent-drive.csv", numLinesToSkip = 3)
    void drivenEnergiesMeetTheReference(double time, String densities, String norms) {
        LindbladProblem model = problem(
                List.of(excited("C", 4), ground("B1", 1), ground("B2", 1)),
                at(time),
                new Stage(2, parallel(2, 0), List.of(drive(6, 3))));
        RecordedRun run = SpaceRun.curve(model);
        assertThat(run.last()).containsExactly(numbers(densities), within(1.5e-8));
        double[] norm = numbers(norms);
        for (int i = 0; i < norm.length; i++) {
            assertThat(run.correlations.get(0)[i][i]).isCloseTo(norm[i], within(1.5e-7));
        }
    }

    /** The reference has nine decimals, and its programs agree to 1e-9. Larger models are those of the exact solver. */
    @ParameterizedTest
    @CsvFileSource(resources = "/voltaic/solvers/exact/curves.csv", numLinesToSkip = 3)
    void energiesWithoutHamiltonianMeetTheReference(String model, double time, String densities) {
        RecordedRun run = SpaceRun.curve(ReferenceModels.of(model, at(time)));
        assertThat(run.last()).containsExactly(numbers(densities), within(1e-8));
    }

    /** Peaks with M = 2, N_C = 12, N_B = 1 in three decimals: coherent pump of 0, 0.5, 1.5 and 3 N_C γ↓, and incoherent pump at γ↓. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.345", "0, 6, 0.560", "0, 18, 0.738", "0, 36, 0.582", "1, 0, 0.661"})
    void pumpsChargeToTheKnownPeaks(double pump, double amplitude, double peak) {
        LindbladProblem model = problem(
                List.of(excited("C", 12), ground("B1", 1), ground("B2", 1)),
                new TimeGrid.Uniform(2, 401),
                new Stage(2, parallel(2, pump), List.of(drive(amplitude, 3))));
        assertThat(SpaceRun.curve(model).densities.stream()
                        .mapToDouble(e -> e[1])
                        .max()
                        .orElseThrow())
                .isCloseTo(peak, within(6e-4));
    }

    /** N independent spins: E = Ω²/(Ω² + Δ²) sin²((Ω² + Δ²)^½ t/2). */
    @ParameterizedTest
    @CsvSource({"1, 2, 0", "5, 2, 0", "1, 2, 3", "7, -1, 0.5", "20, 4, -2"})
    void spinsTurnAtTheRabiFrequency(int spins, double drive, double detuning) {
        RecordedRun run = SpaceRun.curve(rabi(spins, drive, detuning, new TimeGrid.Uniform(6, 31)));
        double frequency = Math.hypot(drive, detuning);
        for (int s = 0; s < run.times.size(); s++) {
            double sine = drive / frequency * Math.sin(frequency * run.times.get(s) / 2);
            assertThat(run.densities.get(s)[0]).isCloseTo(sine * sine, within(1e-8));
        }
    }

    /** e^{−iΩtJ^x}|0⟩ = cos(Ωt/2)|0⟩ − i sin(Ωt/2)|1⟩: ρ(1, 0) = −i sin(Ωt)/2. */
    @Test
    void coherencesHaveTheirSign() {
        ComplexState state = SpaceRun.of(rabi(1, 0.7, 0, at(1)), 1e-10).states.get(0);
        assertThat(state.imaginary[1][0]).isCloseTo(-Math.sin(0.7) / 2, within(1e-10));
        assertThat(state.imaginary[0][1]).isCloseTo(Math.sin(0.7) / 2, within(1e-10));
        assertThat(state.real[1][0]).isCloseTo(0, within(1e-10));
    }

    /** The steady state of the optical Bloch equations with a decay at Γ = 2γ: E = (Ω²/4)/(Δ² + Γ²/4 + Ω²/2). */
    @ParameterizedTest
    @CsvSource({"1, 0, 1", "3, 2, 0.5", "0.4, -1, 2"})
    void aDrivenDecayingSpinSaturatesAsKnown(double drive, double detuning, double rate) {
        LindbladProblem model = problem(
                List.of(ground("C", 1)),
                at(60),
                new Stage(
                        60,
                        List.of(CollectiveJump.lowering(rate, on(1, 0))),
                        List.of(drive(drive, 1), new HamiltonianTerm(Operator.JZ, detuning, on(1, 0)))));
        double saturated = drive * drive / 4 / (detuning * detuning + rate * rate + drive * drive / 2);
        assertThat(SpaceRun.curve(model).last()[0]).isCloseTo(saturated, within(1e-8));
    }

    /** A detuning common to all turns the whole frame about z: no energy notices. */
    @ParameterizedTest
    @ValueSource(doubles = {-5, 3})
    void aCommonDetuningIsNotSeen(double detuning) {
        TimeGrid time = new TimeGrid.Uniform(1, 11);
        HamiltonianTerm term = new HamiltonianTerm(Operator.JZ, detuning, on(3, 0, 1, 2));
        RecordedRun detuned = SpaceRun.curve(problem(
                List.of(excited("C", 4), ground("B1", 1), ground("B2", 2)),
                time,
                new Stage(1, parallel(2, 1), List.of(term))));
        RecordedRun resonant = SpaceRun.curve(problem(
                List.of(excited("C", 4), ground("B1", 1), ground("B2", 2)),
                time,
                new Stage(1, parallel(2, 1), List.of())));
        for (int s = 0; s < detuned.times.size(); s++) {
            assertThat(detuned.densities.get(s)).containsExactly(resonant.densities.get(s), within(2e-8));
        }
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
