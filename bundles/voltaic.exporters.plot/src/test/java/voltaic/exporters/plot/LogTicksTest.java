package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogTicksTest {
    private static List<String> labels(double from, double to, double length) {
        Marks marks = Marks.of(from, to, true, length, label -> 20);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < marks.count(); i++) {
            labels.add(marks.label(i));
        }
        return labels;
    }

    @Test
    void powersOfTenHaveLabels() {
        assertThat(labels(2e-3, 30, 200)).containsExactly("10^{−2}", "10^{−1}", "10^{0}", "10^{1}");
    }

    @Test
    void aFewDecadesHaveLabelsBetweenTheirPowers() {
        assertThat(labels(20, 500, 200)).containsExactly("20", "50", "100", "200", "500");
        assertThat(labels(0.04, 1, 200)).containsExactly("0.05", "0.1", "0.2", "0.5", "1");
        Marks marks = Marks.of(20, 500, true, 200, label -> 20);
        assertThat(marks.value(1)).isEqualTo(50);
        assertThat(marks.small()).containsExactly(30, 40, 60, 70, 80, 90, 300, 400);
    }

    @Test
    void labelsBetweenPowersThatWouldCrowdAreLeftOut() {
        assertThat(labels(1, 100, 50)).containsExactly("10^{0}", "10^{1}", "10^{2}");
    }

    @Test
    void labelsSkipPowersThatWouldCrowd() {
        assertThat(labels(1e-12, 1, 100)).containsExactly("10^{−12}", "10^{−9}", "10^{−6}", "10^{−3}", "10^{0}");
    }

    @Test
    void withinOneDecadeMarksAreEven() {
        assertThat(labels(0.2, 0.8, 100)).contains("0.4", "0.6");
    }

    @Test
    void smallMarksStandAtTheMultiplesBetween() {
        Marks marks = Marks.of(1, 1e4, true, 200, label -> 20);
        assertThat(marks.small()).contains(2, 9, 20, 90);
        assertThat(marks.value(1)).isEqualTo(10);
    }

    @Test
    void aLogarithmicScaleAndItsInverseAgree() {
        Scale scale = new Scale(1e-3, 10, 100, 20, true);
        assertThat(scale.at(1e-3)).isEqualTo(100);
        // One of four decades.
        assertThat(scale.at(1e-2)).isCloseTo(80, within(1e-9));
        assertThat(scale.value(scale.at(0.37))).isCloseTo(0.37, within(1e-12));
        assertThat(scale.at(0)).isInfinite();
    }
}
