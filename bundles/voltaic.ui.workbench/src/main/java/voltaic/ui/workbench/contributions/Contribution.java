package voltaic.ui.workbench.contributions;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A provider, described without loading anything of its bundle.
 *
 * @param <T> the provider interface
 * @param id unique among its kind
 * @param label how people call it
 * @param summary what it is for, in one sentence
 * @param icon the name of an icon
 * @param properties of the service
 * @param provider the service itself, started when it is first asked for
 */
public record Contribution<T>(
        String id, String label, String summary, String icon, Map<String, Object> properties, Supplier<T> provider) {
    private static final String PREFIX = "voltaic.ui.";

    /** Described by the service properties of a description annotation. */
    public static <T> Contribution<T> of(Map<String, Object> properties, Supplier<T> provider) {
        String id = text(properties, "id", String.valueOf(properties.get("component.name")));
        return new Contribution<>(
                id,
                text(properties, "label", id),
                text(properties, "summary", ""),
                text(properties, "icon", "plug"),
                Map.copyOf(properties),
                provider);
    }

    /** A text property of the description. */
    public String text(String name, String otherwise) {
        return text(properties, name, otherwise);
    }

    /** The service ranking. */
    public int ranking() {
        return properties.get("service.ranking") instanceof Integer ranking ? ranking : 0;
    }

    private static String text(Map<String, Object> properties, String name, String otherwise) {
        return properties.get(PREFIX + name) instanceof String text ? text : otherwise;
    }
}
