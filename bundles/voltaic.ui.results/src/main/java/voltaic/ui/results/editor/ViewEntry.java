package voltaic.ui.results.editor;

import java.util.Map;
import voltaic.ui.api.ResultViewProvider;

/**
 * A result view that can be opened.
 *
 * @param provider makes it
 * @param id by which it is known
 * @param label what its tab says
 * @param summary one sentence
 * @param icon the name of its icon
 * @param order its place
 */
record ViewEntry(ResultViewProvider provider, String id, String label, String summary, String icon, int order) {
    private static final String PREFIX = "voltaic.ui.";
    private static final int LAST = 1000;

    /** Reads the description that its service has. */
    static ViewEntry of(ResultViewProvider provider, Map<String, Object> properties) {
        String id = text(properties, "id", provider.getClass().getName());
        Object order = properties.get(PREFIX + "order");
        return new ViewEntry(
                provider,
                id,
                text(properties, "label", id),
                text(properties, "summary", ""),
                text(properties, "icon", "plug"),
                order instanceof Integer number ? number : LAST);
    }

    private static String text(Map<String, Object> properties, String key, String otherwise) {
        Object value = properties.get(PREFIX + key);
        return value instanceof String text ? text : otherwise;
    }
}
