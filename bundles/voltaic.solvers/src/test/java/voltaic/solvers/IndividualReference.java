package voltaic.solvers;

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
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.Solver;

/** The small models with individual channels of {@code individual.csv}, computed in the space of all single spins. */
public final class IndividualReference {
    private IndividualReference() {}

    /** The largest deviations over all samples and ensembles. */
    public record Deviation(double density, double correlation) {}

    /** How far a solver is from the reference. */
    public static <P extends Record> Deviation deviation(String model, Solver<P> solver, P parameters) {
        LindbladProblem problem = model(model);
        RecordedRun run = RecordedRun.of(solver, problem, parameters);
        double[][] reference = rows(model);
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

    private static LindbladProblem model(String name) {
        return switch (name) {
            case "local-decay-only" ->
                problem(
                        List.of(excited("C", 6)),
                        List.of(new IndividualJump(IndividualJump.Operator.LOWERING, 0.7, on(1, 0))),
                        new TimeGrid.Uniform(1, 11));
            case "single-reservoir-with-local-decay" ->
                problem(
                        List.of(excited("C", 4), ground("B", 1)),
                        List.of(
                                CollectiveJump.lowering(1, on(2, 0, 1)),
                                new IndividualJump(IndividualJump.Operator.LOWERING, 0.2, on(2, 0, 1))),
                        new TimeGrid.Uniform(2, 11));
            case "pumped-star-with-dephasing" -> {
                List<Jump> jumps = new ArrayList<>(parallel(2, 1));
                jumps.add(new IndividualJump(IndividualJump.Operator.DEPHASING, 0.15, on(3, 0)));
                jumps.add(new IndividualJump(IndividualJump.Operator.DEPHASING, 0.1, on(3, 1)));
                yield problem(
                        List.of(excited("C", 3), ground("B1", 1), ground("B2", 1)), jumps, new TimeGrid.Uniform(2, 11));
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Time, ensemble, energy density and ⟨J^+J^-⟩, row by row. */
    private static double[][] rows(String model) {
        try (InputStream stream =
                Objects.requireNonNull(IndividualReference.class.getResourceAsStream("individual.csv"))) {
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
