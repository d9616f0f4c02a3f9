package voltaic.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feature file (OSGi Compendium R8, chapter 159) tells the launcher.
 *
 * @param id group, name, type, classifier and version, joined by colons
 * @param bundles the ids of its bundles, in the order in which they start
 * @param frameworkProperties its extension {@code framework-launching-properties}: properties of the framework
 */
public record Feature(String id, List<String> bundles, Map<String, String> frameworkProperties) {
    private static final String FRAMEWORK_PROPERTIES = "framework-launching-properties";

    /** The version of the feature, the last part of its id. */
    public String version() {
        return id.substring(id.lastIndexOf(':') + 1);
    }

    /**
     * Reads a feature file.
     *
     * @throws LaunchException if it cannot be read, or asks for something that the launcher does not do
     */
    public static Feature read(Path file) throws LaunchException {
        try {
            Map<?, ?> feature = map(Json.parse(Files.readString(file)));
            if (feature.containsKey("configurations")) {
                throw new IllegalArgumentException("the launcher applies no configurations, only framework properties");
            }
            return new Feature(text(feature.get("id")), bundles(feature), frameworkProperties(feature));
        } catch (IOException e) {
            throw new LaunchException("Feature file " + file + " cannot be read: " + e + ".", e);
        } catch (IllegalArgumentException e) {
            throw new LaunchException("Feature file " + file + " is not valid: " + e.getMessage() + ".", e);
        }
    }

    private static List<String> bundles(Map<?, ?> feature) {
        if (!(feature.get("bundles") instanceof List<?> entries)) {
            throw new IllegalArgumentException("\"bundles\" must be a list");
        }
        List<String> ids = new ArrayList<>();
        for (Object entry : entries) {
            ids.add(text(entry instanceof Map<?, ?> bundle ? bundle.get("id") : entry));
        }
        return ids;
    }

    private static Map<String, String> frameworkProperties(Map<?, ?> feature) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (feature.get("extensions") instanceof Map<?, ?> extensions
                && extensions.get(FRAMEWORK_PROPERTIES) instanceof Map<?, ?> extension) {
            for (Map.Entry<?, ?> property : map(extension.get("json")).entrySet()) {
                properties.put(text(property.getKey()), text(property.getValue()));
            }
        }
        return properties;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("expected an object in place of " + value);
    }

    private static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("expected a string in place of " + value);
    }
}
