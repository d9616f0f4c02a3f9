package voltaic.ui.views;

import java.awt.Component;
import java.awt.Container;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Finds components by name. */
public final class Find {
    private Find() {}

    public static <T extends Component> T named(Container root, String name, Class<T> type) {
        return search(root, name, type)
                .orElseThrow(() -> new NoSuchElementException("there is no component called " + name));
    }

    public static <T extends Component> Optional<T> search(Container root, String name, Class<T> type) {
        for (Component child : root.getComponents()) {
            if (name.equals(child.getName()) && type.isInstance(child)) {
                return Optional.of(type.cast(child));
            }
            if (child instanceof Container container) {
                Optional<T> found = search(container, name, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
