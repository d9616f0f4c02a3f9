package voltaic.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Figure.Curve;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TableColumn;

/** The shipped study of channels on single spins. */
class IndividualDecayTest {
    private final Study study = DocumentReader.read(Samples.INDIVIDUAL_DECAY).study();

    @Test
    void differsFromTheCollectiveRunByOneRateOfSingleSpins() {
        assertThat(texts("decay κ/γ↓")).containsExactly("0", "1", "10", "10000", "100000", "1000000", "0", "0", "0");
        assertThat(texts("dephasing κ/γ↓")).containsExactly("0", "0", "0", "0", "0", "0", "10", "100000", "1000000");
        assertThat(study.variants())
                .extracting(variant -> variant.experiment().ensembles())
                .containsOnly(study.variants().get(0).experiment().ensembles());
    }

    @Test
    void drawsABatteryUnderDecayAndUnderDephasing() {
        assertThat(study.figure().orElseThrow().panels()).hasSize(2).allSatisfy(panel -> assertThat(panel.curves())
                .extracting(Curve::column)
                .containsOnly("B1.energy-density"));
    }

    @Test
    void smallVersionSolvesEachModelExactlyAndByCumulants() {
        Study exact = DocumentReader.read(Samples.INDIVIDUAL_DECAY_EXACT).study();
        for (int v = 0; v < exact.variants().size(); v += 2) {
            Experiment first = exact.variants().get(v).experiment();
            Experiment second = exact.variants().get(v + 1).experiment();
            assertThat(first.solver().type()).isEqualTo("permutation-symmetric");
            assertThat(second.solver().type()).isEqualTo("cumulant");
            assertThat(second.channels()).isEqualTo(first.channels());
        }
        assertThat(exact.figure().orElseThrow().panels()).hasSize(4).allSatisfy(panel -> assertThat(panel.curves())
                .extracting(Curve::label)
                .containsExactly("exact", "cumulants"));
    }

    private List<String> texts(String heading) {
        return study.table().stream()
                .filter(column -> column.heading().equals(heading))
                .map(column -> ((TableColumn.Text) column).cells())
                .findFirst()
                .orElseThrow();
    }
}
