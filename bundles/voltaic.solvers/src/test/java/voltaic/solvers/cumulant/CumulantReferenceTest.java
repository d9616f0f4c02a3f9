package voltaic.solvers.cumulant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.parallel;
import static voltaic.solvers.Problems.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.RecordedRun;

/**
 * Validation: small models with individual channels against the master equation of all single spins. With collective jumps on more than two
 * spins the closure is an approximation, and these tests say how good it is: the stated deviations are the largest of the whole curve.
 */
class CumulantReferenceTest {
    @Test
    void decayOfSingleSpinsAloneIsExact() {
        LindbladProblem model = problem(
                List.of(excited("C", 6)),
                List.of(new IndividualJump(IndividualJump.Operator.LOWERING, 0.7, on(1, 0))),
                new TimeGrid.Uniform(1, 11));
        Deviation worst = deviation("local-decay-only", model);
        // Half a unit of the last digits of the reference, 5e-9 and 5e-8.
        assertThat(worst.density()).isLessThan(6e-9);
        assertThat(worst.correlation()).isLessThan(6e-8);
    }

    @Test
    void fiveSpinsInOneReservoirWithIndividualDecay() {
        LindbladProblem model = problem(
                List.of(excited("C", 4), ground("B", 1)),
                List.of(
                        CollectiveJump.lowering(1, on(2, 0, 1)),
                        new IndividualJump(IndividualJump.Operator.LOWERING, 0.2, on(2, 0, 1))),
                new TimeGrid.Uniform(2, 11));
        Deviation worst = deviation("single-reservoir-with-local-decay", model);
        // Of energies up to 1 and of ⟨J^+J^-⟩ up to 4.01.
        assertThat(worst.density()).isCloseTo(0.0141, within(1e-4));
        assertThat(worst.correlation()).isCloseTo(0.0304, within(1e-4));
    }

    @Test
    void fiveSpinsInTwoReservoirsWithPumpAndIndividualDephasing() {
        List<Ensemble> ensembles = List.of(excited("C", 3), ground("B1", 1), ground("B2", 1));
        List<Jump> jumps = new ArrayList<>(parallel(2, 1));
        jumps.add(new IndividualJump(IndividualJump.Operator.DEPHASING, 0.15, on(3, 0)));
        jumps.add(new IndividualJump(IndividualJump.Operator.DEPHASING, 0.1, on(3, 1)));
        Deviation worst =
                deviation("pumped-star-with-dephasing", problem(ensembles, jumps, new TimeGrid.Uniform(2, 11)));
        // Of energies up to 1 and of ⟨J^+J^-⟩ up to 3.
        assertThat(worst.density()).isCloseTo(0.0088, within(1e-4));
        assertThat(worst.correlation()).isCloseTo(0.0100, within(1e-4));
    }

    /** The largest deviations over all samples and ensembles. */
    private record Deviation(double density, double correlation) {}

    private static Deviation deviation(String model, LindbladProblem problem) {
        RecordedRun run = RecordedRun.of(new Cumulant(), problem, CumulantTest.DEFAULTS);
        double[][] reference = reference(model);
        double density = 0;
        double correlation = 0;
        int row = 0;
        for (int s = 0; s < run.times.size(); s++) {
            for (int i = 0; i < problem.size(); i++, row++) {
                assertThat(run.times.get(s)).isCloseTo(reference[row][0], within(1e-12));
                assertThat(reference[row][1]).isEqualTo(i);
                density = Math.max(density, Math.abs(run.densities.get(s)[i] - reference[row][2]));
                correlation = Math.max(correlation, Math.abs(run.correlations.get(s)[i][i] - reference[row][3]));
            }
        }
        assertThat(row).isEqualTo(reference.length);
        return new Deviation(density, correlation);
    }

    /** Time, ensemble, energy density and ⟨J^+J^-⟩, row by row. */
    private static double[][] reference(String model) {
        try (InputStream stream =
                Objects.requireNonNull(CumulantReferenceTest.class.getResourceAsStream("reference.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(model + ","))
                    .map(line -> Arrays.stream(line.split(", "))
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
