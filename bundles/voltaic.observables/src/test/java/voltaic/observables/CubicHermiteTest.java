package voltaic.observables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CubicHermiteTest {
    /** y = 2 + 9t − 6t² + t³ on [1, 4]. */
    private static final CubicHermite CUBIC = CubicHermite.of(1, 4, y(1), y(4), d(1), d(4));

    private static double y(double t) {
        return 2 + 9 * t - 6 * t * t + t * t * t;
    }

    private static double d(double t) {
        return 9 - 12 * t + 3 * t * t;
    }

    @Test
    void cubicIsReproducedWithItsSlope() {
        for (double t : new double[] {1, 1.3, 2.5, 3.99, 4}) {
            assertThat(CUBIC.value(t)).isCloseTo(y(t), within(1e-13));
            assertThat(CUBIC.slope(t)).isCloseTo(d(t), within(1e-13));
            assertThat(CUBIC.from(1.25).value(Math.max(t, 1.25))).isCloseTo(y(Math.max(t, 1.25)), within(1e-13));
            assertThat(CUBIC.negated().value(t)).isCloseTo(-y(t), within(1e-13));
        }
    }

    @Test
    void unknownSlopeGivesTheParabolaAndTwoTheChord() {
        CubicHermite left = CubicHermite.of(0, 2, 0, 4, Double.NaN, 4);
        CubicHermite right = CubicHermite.of(0, 2, 0, 4, 0, Double.NaN);
        CubicHermite none = CubicHermite.of(0, 2, 0, 4, Double.NaN, Double.NaN);
        assertThat(left.value(1.5)).isCloseTo(2.25, within(1e-15));
        assertThat(right.value(1.5)).isCloseTo(2.25, within(1e-15));
        assertThat(none.value(1.5)).isCloseTo(3, within(1e-15));
    }

    @Test
    void maximumInsideIsFoundWhereTheSlopesPromiseOne() {
        // 1 − (t − 0.3)².
        CubicHermite arch = CubicHermite.of(0, 1, 0.91, 0.51, 0.6, -1.4);
        assertThat(arch.maximum().time()).isCloseTo(0.3, within(1e-12));
        assertThat(arch.maximum().value()).isCloseTo(1, within(1e-15));
    }

    @Test
    void overshootBetweenRisingSlopesIsNoMaximum() {
        assertThat(CubicHermite.of(0, 1, 0, 1, 50, 50).maximum()).isEqualTo(new CubicHermite.Point(1, 1));
    }

    @Test
    void steepestPointOfAnUnresolvedStepIsInside() {
        CubicHermite step = CubicHermite.of(0, 2, 0, 1, 0, 0);
        assertThat(step.steepest().time()).isCloseTo(1, within(1e-15));
        assertThat(step.steepest().value()).isCloseTo(0.75, within(1e-15));
        assertThat(CUBIC.steepest()).isEqualTo(new CubicHermite.Point(4, 9));
    }

    @Test
    void firstReachingFindsTheRisingCrossing() {
        CubicHermite arch = CubicHermite.of(0, 1, 0.91, 0.51, 0.6, -1.4);
        assertThat(arch.firstReaching(0.96)).isCloseTo(0.3 - Math.sqrt(0.04), within(1e-12));
        assertThat(arch.firstReaching(1.01)).isNaN();
        assertThat(arch.firstReaching(0.5)).isZero();
    }
}
