package voltaic.ui.workbench.perspectives;

import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import voltaic.ui.api.Area;
import voltaic.ui.workbench.contributions.ViewPlace;
import voltaic.ui.workbench.docking.Layout;
import voltaic.ui.workbench.docking.LayoutText;
import voltaic.ui.workbench.docking.Side;
import voltaic.ui.workbench.docking.Stack;
import voltaic.ui.workbench.docking.Tab;

/**
 * Gives views their first places. Each area has an anchor, the place of a tab that never opens: views of the area go to the stack of the
 * anchor, whatever the order in which their bundles come.
 */
public final class Placement {
    private static final String INITIAL = "H(0.19:S(-%40left),0.59:V(0.66:M(),0.34:S(-%40bottom)),0.22:S(-%40right))";
    private static final double SHARE = 0.25;

    private Placement() {}

    /** Anchors, and no views yet. */
    public static Layout initial() {
        return LayoutText.read(INITIAL).orElseThrow();
    }

    /**
     * Gives a view a place in its area, and leaves in front what is in front.
     *
     * @param order of other views in their areas
     */
    public static Layout place(Layout layout, String id, ViewPlace place, boolean open, ToIntFunction<String> order) {
        Layout anchored = anchored(layout, place.area());
        Stack stack = place.area() == Area.MIDDLE
                ? anchored.main()
                : anchored.stackOf(anchor(place.area())).orElseThrow();
        Optional<String> before = stack.tabs().stream()
                .map(Tab::id)
                .filter(other -> !other.startsWith("@") && !Layout.isEditor(other))
                .filter(other -> order.applyAsInt(other) > place.order())
                .findFirst();
        return anchored.keep(id, stack.key(), before, open);
    }

    private static Layout anchored(Layout layout, Area area) {
        String anchor = anchor(area);
        return area == Area.MIDDLE || layout.stackOf(anchor).isPresent()
                ? layout
                : layout.moveToEdge(anchor, side(area), SHARE).close(anchor);
    }

    private static Side side(Area area) {
        return switch (area) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
            default -> Side.BOTTOM;
        };
    }

    private static String anchor(Area area) {
        return "@" + area.name().toLowerCase(Locale.ROOT);
    }
}
