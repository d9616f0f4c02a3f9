package voltaic.ui.experiment.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import voltaic.json.Finding;

/** Puts what a check found beside the fields that it is about. */
final class Messages {
    private record Place(Supplier<String> pointer, MessageLabel label) {}

    private final List<Place> places = new ArrayList<>();
    private List<Finding> findings = List.of();

    /** A label for what is said of this place and everything in it that has no label of its own. */
    void add(Supplier<String> pointer, MessageLabel label) {
        places.add(new Place(pointer, label));
    }

    /** Forgets the labels in a component that is taken down. */
    void forget(JComponent within) {
        places.removeIf(place -> SwingUtilities.isDescendingFrom(place.label(), within));
    }

    void show(List<Finding> found) {
        findings = found;
        refresh();
    }

    /** Shows the same again, after fields were made anew. */
    void refresh() {
        Map<String, MessageLabel> labels = new LinkedHashMap<>();
        places.forEach(place -> labels.put(place.pointer().get(), place.label()));
        Map<MessageLabel, Finding> shown = new LinkedHashMap<>();
        for (Finding finding : findings) {
            nearest(labels, finding.place().pointer()).ifPresent(label -> {
                Finding other = shown.get(label);
                if (other == null || (finding.isError() && !other.isError())) {
                    shown.put(label, finding);
                }
            });
        }
        places.forEach(place -> place.label().show(Optional.ofNullable(shown.get(place.label()))));
    }

    private static Optional<MessageLabel> nearest(Map<String, MessageLabel> labels, String pointer) {
        String at = pointer;
        while (true) {
            MessageLabel label = labels.get(at);
            if (label != null) {
                return Optional.of(label);
            }
            int slash = at.lastIndexOf('/');
            if (slash < 0) {
                return Optional.empty();
            }
            at = at.substring(0, slash);
        }
    }
}
