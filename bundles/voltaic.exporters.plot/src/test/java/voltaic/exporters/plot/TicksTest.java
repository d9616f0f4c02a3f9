package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    @RepeatedTest(value = 1000, name = "seed {currentRepetition}")
    void ticksAreInOrderWithinTheRangeAndMultiplesOfANiceStep(RepetitionInfo seed) {
        SplittableRandom random = random(seed);
        double middle = anySign(random, 1e-3, 1e3);
        // Ranges of a few roundings are widened before they get here.
        double span = anyMagnitude(random, Math.max(1e-9, 1.001e-9 * Math.abs(middle)), 1e10);
        assertTicksAreInOrderWithinTheRangeAndMultiplesOfANiceStep(middle, span);
    }

    @ParameterizedTest(name = "middle {0}, span {1}")
    @MethodSource
    void ticksOfExtremeRangesAreInOrderWithinTheRangeAndMultiplesOfANiceStep(double middle, double span) {
        assertTicksAreInOrderWithinTheRangeAndMultiplesOfANiceStep(middle, span);
    }

    static Stream<Arguments> ticksOfExtremeRangesAreInOrderWithinTheRangeAndMultiplesOfANiceStep() {
        List<Double> spans = List.of(1e-5, 0.1, 1.0, 1.01, 9.99, 10.0, 100.0, 1e10);
        return Stream.concat(
                pairs(List.of(-0.01, 0.0, 0.01), List.of(1e-9, 1e-8)),
                pairs(List.of(-1e3, -1.0, -0.01, 0.0, 0.01, 1.0, 1e3), spans));
    }

    private static void assertTicksAreInOrderWithinTheRangeAndMultiplesOfANiceStep(double middle, double span) {
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

    @RepeatedTest(value = 1000, name = "seed {currentRepetition}")
    void labelsSayTheValueAndAreAllDifferent(RepetitionInfo seed) {
        SplittableRandom random = random(seed);
        assertLabelsSayTheValueAndAreAllDifferent(anySign(random, 1e-2, 1e7), anyMagnitude(random, 1e-4, 1e7));
    }

    @ParameterizedTest(name = "from {0}, span {1}")
    @MethodSource
    void labelsOfExtremeRangesSayTheValueAndAreAllDifferent(double from, double span) {
        assertLabelsSayTheValueAndAreAllDifferent(from, span);
    }

    static Stream<Arguments> labelsOfExtremeRangesSayTheValueAndAreAllDifferent() {
        return pairs(
                List.of(-1e7, -1.0, -0.01, 0.0, 0.01, 1.0, 1e7),
                List.of(1e-4, 1.0001e-4, 0.01, 1.0, 9999999.9999, 1e7));
    }

    private static void assertLabelsSayTheValueAndAreAllDifferent(double from, double span) {
        Ticks ticks = Ticks.of(from, from + span, LENGTH, label -> 13);

        assertThat(labels(ticks)).doesNotHaveDuplicates();
        for (int i = 0; i < ticks.count(); i++) {
            String number =
                    ticks.label(i).replace('−', '-').replace("×10^{", "e").replace("}", "");
            // Both are the nearest double to the same decimal number, but for one rounding.
            assertThat(Double.parseDouble(number)).isCloseTo(ticks.value(i), Percentage.withPercentage(1e-12));
        }
    }

    @RepeatedTest(value = 1000, name = "seed {currentRepetition}")
    void labelsKeepTheRoomTheyAskForWhereACoarserStepIsPossible(RepetitionInfo seed) {
        SplittableRandom random = random(seed);
        assertLabelsKeepTheirRoom(anyMagnitude(random, 0.5, 1000), random.nextDouble(10, 400));
    }

    @ParameterizedTest(name = "to {0}, length {1}")
    @MethodSource
    void labelsKeepTheRoomTheyAskForAtTheExtremes(double to, double length) {
        assertLabelsKeepTheirRoom(to, length);
    }

    static Stream<Arguments> labelsKeepTheRoomTheyAskForAtTheExtremes() {
        return pairs(List.of(0.5, 0.51, 1.0, 999.99, 1000.0), List.of(10.0, 10.01, 100.0, 399.99, 400.0));
    }

    private static void assertLabelsKeepTheirRoom(double to, double length) {
        Ticks ticks = Ticks.of(0, to, length, label -> 4.0 * label.length() + 8);

        // The next step is at most 2.5 times as long; if the axis is shorter, these are the last with two ticks.
        if (to >= 2.5 * ticks.step()) {
            for (String label : labels(ticks)) {
                assertThat(ticks.step() / to * length).isGreaterThanOrEqualTo(4.0 * label.length() + 8);
            }
        }
    }

    private static Stream<Arguments> pairs(List<Double> first, List<Double> second) {
        return first.stream().flatMap(a -> second.stream().map(b -> Arguments.of(a, b)));
    }

    private static SplittableRandom random(RepetitionInfo seed) {
        // Not java.util.Random, whose first numbers are nearly the same for neighbouring seeds.
        return new SplittableRandom(seed.getCurrentRepetition());
    }

    private static double anySign(SplittableRandom random, double least, double most) {
        return (random.nextBoolean() ? 1 : -1) * anyMagnitude(random, least, most);
    }

    /** Each power of ten is as likely as any other. */
    private static double anyMagnitude(SplittableRandom random, double least, double most) {
        return Math.pow(10, random.nextDouble(Math.log10(least), Math.log10(most)));
    }

    private static List<String> labels(Ticks ticks) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < ticks.count(); i++) {
            labels.add(ticks.label(i));
        }
        return labels;
    }
}
