package voltaic.ui.workbench.perspectives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voltaic.ui.api.Area;
import voltaic.ui.workbench.contributions.ViewPlace;
import voltaic.ui.workbench.docking.Layout;
import voltaic.ui.workbench.docking.LayoutText;
import voltaic.ui.workbench.docking.Side;

class PlacementTest {
    private static final Map<String, ViewPlace> VIEWS = Map.of(
            "explorer", new ViewPlace(Area.LEFT, 10, Set.of()),
            "welcome", new ViewPlace(Area.MIDDLE, 10, Set.of()),
            "properties", new ViewPlace(Area.RIGHT, 10, Set.of()),
            "outline", new ViewPlace(Area.RIGHT, 20, Set.of()),
            "console", new ViewPlace(Area.BOTTOM, 20, Set.of()),
            "progress", new ViewPlace(Area.BOTTOM, 10, Set.of()));

    private static Layout placed(Layout layout, List<String> ids) {
        Layout result = layout;
        for (String id : ids) {
            result = Placement.place(
                    result, id, VIEWS.get(id), true, other -> VIEWS.get(other).order());
        }
        return result;
    }

    @Test
    void theOrderInWhichBundlesComeMakesNoDifference() {
        List<String> ids = new ArrayList<>(VIEWS.keySet());
        Collections.sort(ids);
        String expected = LayoutText.write(placed(Placement.initial(), ids));
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(ids, new Random(seed));
            assertThat(LayoutText.write(placed(Placement.initial(), ids))).isEqualTo(expected);
        }
    }

    @Test
    void theFirstOfAnAreaIsInFront() {
        Layout layout = placed(Placement.initial(), List.of("outline", "properties"));
        assertThat(layout.stackOf("outline").orElseThrow().front()).contains("properties");
    }

    @Test
    void anAreaWhoseAnchorIsLostIsMadeAnew() {
        Layout layout = placed(LayoutText.read("M()").orElseThrow(), List.of("explorer", "console"));
        assertThat(layout.open()).containsExactly("explorer", "console");
    }

    @Test
    void anAreaComesBackAfterItsLastViewWasDraggedAway() {
        Layout layout = placed(Placement.initial(), List.of("explorer"));
        Layout dragged = layout.moveBeside("explorer", layout.main().key(), Side.TOP);
        Layout again = placed(dragged.close("explorer"), List.of("properties", "explorer"));
        assertThat(again.open()).containsExactly("explorer", "properties");
    }
}
