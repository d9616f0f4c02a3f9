package voltaic.solvers.trajectories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.problem;
import static voltaic.solvers.ReferenceModels.charging;
import static voltaic.solvers.ReferenceModels.thermal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.solvers.RandomModels;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.ReferenceModels;
import voltaic.solvers.exact.Exact;
import voltaic.solvers.limits.Tolerance;

/**
 * Validation against numbers of independent programs, closed forms and the exact solver: differences in units of the standard error, z. Seeds are
 * fixed, so a test passes always or never. A single |z| may reach 4.5, which one in 1.5·10^5 does by chance; the mean of z² of k independent
 * ones has mean 1 and standard deviation (2/k)^½, and may be off by four of these.
 */
class TrajectoriesReferenceTest {
    private static final double LARGEST = 4.5;
    private static final Tolerance TIGHT = new Tolerance(1e-10);

    /** The mean of independent squares is that of a normal distribution. */
    private static void assertNormal(List<Double> zs) {
        double mean = zs.stream().mapToDouble(z -> z * z).average().orElseThrow();
        assertThat(mean).isCloseTo(1, within(4 * Math.sqrt(2.0 / zs.size())));
        assertThat(zs).allMatch(z -> Math.abs(z) <= LARGEST);
    }

    /** Every point of the curves from a seed of its own, so that points are independent. */
    @Test
    void energiesMeetTheReference() throws IOException {
        List<Double> ofChargers = new ArrayList<>();
        long seed = 0;
        for (String line : referenceLines()) {
            String[] fields = line.split(",");
            double time = Double.parseDouble(fields[1]);
            double[] expected = Arrays.stream(fields[2].split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            Statistics run = Statistics.of(ReferenceModels.of(fields[0], at(time)), 300, ++seed);
            if (time == 0) {
                assertThat(run.last()).containsExactly(expected);
                continue;
            }
            for (int i = 0; i < expected.length; i++) {
                double z = Statistics.z(
                        run.last()[i], expected[i], run.densityErrors.get(0)[i], 3e-9);
                assertThat(Math.abs(z)).as(line).isLessThan(LARGEST);
                if (i == 0) {
                    ofChargers.add(z);
                }
            }
        }
        assertThat(ofChargers).hasSizeGreaterThan(40);
        assertNormal(ofChargers);
    }

    private static List<String> referenceLines() throws IOException {
        InputStream resource = Objects.requireNonNull(Exact.class.getResourceAsStream("curves.csv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().skip(3).toList();
        }
    }

    /** The last energy of random models, from random mixtures, with weights of either sign; and their rates and correlations. */
    @Test
    void randomModelsAgreeWithTheExactSolver() {
        List<Double> energies = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        List<Double> correlations = new ArrayList<>();
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(3);
            List<Ensemble> ensembles = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int spins = 1 + random.nextInt(4);
                ensembles.add(
                        random.nextInt(3) == 0
                                ? RandomModels.mixed("E" + i, spins, random)
                                : dicke("E" + i, spins, random.nextInt(spins + 1)));
            }
            LindbladProblem model = problem(ensembles, RandomModels.collectiveJumps(size, random), at(0.4));
            RecordedRun exact = RecordedRun.of(new Exact(), model, TIGHT);
            Statistics run = Statistics.of(model, 500, seed);
            energies.add(z(run.last()[0], exact.last()[0], run.densityErrors.get(0)[0]));
            rates.add(
                    z(run.rates.get(0)[0], exact.rates.get(0)[0], run.rateErrors.get(0)[0]));
            correlations.add(z(
                    run.correlations.get(0)[size - 1][0],
                    exact.correlations.get(0)[size - 1][0],
                    run.correlationErrors.get(0)[size - 1][0]));
        }
        assertNormal(energies);
        assertNormal(rates);
        assertNormal(correlations);
    }

    private static double z(double value, double expected, double error) {
        return Statistics.z(value, expected, error, 1e-8);
    }

    /** Over a hundred seeds. */
    @Test
    void standardErrorsSayHowFarMeansAreOff() {
        LindbladProblem model = figure2(6, 2, 2, 1, 1, at(0.3));
        RecordedRun exact = RecordedRun.of(new Exact(), model, TIGHT);
        double squares = 0;
        for (int seed = 0; seed < 100; seed++) {
            Statistics run = Statistics.of(model, 100, seed);
            squares +=
                    Math.pow(z(run.last()[1], exact.last()[1], run.densityErrors.get(0)[1]), 2);
        }
        assertThat(squares / 100).isCloseTo(1, within(4 * Math.sqrt(2 / 100.0)));
    }

    /** 10^2 spins, two batteries of two spins, the pump: the whole pulse and the decay of the charge. */
    @Test
    void pumpedChargeAgreesWithTheExactSolver() {
        LindbladProblem model = figure2(100, 2, 2, 1, 1, at(0.01, 0.03, 0.05, 0.1, 0.3));
        RecordedRun exact = RecordedRun.of(new Exact(), model, TIGHT);
        Statistics run = Statistics.of(model, 300, 3);
        for (int s = 0; s < run.times.size(); s++) {
            for (int i = 0; i < 3; i++) {
                assertThat(Math.abs(z(
                                run.densities.get(s)[i],
                                exact.densities.get(s)[i],
                                run.densityErrors.get(s)[i])))
                        .isLessThan(LARGEST);
            }
        }
    }

    /** The closed form of the dark states, section 4 of the paper's supplement for N_B = 1: (N_C/(N_C+1))². */
    @ParameterizedTest
    @CsvSource({"10, 1, 0.826446280992", "20, 4, 0.886280910935", "5, 5, 0.346825396825"})
    void singleReservoirsEndInTheirDarkStates(int charger, int battery, double expected) {
        LindbladProblem model = charging(at(60), List.of(CollectiveJump.lowering(1, on(2, 0, 1))), charger, battery);
        Statistics run = Statistics.of(model, 500, 5);
        assertThat(Math.abs(z(run.last()[1], expected, run.densityErrors.get(0)[1])))
                .isLessThan(LARGEST);
        // Each of them is dark: nothing more happens.
        assertThat(run.rates.get(0)[1]).isCloseTo(0, within(1e-9));
    }

    /** p(k) ∝ (n̄/(n̄+1))^k. */
    @Test
    void oneEnsembleThermalises() {
        LindbladProblem model = problem(List.of(excited("C", 3)), thermal(0.5, 1, 0), at(20));
        LindbladProblem wanted = new LindbladProblem(
                model.ensembles(),
                model.stages(),
                model.time(),
                EnumSet.of(Quantity.POWER, Quantity.LADDER_POPULATIONS));
        Statistics run = Statistics.of(wanted, 2000, 11);
        double sum = 1 + 1 / 3.0 + 1 / 9.0 + 1 / 27.0;
        for (int k = 0; k <= 3; k++) {
            double z = z(
                    run.ladders.get(0)[0][k],
                    Math.pow(3, -k) / sum,
                    run.ladderErrors.get(0)[0][k]);
            assertThat(Math.abs(z)).isLessThan(LARGEST);
        }
    }

    /** Superradiance: from N excited spins, energies at a time for which the exact solver stands as well. */
    @Test
    void superradianceOfOneEnsembleAgreesWithTheExactSolver() {
        LindbladProblem model = problem(
                List.of(excited("C", 1000)),
                List.of(CollectiveJump.lowering(1, on(1, 0))),
                new TimeGrid.Uniform(0.008, 9));
        RecordedRun exact = RecordedRun.of(new Exact(), model, TIGHT);
        Statistics run = Statistics.of(model, 200, 2);
        for (int s = 1; s < run.times.size(); s++) {
            assertThat(Math.abs(z(
                            run.densities.get(s)[0],
                            exact.densities.get(s)[0],
                            run.densityErrors.get(s)[0])))
                    .isLessThan(LARGEST);
        }
    }
}
