package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallExponentialTest {
    /** e^{sA} of a rotation by s, at any s of the interval, also where nothing was squared. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 37.3})
    void rotationTurnsByItsAngle(double longest) {
        SmallExponential rotation = new SmallExponential(new double[] {0, -1, 1, 0}, 2, longest);
        for (int i = 0; i <= 20; i++) {
            double s = longest * i / 20;
            // Roundings double with each squaring.
            assertThat(rotation.apply(s, new double[] {1, 0}))
                    .containsExactly(new double[] {Math.cos(s), Math.sin(s)}, within(1e-13));
        }
    }

    /** e^{s(λ + N)} = e^{sλ}(1 + sN) for a Jordan block: not normal. */
    @Test
    void jordanBlockGrowsBeforeItDecays() {
        SmallExponential jordan = new SmallExponential(new double[] {-1, 100, 0, -1}, 2, 8);
        for (double s : new double[] {0, 1e-9, 0.01, 1, 2.7, 8}) {
            assertThat(jordan.apply(s, new double[] {0, 1}))
                    .containsExactly(new double[] {100 * s * Math.exp(-s), Math.exp(-s)}, within(1e-11));
        }
    }

    /** Rates of 1 and 10⁶ side by side. */
    @Test
    void stiffDecayIsExactAtBothRates() {
        SmallExponential decay = new SmallExponential(new double[] {-1, 0, 0, -1e6}, 2, 1);
        assertThat(decay.apply(1, new double[] {1, 1})).containsExactly(new double[] {Math.exp(-1), 0}, within(1e-10));
        assertThat(decay.apply(2e-6, new double[] {1, 1}))
                .containsExactly(new double[] {Math.exp(-2e-6), Math.exp(-2)}, within(1e-10));
    }
}
