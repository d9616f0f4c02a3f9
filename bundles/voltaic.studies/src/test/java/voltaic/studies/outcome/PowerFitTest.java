package voltaic.studies.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import voltaic.studies.outcome.PowerFit.Pair;

/** Fits of power laws against exact laws, SciPy, and the meaning of a confidence interval. */
class PowerFitTest {
    /** Some roundings of logarithms. */
    private static final double ROUNDING = 1e-12;

    @Test
    void anExactLawIsFoundExactly() {
        List<Pair> pairs = new ArrayList<>();
        for (double x : new double[] {3, 10, 30, 100, 1000}) {
            pairs.add(new Pair(x, 0.7 * Math.pow(x, 1.5)));
        }
        PowerFit fit = PowerFit.of(pairs, 0.95).orElseThrow();
        assertThat(fit.exponent()).isCloseTo(1.5, within(ROUNDING));
        assertThat(fit.factor()).isCloseTo(0.7, within(ROUNDING));
        assertThat(fit.halfWidth()).isLessThan(1e-6);
        assertThat(fit.greatestResidual()).isLessThan(ROUNDING);
    }

    /** scipy.stats.linregress of the logarithms, scipy.stats.t.ppf for the interval; SciPy in Python 3. */
    @Test
    void exponentAndIntervalAreThoseOfSciPy() {
        List<Pair> pairs = List.of(
                new Pair(10, 5.27), new Pair(30, 20.4), new Pair(100, 75.5), new Pair(300, 234), new Pair(1000, 787));
        PowerFit fit = PowerFit.of(pairs, 0.95).orElseThrow();
        assertThat(fit.exponent()).isCloseTo(1.0812286284632222, within(ROUNDING));
        assertThat(fit.factor()).isCloseTo(0.4812306383540078, within(ROUNDING));
        // Commons Math inverts Student's distribution to 1e-9.
        assertThat(fit.halfWidth()).isCloseTo(0.07990893688642033, within(1e-9));
        assertThat(PowerFit.of(pairs, 0.90).orElseThrow().halfWidth()).isCloseTo(0.059091262551756896, within(1e-9));
    }

    @Test
    void theIntervalHoldsTheExponentAsOftenAsItSays() {
        Random random = new Random(5);
        int held = 0;
        int trials = 2000;
        for (int i = 0; i < trials; i++) {
            List<Pair> pairs = new ArrayList<>();
            for (double x : new double[] {10, 20, 50, 100, 200, 500}) {
                pairs.add(new Pair(x, 2 * Math.pow(x, 0.8) * Math.exp(0.1 * random.nextGaussian())));
            }
            PowerFit fit = PowerFit.of(pairs, 0.9).orElseThrow();
            held += Math.abs(fit.exponent() - 0.8) <= fit.halfWidth() ? 1 : 0;
        }
        // Binomial: 0.9 ± 0.0067; five standard deviations.
        assertThat((double) held / trials).isCloseTo(0.9, within(0.034));
    }

    @Test
    void pointsThatHaveNoLogarithmAreLeftOut() {
        List<Pair> pairs =
                List.of(new Pair(1, 1), new Pair(2, 0), new Pair(3, Double.NaN), new Pair(4, 4), new Pair(-1, 2));
        PowerFit fit = PowerFit.of(pairs, 0.95).orElseThrow();
        assertThat(fit.points()).isEqualTo(2);
        assertThat(fit.exponent()).isCloseTo(1, within(ROUNDING));
        assertThat(fit.halfWidth()).isNaN();
        assertThat(PowerFit.of(List.of(new Pair(1, 1), new Pair(1, 2)), 0.95)).isEmpty();
    }
}
