package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifierTest {
    @Test
    void aStraightLineIsItsTwoEnds() {
        Simplifier simplifier = new Simplifier();
        for (int i = 0; i <= 1000; i++) {
            simplifier.add(i * 0.15, 3 + i * 0.02);
        }

        Polyline line = simplifier.finish();

        assertThat(line.size()).isEqualTo(2);
        assertThat(line.x(1)).isEqualTo(150);
    }

    @RepeatedTest(value = 200, name = "seed {currentRepetition}")
    void noSamplePointLiesFarFromTheLine(RepetitionInfo seed) {
        // Not java.util.Random, whose first numbers are nearly the same for neighbouring seeds.
        SplittableRandom random = new SplittableRandom(seed.getCurrentRepetition());
        int samples = random.nextInt(2, 801);
        double frequency = random.nextDouble(0.01, 3);
        // From below the tolerance, where the line is straight, to far above it.
        double height = Math.pow(10, random.nextDouble(-2.5, 2));
        assertNoSamplePointLiesFarFromTheLine(samples, frequency, height);
    }

    @ParameterizedTest(name = "{0} samples, frequency {1}, height {2}")
    @CsvSource({
        "2, 0.01, 0",
        "2, 0.01, 100",
        "2, 3, 0",
        "2, 3, 100",
        "3, 1, 1",
        "3, 3, 0.01",
        "799, 0.02, 99.99",
        "799, 2.99, 0.01",
        "800, 1, 1",
        "800, 1, 0.02",
        "800, 0.01, 0",
        "800, 0.01, 100",
        "800, 3, 0",
        "800, 3, 100"
    })
    void noSamplePointLiesFarFromTheLineAtTheExtremes(int samples, double frequency, double height) {
        assertNoSamplePointLiesFarFromTheLine(samples, frequency, height);
    }

    private static void assertNoSamplePointLiesFarFromTheLine(int samples, double frequency, double height) {
        // Samples at least a column apart: each is a point of its own.
        Simplifier simplifier = new Simplifier();
        double[] y = new double[samples];
        for (int i = 0; i < samples; i++) {
            y[i] = height * Math.sin(frequency * i);
            simplifier.add(i * 2 * Simplifier.COLUMN, y[i]);
        }

        Polyline line = simplifier.finish();

        int segment = 0;
        for (int i = 0; i < samples; i++) {
            double x = i * 2 * Simplifier.COLUMN;
            while (segment + 2 < line.size() && line.x(segment + 1) < x) {
                segment++;
            }
            double part = (x - line.x(segment)) / (line.x(segment + 1) - line.x(segment));
            double drawn = line.y(segment) + part * (line.y(segment + 1) - line.y(segment));
            // The promise, and room for rounding in numbers up to 100.
            assertThat(Math.abs(drawn - y[i])).isLessThanOrEqualTo(Simplifier.TOLERANCE + 1e-10);
        }
    }

    @Test
    void aMillionNoisySamplesKeepTheirExtremesAndLittleElse() {
        Simplifier simplifier = new Simplifier();
        Random noise = new Random(1);
        int samples = 1_000_000;
        for (int i = 0; i < samples; i++) {
            simplifier.add(150.0 * i / samples, i == 123_456 ? 99 : noise.nextDouble());
        }

        Polyline line = simplifier.finish();

        // Four points a column, and no more than 150 pt / 0.1 pt + 1 columns.
        assertThat(line.size()).isLessThanOrEqualTo(4 * 1501);
        double greatest = 0;
        for (int i = 0; i < line.size(); i++) {
            greatest = Math.max(greatest, line.y(i));
        }
        assertThat(greatest).isEqualTo(99);
    }

    @Test
    void whatIsNoNumberInterruptsTheLine() {
        Simplifier simplifier = new Simplifier();
        double[] y = {Double.NaN, 1, 2, Double.NaN, Double.POSITIVE_INFINITY, 7, Double.NaN, 1, 5};
        for (int i = 0; i < y.length; i++) {
            simplifier.add(i, y[i]);
        }

        Polyline line = simplifier.finish();

        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            drawn.append(line.isGap(i) ? "| " : line.y(i) + (line.isAlone(i) ? "! " : " "));
        }
        assertThat(drawn.toString().trim()).isEqualTo("1.0 2.0 | 7.0! | 1.0 5.0");
    }
}
