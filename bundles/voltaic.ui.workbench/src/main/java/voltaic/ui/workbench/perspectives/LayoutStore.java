package voltaic.ui.workbench.perspectives;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import voltaic.ui.api.Settings;
import voltaic.ui.workbench.docking.Layout;
import voltaic.ui.workbench.docking.LayoutText;

/** Remembers the layout of each perspective and the open editors in the settings, at every change. */
public final class LayoutStore {
    private static final String PERSPECTIVE = "window.perspective";
    private static final String LAYOUT = "window.layout.";
    private static final String EDITORS = "window.editors";

    private final Settings settings;

    /** Remembers in these settings. */
    public LayoutStore(Settings settings) {
        this.settings = settings;
    }

    /** The perspective that was open last. */
    public Perspective perspective() {
        return Perspective.of(settings.get(PERSPECTIVE, "")).orElse(Perspective.MODEL);
    }

    /** Remembers which perspective is open. */
    public void perspective(Perspective perspective) {
        settings.put(PERSPECTIVE, perspective.id());
    }

    /** The layout as the user left it; the initial one, without views, if there is none that can be read. */
    public Layout layout(Perspective perspective) {
        return LayoutText.read(settings.get(LAYOUT + perspective.id(), "")).orElseGet(Placement::initial);
    }

    /** Remembers a layout. */
    public void layout(Perspective perspective, Layout layout) {
        settings.put(LAYOUT + perspective.id(), LayoutText.write(layout));
    }

    /** Forgets a layout. */
    public void reset(Perspective perspective) {
        settings.put(LAYOUT + perspective.id(), "");
    }

    /** The files that were open. */
    public List<Path> editors() {
        return settings.get(EDITORS, "").lines().flatMap(LayoutStore::path).toList();
    }

    /** Remembers the open files. */
    public void editors(List<Path> files) {
        settings.put(EDITORS, files.stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    private static Stream<Path> path(String line) {
        try {
            return line.isBlank() ? Stream.empty() : Optional.of(Path.of(line)).stream();
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
