package voltaic.ui.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is to be said of the selection of a part.
 *
 * @param title what is selected
 * @param groups properties in groups
 */
public record PropertySheet(String title, List<Group> groups) {

    /**
     * Properties that belong together.
     *
     * @param label above them
     */
    public record Group(String label, List<Property> properties) {
        public Group {
            properties = List.copyOf(properties);
        }
    }

    /**
     * One property.
     *
     * @param label what it is
     * @param value its value, with its unit
     * @param help one sentence on it; may be empty
     * @param edit sets it to a text that the user typed; absent if it cannot be changed here
     */
    public record Property(String label, String value, String help, Optional<Consumer<String>> edit) {
        /** A property that cannot be changed. */
        public static Property of(String label, String value) {
            return new Property(label, value, "", Optional.empty());
        }
    }

    public PropertySheet {
        groups = List.copyOf(groups);
    }
}
