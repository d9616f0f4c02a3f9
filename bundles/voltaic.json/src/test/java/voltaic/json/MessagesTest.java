package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import voltaic.core.RunService;
import voltaic.json.Samples.Case;

/** Every mistake in a document is reported with its place and a remedy, in these words. */
class MessagesTest {
    @TempDir
    Path folder;

    static List<Case> experiments() {
        return Samples.cases("experiment-messages.txt");
    }

    static List<Case> studies() {
        return Samples.cases("study-messages.txt");
    }

    @ParameterizedTest
    @MethodSource("experiments")
    void reportsMistakesInExperiments(Case mistake) {
        check(mistake, Samples.EXPERIMENT);
    }

    @ParameterizedTest
    @MethodSource("studies")
    void reportsMistakesInStudies(Case mistake) {
        check(mistake, Samples.STUDY);
    }

    private void check(Case mistake, String document) {
        Path file = Samples.write(folder, "x.json", mistake.applyTo(document));
        InvalidDocumentException e =
                catchThrowableOfType(InvalidDocumentException.class, () -> DocumentReader.read(file));
        assertThat(e).as(mistake.name()).isNotNull();
        assertThat(e.problems())
                .extracting(problem -> problem.toString().replace(file.toString(), "x.json"))
                .containsExactlyElementsOf(mistake.messages());
        // An editor that has not saved yet is told the same.
        RunService never = (RunService) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RunService.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("what has no form has no meaning");
                });
        assertThat(DocumentCheck.of(file, mistake.applyTo(document), never).findings())
                .extracting(Finding::toString)
                .containsExactlyElementsOf(
                        e.problems().stream().map(Problem::toString).toList());
    }
}
