package voltaic.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @Test
    void readsEveryKindOfValue() {
        assertThat(Json.parse(" {\"a\": [1, -2.5e3, true, false, null], \"b\": {}, \"c\": []} "))
                .isEqualTo(Map.of("a", Arrays.asList(1.0, -2500.0, true, false, null), "b", Map.of(), "c", List.of()));
    }

    @Test
    void readsEveryEscape() {
        assertThat(Json.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u03b3\"")).isEqualTo("\"\\/\b\f\n\r\tγ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1",
                "[1 2]",
                "{\"a\" 1}",
                "{1: 2}",
                "\"open",
                "\"\\x\"",
                "\"\\u12\"",
                "tru",
                "1 2",
                "#"
            })
    void rejectsWhatIsNoJson(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.parse(text));
    }

    @Test
    void saysInWhichLineTheMistakeIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.parse("{\n\"a\": 1\n\"b\": 2}"))
                .withMessage("line 3: expected ,");
    }
}
