package voltaic.ui.views.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voltaic.ui.api.Problem;

class ProblemTextTest {
    private static Problem problem(String file, boolean isError, String pointer, int line, int column) {
        return new Problem(Path.of("/home", file), isError, pointer, line, column, "message");
    }

    @Test
    void errorsStandBeforeWarningsThenFilesAndPlacesFollow() {
        Problem warning = problem("a", false, "/x", 1, 1);
        Problem late = problem("a", true, "/y", 10, 1);
        Problem early = problem("a", true, "/z", 2, 9);
        Problem other = problem("b", true, "/x", 1, 1);
        assertThat(Stream.of(other, warning, late, early).sorted(ProblemText.ORDER))
                .containsExactly(early, late, other, warning);
    }

    @Test
    void theyAreCounted() {
        Problem error = problem("a", true, "", 0, 0);
        Problem warning = problem("a", false, "", 0, 0);
        assertThat(ProblemText.count(List.of(error, warning, warning))).isEqualTo("1 error, 2 warnings");
        assertThat(ProblemText.count(List.of(warning))).isEqualTo("1 warning");
        assertThat(ProblemText.title(List.of())).isEqualTo("Problems");
        assertThat(ProblemText.title(List.of(error, warning))).isEqualTo("Problems (2)");
    }

    @Test
    void placesAreReadByPeopleAndByEditors() {
        Problem inJson = problem("a", true, "/channels/0/rate", 9, 4);
        assertThat(ProblemText.place(inJson)).isEqualTo("/channels/0/rate, line 9");
        assertThat(ProblemText.target(inJson)).isEqualTo("/channels/0/rate");
        Problem inBroken = problem("a", true, "", 3, 0);
        assertThat(ProblemText.place(inBroken)).isEqualTo("line 3");
        assertThat(ProblemText.target(inBroken)).isEqualTo("3:1");
        assertThat(ProblemText.target(problem("a", true, "", 0, 0))).isEmpty();
    }

    @Test
    void filesOfTheWorkspaceAreNamedFromThere() {
        assertThat(ProblemText.file(problem("models/a", true, "", 0, 0), Path.of("/home")))
                .isEqualTo(Path.of("models/a").toString());
        assertThat(ProblemText.file(problem("models/a", true, "", 0, 0), Path.of("/elsewhere")))
                .isEqualTo(Path.of("/home/models/a").toString());
    }
}
