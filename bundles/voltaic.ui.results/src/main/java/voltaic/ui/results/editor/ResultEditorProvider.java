package voltaic.ui.results.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import voltaic.ui.api.Editor;
import voltaic.ui.api.EditorDescription;
import voltaic.ui.api.EditorProvider;
import voltaic.ui.api.ResultViewProvider;
import voltaic.ui.api.Site;
import voltaic.ui.results.Desk;

/** Opens folders of results, their {@code result.json}, and runs that go on. */
@Component
@EditorDescription(
        id = "result",
        label = "Result",
        summary = "The results of a run: plots, tables, figures of merit, and where they came from.",
        icon = "chart-line")
public final class ResultEditorProvider implements EditorProvider {
    private static final String RESULT = "result.json";

    private final Desk desk;
    private final List<ViewEntry> views = new CopyOnWriteArrayList<>();

    @Activate
    public ResultEditorProvider(@Reference Desk desk) {
        this.desk = desk;
    }

    /** A result view is there. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addView(ResultViewProvider provider, Map<String, Object> properties) {
        views.add(ViewEntry.of(provider, properties));
    }

    /** A result view has gone. */
    void removeView(ResultViewProvider provider) {
        views.removeIf(entry -> entry.provider() == provider);
    }

    @Override
    public boolean opens(Path path) {
        return isResult(path)
                || Files.exists(path.resolve(RESULT))
                || desk.runs().find(path).isPresent();
    }

    private static boolean isResult(Path path) {
        return String.valueOf(path.getFileName()).equals(RESULT);
    }

    @Override
    public Editor open(Path path, Site site) {
        Path parent = path.toAbsolutePath().getParent();
        Path folder = isResult(path) && parent != null ? parent : path;
        return new ResultEditor(desk, folder, site, () -> List.copyOf(views));
    }
}
