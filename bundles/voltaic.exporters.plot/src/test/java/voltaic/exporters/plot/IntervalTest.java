package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final int TRIALS = 200;

    @Test
    void placesAndValuesAreInverse() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < TRIALS; i++) {
            boolean log = i % 2 == 0;
            Interval interval = random(random);
            double part = random.nextDouble();
            // Rounding of the least value, as a part of the length.
            assertThat(interval.part(interval.at(part, log), log)).isCloseTo(part, within(1e-9));
        }
    }

    @Test
    void zoomingOutUndoesZoomingIn() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < TRIALS; i++) {
            boolean log = i % 2 == 0;
            Interval interval = random(random);
            double about = random.nextDouble();
            Interval back = interval.zoomed(about, 1.7, log).zoomed(about, 1 / 1.7, log);
            assertSame(back, interval);
        }
    }

    @Test
    void whatIsZoomedAboutStaysInItsPlace() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < TRIALS; i++) {
            boolean log = i % 2 == 0;
            Interval interval = random(random);
            double about = random.nextDouble();
            double value = interval.at(about, log);
            assertThat(interval.zoomed(about, 3, log).part(value, log)).isCloseTo(about, within(1e-9));
        }
    }

    @Test
    void movingBackUndoesMoving() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < TRIALS; i++) {
            boolean log = i % 2 == 0;
            Interval interval = random(random);
            double part = random.nextDouble() - 0.5;
            assertSame(interval.moved(part, log).moved(-part, log), interval);
        }
    }

    @Test
    void anIntervalIsEnlargedNoFurtherThanNumbersTell() {
        Interval interval = new Interval(1, 2);
        for (int i = 0; i < 500; i++) {
            interval = interval.zoomed(0.5, 2, false);
        }
        assertThat(interval.from()).isLessThan(interval.to());
    }

    private static Interval random(SplittableRandom random) {
        double from = 0.01 + random.nextDouble();
        return new Interval(from, from + 0.1 + 10 * random.nextDouble());
    }

    /** To a billionth of the greater end: a few roundings of powers and logarithms. */
    private static void assertSame(Interval one, Interval other) {
        assertThat(one.from()).isCloseTo(other.from(), within(1e-9 * other.to()));
        assertThat(one.to()).isCloseTo(other.to(), within(1e-9 * other.to()));
    }
}
