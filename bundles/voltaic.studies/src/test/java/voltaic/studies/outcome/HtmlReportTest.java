package voltaic.studies.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Study;
import voltaic.model.result.StudyResult;
import voltaic.model.result.StudyResult.Table;
import voltaic.model.study.Axis;
import voltaic.model.study.Sweep;
import voltaic.studies.Section;
import voltaic.studies.Section.Drawing;

/** The report: one file that needs no other. */
class HtmlReportTest {
    private static final String FIGURE =
            "<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 9 9\"><defs><path id=\"g1\" d=\"M0 0\"/>"
                    + "<clipPath id=\"c\"><path d=\"M0 0\"/></clipPath></defs>"
                    + "<g clip-path=\"url(#c)\"><use href=\"#g1\"/></g></svg>";

    private static String report() throws IOException {
        Axis axis = new Axis(
                List.of(new Axis.Track("N_C", "Spins $N_C$", List.of(), List.of(10L, 100L), Axis.Spacing.LOGARITHMIC)));
        Sweep sweep = new Sweep("A < B & \"C\"", List.of(""), List.of(axis), 1, Optional.empty(), List.of(), List.of());
        Table table = new Table(List.of("<heading>"), List.of(List.of("1 & 2")), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(
                        sweep,
                        List.of(
                                new Section("one", "One", List.of(drawing("one")), table, List.of("a note")),
                                new Section("two", "Two", List.of(drawing("two")), Section.NO_TABLE, List.of())),
                        Map.of("one", FIGURE, "two", FIGURE),
                        Map.of("program", "Voltaic 0.1.0"))
                .write(path -> out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Drawing drawing(String name) {
        Study study = new Study("", List.of(), Optional.empty(), List.of(), List.of());
        return new Drawing(name, new StudyResult(study, List.of(), Section.NO_TABLE));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void itRefersToNothingOutsideItself() throws IOException {
        String html = report();
        assertThat(all(html, "(?:href|src)=\"([^\"]*)\"")).isNotEmpty().allMatch(target -> target.startsWith("#"));
        assertThat(all(html, "url\\(([^)]*)\\)")).isNotEmpty().allMatch(target -> target.startsWith("#"));
        assertThat(html).doesNotContain("<script", "<?xml");
    }

    @Test
    void namesInFiguresAreUniqueAndReferencesFollowThem() throws IOException {
        String html = report();
        List<String> ids = all(html, "\\bid=\"([^\"]*)\"");
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        assertThat(all(html, "href=\"#([^\"]*)\"")).isSubsetOf(ids);
        assertThat(all(html, "url\\(#([^)]*)\\)")).isSubsetOf(ids);
    }

    @Test
    void textsAreShownAsTheyAre() throws IOException {
        assertThat(report())
                .contains("<h1>A &lt; B &amp; &quot;C&quot;</h1>", "<th>&lt;heading&gt;</th>", "<td>1 &amp; 2</td>")
                .contains("2 points: Spins N_C: 10, 100.".replace("N_C", "NC"));
    }
}
