package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RangeTest {
    @Test
    void itReachesToZeroWhereZeroIsNear() {
        assertThat(values(0.2, 1)).isEqualTo(new Range(0, 1));
        assertThat(values(-0.2, -1)).isEqualTo(new Range(-1, 0));
        assertThat(values(0.5, 1)).isEqualTo(new Range(0.5, 1));
        assertThat(values(-0.5, 1)).isEqualTo(new Range(-0.5, 1));
    }

    @Test
    void roundingNoiseAroundZeroIsNotShown() {
        assertThat(values(-1e-17, 1)).isEqualTo(new Range(0, 1));
        assertThat(values(1e-17, -1)).isEqualTo(new Range(-1, 0));
    }

    @Test
    void aSingleValueHasRoom() {
        assertThat(values(0, 0)).isEqualTo(new Range(0, 1));
        assertThat(values(3, 3)).isEqualTo(new Range(0, 3));
        assertThat(values(-3, -3)).isEqualTo(new Range(-3, 0));
    }

    @Test
    void whatIsNoNumberDoesNotCount() {
        assertThat(values(Double.NaN, Double.POSITIVE_INFINITY, 0, 2)).isEqualTo(new Range(0, 2));
        assertThat(values(Double.NaN)).isNull();
    }

    private static Range values(double... values) {
        double[] times = new double[values.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i;
        }
        var result = Samples.result("", times, Samples.energy("C", values));
        return Range.ofValues(List.of(new Series(result, result.columns().get(0), 1, 1)));
    }
}
