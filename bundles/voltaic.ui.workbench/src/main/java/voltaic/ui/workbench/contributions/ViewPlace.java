package voltaic.ui.workbench.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import voltaic.ui.api.Area;

/**
 * Where a view opens for the first time.
 *
 * @param area the area of the window
 * @param order among the views of the area
 * @param perspectives in which it is open from the start
 */
public record ViewPlace(Area area, int order, Set<String> perspectives) {
    /** As the description of the view says. */
    public static ViewPlace of(Contribution<?> view) {
        Map<String, Object> properties = view.properties();
        Object order = properties.get("voltaic.ui.order");
        return new ViewPlace(
                area(view.text("area", "")),
                order instanceof Integer number ? number : 1000,
                strings(properties.get("voltaic.ui.perspectives")));
    }

    private static Area area(String name) {
        for (Area area : Area.values()) {
            if (area.name().equals(name.toUpperCase(Locale.ROOT))) {
                return area;
            }
        }
        return Area.BOTTOM;
    }

    private static Set<String> strings(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof String[] array) {
            return Set.copyOf(List.of(array));
        }
        if (value instanceof Collection<?> many) {
            return Set.copyOf(many.stream().map(String::valueOf).toList());
        }
        return value instanceof String one ? Set.of(one) : Set.of();
    }
}
