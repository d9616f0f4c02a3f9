package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static final double LENGTH = 100;

    @Test
    void theUnitIntervalHasTicksEveryFifth() {
        assertThat(labels(Ticks.of(0, 1, 93, label -> 13))).containsExactly("0.0", "0.2", "0.4", "0.6", "0.8", "1.0");
    }

    @Test
    void labelsNeedNoMoreDecimalsThanTheStep() {
        assertThat(labels(Ticks.of(0, 5, 140, label -> 22))).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(labels(Ticks.of(0, 300, 93, label -> 13)))
                .containsExactly("0", "50", "100", "150", "200", "250", "300");
    }

    @Test
    void negativeNumbersHaveATrueMinusSign() {
        assertThat(labels(Ticks.of(-1, 1, 60, label -> 13))).containsExactly("−1.0", "−0.5", "0.0", "0.5", "1.0");
    }

    @Test
    void veryLargeAndVerySmallNumbersHaveAPowerOfTen() {
        assertThat(labels(Ticks.of(0, 5e-6, 60, label -> 20))).containsExactly("0", "2×10^{−6}", "4×10^{−6}");
        assertThat(labels(Ticks.of(0, 2.5e7, 60, label -> 20))).containsExactly("0", "1×10^{7}", "2×10^{7}");
    }

    @Test
    void roundingAtTheEndsOfTheRangeLosesNoTick() {
        assertThat(labels(Ticks.of(0.1 + 0.2 - 0.3, 0.7 + 0.1 + 0.2, 93, label -> 13)))
                .hasSize(6);
    }

    @Property
    void ticksAreInOrderWithinTheRangeAndMultiplesOfANiceStep(
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double middle,
            @ForAll @IntRange(min = -9, max = 9) int magnitude,
            @ForAll @DoubleRange(min = 1, max = 10) double mantissa) {
        double span = mantissa * Math.pow(10, magnitude);
        // Ranges of a few roundings are widened before they get here.
        Assume.that(span > 1e-9 * Math.abs(middle));
        double from = middle - span / 2;
        double to = middle + span / 2;

        Ticks ticks = Ticks.of(from, to, LENGTH, label -> 13);

        assertThat(ticks.count()).isBetween(2, 8);
        double leading = ticks.step() / Math.pow(10, Math.floor(Math.log10(ticks.step() * 1.0000001)));
        // The step is 1, 2 or 5 times a power of ten up to the rounding of that power.
        assertThat(List.of(1.0, 2.0, 5.0)).anyMatch(nice -> Math.abs(nice - leading) < 1e-9);
        // Where a tick falls on the end of the range, the two may differ by rounding: a millionth of a step.
        double slack = 2e-6 * ticks.step();
        for (int i = 0; i < ticks.count(); i++) {
            assertThat(ticks.value(i)).isBetween(from - slack, to + slack);
            if (i > 0) {
                assertThat(ticks.value(i)).isGreaterThan(ticks.value(i - 1));
            }
        }
    }

    @Property
    void labelsSayTheValueAndAreAllDifferent(
            @ForAll @DoubleRange(min = -1e7, max = 1e7) double from,
            @ForAll @DoubleRange(min = 1e-4, max = 1e7) @net.jqwik.api.constraints.Scale(4) double span) {
        Ticks ticks = Ticks.of(from, from + span, LENGTH, label -> 13);

        assertThat(labels(ticks)).doesNotHaveDuplicates();
        for (int i = 0; i < ticks.count(); i++) {
            String number =
                    ticks.label(i).replace('−', '-').replace("×10^{", "e").replace("}", "");
            // Both are the nearest double to the same decimal number, but for one rounding.
            assertThat(Double.parseDouble(number))
                    .isCloseTo(ticks.value(i), org.assertj.core.data.Percentage.withPercentage(1e-12));
        }
    }

    @Property
    void labelsKeepTheRoomTheyAskForWhereACoarserStepIsPossible(
            @ForAll @DoubleRange(min = 0.5, max = 1000) double to,
            @ForAll @DoubleRange(min = 10, max = 400) double length) {
        Ticks ticks = Ticks.of(0, to, length, label -> 4.0 * label.length() + 8);

        // The next step is at most 2.5 times as long; if the axis is shorter, these are the last with two ticks.
        if (to >= 2.5 * ticks.step()) {
            for (String label : labels(ticks)) {
                assertThat(ticks.step() / to * length).isGreaterThanOrEqualTo(4.0 * label.length() + 8);
            }
        }
    }

    private static List<String> labels(Ticks ticks) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < ticks.count(); i++) {
            labels.add(ticks.label(i));
        }
        return labels;
    }
}
