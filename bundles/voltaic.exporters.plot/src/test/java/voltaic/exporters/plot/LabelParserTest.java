package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.exporters.plot.Label.Part;
import voltaic.exporters.plot.Label.Scripts;
import voltaic.exporters.plot.Label.Words;

class LabelParserTest {
    private static final String MARKS = "$_^{}\\";

    @Test
    void dollarsMakeLettersItalicAndLeaveDigitsAndSignsUpright() {
        assertThat(parts("Time $t+1$"))
                .containsExactly(new Words("Time ", false), new Words("t", true), new Words("+1", false));
    }

    @Test
    void aScriptIsTheNextCharacterOrWhatStandsInBraces() {
        assertThat(parts("x_1y^{−6}z"))
                .containsExactly(
                        upright("x"),
                        new Scripts(List.of(upright("1")), List.of()),
                        upright("y"),
                        new Scripts(List.of(), List.of(upright("−6"))),
                        upright("z"));
    }

    @Test
    void aSubscriptAndASuperscriptStandAboveEachOtherInEitherOrder() {
        Scripts both = new Scripts(List.of(upright("B")), List.of(upright("2")));

        assertThat(parts("E_B^2")).containsExactly(upright("E"), both);
        assertThat(parts("E^2_B")).containsExactly(upright("E"), both);
    }

    @Test
    void scriptsNestAndCarryItalics() {
        assertThat(parts("$x_{a_b}$"))
                .containsExactly(
                        new Words("x", true),
                        new Scripts(
                                List.of(new Words("a", true), new Scripts(List.of(new Words("b", true)), List.of())),
                                List.of()));
    }

    @Test
    void theAxesOfTheSixPanelsReadAsTheyShould() {
        assertThat(LabelParser.parse("Time $t$ (10^{−6}/$γ$_↓)").plain()).isEqualTo("Time t (10^−6/γ_↓)");
        assertThat(LabelParser.parse("Energy density $E$/$ħω$_0").plain()).isEqualTo("Energy density E/ħω_0");
    }

    @Test
    void aBackslashTakesTheNextCharacterAsItIs() {
        assertThat(parts("a\\_b\\$\\\\")).containsExactly(upright("a_b$\\"));
    }

    @RepeatedTest(value = 1000, name = "seed {currentRepetition}")
    void literalTextComesBackUnchanged(RepetitionInfo seed) {
        // Not java.util.Random, whose first numbers are nearly the same for neighbouring seeds.
        SplittableRandom random = new SplittableRandom(seed.getCurrentRepetition());
        int[] limits = {0x80, Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT + 1};
        int length = random.nextInt(256);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            boolean mark = random.nextInt(4) == 0;
            text.appendCodePoint(
                    mark ? MARKS.charAt(random.nextInt(MARKS.length())) : random.nextInt(limits[random.nextInt(3)]));
        }
        assertLiteralTextComesBackUnchanged(text.toString());
    }

    // The last two are halves of a surrogate pair.
    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", " ", "\0", "a", "\\", MARKS, "\\$", "\n", "\uFFFF", "😀", "\uD83D", "\uDE00"})
    void extremeLiteralTextComesBackUnchanged(String text) {
        assertLiteralTextComesBackUnchanged(text);
    }

    private static void assertLiteralTextComesBackUnchanged(String text) {
        assertThat(LabelParser.parse(LabelParser.literal(text)).plain()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "a$b, a $ that is not closed",
        "a_, a _ with nothing after it",
        "a^$b$, a ^ with nothing after it",
        "a_{b, a { that is not closed",
        "a}b, a } without a {",
        "{a}, a { that follows neither _ nor ^",
        "a_{$b}$, a $ that is not closed within its { }",
        "a\\, a \\ with nothing after it"
    })
    void faultyMarkupIsNamed(String label, String fault) {
        assertThatThrownBy(() -> LabelParser.parse(label))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the label '" + label + "' has " + fault);
    }

    private static List<Part> parts(String markup) {
        return LabelParser.parse(markup).parts();
    }

    private static Words upright(String text) {
        return new Words(text, false);
    }
}
