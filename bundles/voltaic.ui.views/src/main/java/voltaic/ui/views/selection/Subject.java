package voltaic.ui.views.selection;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Part;
import voltaic.ui.api.Workbench;

/** The part that a view shows something of: the active one if it has it, otherwise the editor that was active last. */
final class Subject {
    private final Workbench workbench;
    private final Predicate<Part> hasIt;
    private @Nullable Part last;

    Subject(Workbench workbench, Predicate<Part> hasIt) {
        this.workbench = workbench;
        this.hasIt = hasIt;
    }

    Optional<Part> find() {
        Optional<Part> found = workbench.activePart().filter(part -> !(part instanceof Follower));
        boolean isFollowing = found.isEmpty();
        found = found.filter(hasIt);
        if (isFollowing) {
            found = Optional.ofNullable(last).filter(this::isOpen).filter(hasIt);
        }
        found = found.or(() -> workbench.activeEditor().map(Part.class::cast).filter(hasIt));
        last = found.orElse(null);
        return found;
    }

    private boolean isOpen(Part part) {
        return !(part instanceof Editor) || workbench.editors().contains(part);
    }

    /** A view that follows others, and so is never followed. */
    interface Follower {}
}
