package voltaic.arrangements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Arrangement;

class ArrangementsTest {
    private static final PluginSpec RESERVOIR =
            PluginSpec.of("collective-decay").with("rate", 1.0);
    private static final ChargerAndBatteries THREE = new ChargerAndBatteries("C", List.of("B1", "B2", "B3"), RESERVOIR);

    @Test
    void parallelGivesEachBatteryItsOwnReservoirWithTheCharger() {
        assertThat(sharing(new Parallel())).containsExactly(List.of("C", "B1"), List.of("C", "B2"), List.of("C", "B3"));
    }

    @Test
    void commonGivesOneReservoirToAll() {
        assertThat(sharing(new Common())).containsExactly(List.of("C", "B1", "B2", "B3"));
    }

    @Test
    void seriesCouplesNeighbours() {
        assertThat(sharing(new Series())).containsExactly(List.of("C", "B1"), List.of("B1", "B2"), List.of("B2", "B3"));
    }

    @Test
    void reservoirsAreNumberedFromOneAndCarryTheChannel() {
        assertThat(new Parallel().reservoirs(THREE))
                .extracting(TermSpec::name)
                .containsExactly("reservoir-1", "reservoir-2", "reservoir-3");
        assertThat(new Series().reservoirs(THREE)).allSatisfy(term -> {
            assertThat(term.plugin()).isEqualTo(RESERVOIR);
            assertThat(term.on().values()).containsOnly(1.0);
        });
    }

    @Test
    void oneBatteryIsTheSameInEveryArrangement() {
        var one = new ChargerAndBatteries("C", List.of("B"), RESERVOIR);
        var expected = new TermSpec("reservoir-1", Map.of("C", 1.0, "B", 1.0), RESERVOIR);
        for (Arrangement<ChargerAndBatteries> arrangement : List.of(new Parallel(), new Common(), new Series())) {
            assertThat(arrangement.reservoirs(one)).containsExactly(expected);
        }
    }

    @Test
    void nonsenseIsRefusedInOneSentence() {
        assertThatThrownBy(() -> new ChargerAndBatteries("C", List.of(), RESERVOIR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("batteries is empty; name at least one ensemble");
        assertThatThrownBy(() -> new ChargerAndBatteries("C", List.of("B", "C"), RESERVOIR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'C' is both charger and battery");
        assertThatThrownBy(() -> new ChargerAndBatteries("C", List.of("B", "A", "B"), RESERVOIR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("batteries names 'B' twice; name each ensemble once");
    }

    private static List<List<String>> sharing(Arrangement<ChargerAndBatteries> arrangement) {
        return arrangement.reservoirs(THREE).stream()
                .map(term -> List.copyOf(term.on().keySet()))
                .toList();
    }
}
