package voltaic.ui.workbench.docking;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DropZonesTest {
    private final DropZones zones = new DropZones(
            new Rectangle(0, 0, 1000, 600),
            List.of(
                    new DropZones.Zone(
                            1,
                            new Rectangle(0, 0, 400, 600),
                            List.of("a", "b"),
                            List.of(new Rectangle(0, 0, 100, 30), new Rectangle(100, 0, 100, 30)),
                            30),
                    new DropZones.Zone(2, new Rectangle(405, 0, 595, 600), List.of(), List.of(), 0)));

    private Optional<DropTarget> at(int x, int y) {
        return zones.at(new Point(x, y));
    }

    @Test
    void nearTheBorderItGoesAlongTheWholeSide() {
        assertThat(at(5, 300)).get().isEqualTo(new DropTarget.Edge(Side.LEFT, new Rectangle(0, 0, 250, 600)));
        assertThat(at(700, 595)).get().isEqualTo(new DropTarget.Edge(Side.BOTTOM, new Rectangle(0, 450, 1000, 150)));
    }

    @Test
    void onTheRowOfTabsItGoesBetweenThem() {
        assertThat(at(60, 20))
                .get()
                .extracting(t -> ((DropTarget.Into) t).before())
                .isEqualTo(Optional.of("b"));
        assertThat(at(40, 20))
                .get()
                .extracting(t -> ((DropTarget.Into) t).before())
                .isEqualTo(Optional.of("a"));
        assertThat(at(300, 20))
                .get()
                .extracting(t -> ((DropTarget.Into) t).before())
                .isEqualTo(Optional.empty());
    }

    @Test
    void inTheOuterQuartersItGoesBesideAndInTheMiddleIntoTheStack() {
        assertThat(at(60, 300)).get().isEqualTo(new DropTarget.Beside(1, Side.LEFT, new Rectangle(0, 0, 200, 600)));
        assertThat(at(200, 560))
                .get()
                .isEqualTo(new DropTarget.Beside(1, Side.BOTTOM, new Rectangle(0, 300, 400, 300)));
        assertThat(at(200, 300)).get().isInstanceOf(DropTarget.Into.class);
        assertThat(at(700, 300))
                .get()
                .extracting(t -> ((DropTarget.Into) t).key())
                .isEqualTo(2);
    }

    @Test
    void outsideItGoesNowhere() {
        assertThat(at(-5, 300)).isEmpty();
        assertThat(at(402, 300)).isEmpty();
    }
}
