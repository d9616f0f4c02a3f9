package voltaic.ui.workbench.parts;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Part;
import voltaic.ui.workbench.docking.Layout;

/** The place of an editor. */
public final class EditorHost extends PartHost {
    private Path path;
    private @Nullable String pointer;

    /** The place of the editor of a file. */
    public EditorHost(Path path, Icons icons, Faults faults, HostEvents events) {
        super(id(path), name(path), "file", path.toString(), icons, faults, events);
        this.path = path;
    }

    /** By which a layout knows the editor of a file. */
    public static String id(Path path) {
        return Layout.EDITOR + path;
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The file. */
    public Path path() {
        return path;
    }

    /** The editor shows another file from now on. */
    public void path(Path other) {
        path = other;
        id(id(other), other.toString());
        title(name(other));
    }

    /** The editor, once it was made. */
    public Optional<Editor> editor() {
        return part().map(Editor.class::cast);
    }

    /** Whether there are changes that are not saved. */
    public boolean isDirty() {
        return ask(part -> ((Editor) part).isDirty(), () -> false);
    }

    /** Shows a place, as soon as the editor is there. */
    public void reveal(String place) {
        if (editor().isPresent()) {
            ask(
                    part -> {
                        ((Editor) part).reveal(place);
                        return true;
                    },
                    () -> false);
        } else {
            pointer = place;
        }
    }

    @Override
    protected void made(Part part) {
        String place = pointer;
        pointer = null;
        if (place != null) {
            ((Editor) part).reveal(place);
        }
    }

    @Override
    public String title() {
        return isDirty() ? "• " + label() : label();
    }
}
