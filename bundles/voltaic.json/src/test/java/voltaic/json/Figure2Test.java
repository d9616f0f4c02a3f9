package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TableColumn;
import voltaic.model.experiment.TimeGrid;

/** The shipped study of figure 2. */
class Figure2Test {
    @TempDir
    java.nio.file.Path folder;

    private final Study study = DocumentReader.read(Samples.FIGURE_2).study();

    @Test
    void hasTheSevenRunsOfThePaper() {
        assertThat(study.variants())
                .extracting(Study.Variant::name)
                .containsExactly("a", "b", "c", "d", "e", "f", "f-inset");
        assertThat(texts("reservoirs")).containsExactly("1", "2", "2", "3", "3", "3", "3");
        assertThat(texts("pump γ↑/γ↓")).containsExactly("0", "0", "1", "0", "1", "2", "2");
        assertThat(texts("paper")).containsExactly("1", "1/2", "1", "1/4", "1/2", "1", "none");
        for (Study.Variant variant : study.variants()) {
            Experiment experiment = variant.experiment();
            boolean inverted = !variant.name().equals("f-inset");
            assertThat(experiment.time()).isEqualTo(new TimeGrid.Uniform(5e-6, 401));
            assertThat(experiment.ensembles().get(0).spins()).isEqualTo(10_000_000);
            assertThat(experiment.ensembles().get(0).initial())
                    .isEqualTo(inverted ? new InitialState.Excited() : new InitialState.Ground());
            assertThat(experiment.ensembles().subList(1, experiment.ensembles().size()))
                    .hasSize(Integer.parseInt(
                            texts("reservoirs").get(study.variants().indexOf(variant))))
                    .allSatisfy(battery -> {
                        assertThat(battery.spins()).isEqualTo(100);
                        assertThat(battery.initial()).isEqualTo(new InitialState.Ground());
                    });
        }
    }

    @Test
    void drawsEveryVariantInSixPanelsWithOneInset() {
        assertThat(study.figure().orElseThrow().panels())
                .extracting(panel -> panel.label())
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(study.figure().orElseThrow().panels().get(5).inset()).isPresent();
    }

    private List<String> texts(String heading) {
        return study.table().stream()
                .filter(column -> column.heading().equals(heading))
                .map(column -> ((TableColumn.Text) column).cells())
                .findFirst()
                .orElseThrow();
    }

    /** 2000 mutations of the example, each by a fixed seed: cuts, doubled and swapped pieces, foreign characters. */
    @Test
    void noMutationEverGivesAnythingButADocumentOrMessages() throws Exception {
        String text = java.nio.file.Files.readString(Samples.FIGURE_2);
        Random random = new Random(20241122);
        String[] foreign = {
            "{", "}", "[", "]", "\"", ",", ":", "null", "NaN", "-", "1e999", "0", "\\", "\u0000", "é", "/"
        };
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            StringBuilder mutant = new StringBuilder(text);
            for (int n = random.nextInt(3); n >= 0; n--) {
                int at = random.nextInt(mutant.length());
                int end = Math.min(mutant.length(), at + 1 + random.nextInt(12));
                switch (random.nextInt(4)) {
                    case 0 -> mutant.delete(at, end);
                    case 1 -> mutant.insert(random.nextInt(mutant.length()), mutant.substring(at, end));
                    case 2 -> mutant.insert(at, foreign[random.nextInt(foreign.length)]);
                    default -> mutant.replace(at, end, foreign[random.nextInt(foreign.length)]);
                }
            }
            try {
                DocumentReader.read(Samples.write(folder, "mutant.json", mutant.toString()));
            } catch (InvalidDocumentException e) {
                refused++;
                assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.text()).isNotBlank().doesNotContain("Exception", "\n");
                });
            }
        }
        assertThat(refused).isBetween(1000, 1999);
    }
}
