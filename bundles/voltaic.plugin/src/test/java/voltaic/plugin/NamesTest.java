package voltaic.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final List<String> IDS = List.of("mean-field", "pulse-area", "dark-state");

    @Test
    void aSlipOfTheFingersFindsWhatWasMeant() {
        assertThat(Names.nearest("mean-feild", IDS)).contains("mean-field");
        assertThat(Names.nearest("Mean-Field", IDS)).contains("mean-field");
        assertThat(Names.nearest("meanfield", IDS)).contains("mean-field");
    }

    @Test
    void aBeginningFindsTheWhole() {
        assertThat(Names.nearest("mean", IDS)).contains("mean-field");
    }

    @Test
    void aSingleLetterIsNoSlip() {
        assertThat(Names.nearest("D", List.of("C", "B1"))).isEmpty();
    }

    @Test
    void somethingElseFindsNothingButIsToldWhatThereIs() {
        assertThat(Names.nearest("exact", IDS)).isEmpty();
        assertThat(Names.suggestion("exact", IDS)).isEqualTo("; allowed: mean-field, pulse-area, dark-state");
        assertThat(Names.suggestion("exact", List.of())).isEmpty();
    }
}
