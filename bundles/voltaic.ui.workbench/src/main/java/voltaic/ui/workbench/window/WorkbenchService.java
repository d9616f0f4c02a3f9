package voltaic.ui.workbench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Part;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.Workbench;
import voltaic.ui.workbench.parts.EditorHost;
import voltaic.ui.workbench.parts.PartHost;
import voltaic.ui.workbench.perspectives.Perspective;

/** What parts know of the window. It is there before the window is, so that components may refer to it. */
@Component(service = {Workbench.class, WorkbenchService.class})
public final class WorkbenchService implements Workbench {
    private final List<Runnable> early = new ArrayList<>();
    private @Nullable Shell shell;

    void connect(Shell opened) {
        shell = opened;
        early.forEach(opened.desk().changes()::add);
        early.clear();
    }

    private Shell shell() {
        Shell opened = shell;
        if (opened == null) {
            throw new IllegalStateException("the window is not open yet");
        }
        return opened;
    }

    @Override
    public void open(Path path) {
        shell().editors().open(path);
    }

    @Override
    public void open(Path path, String pointer) {
        shell().editors().open(path).ifPresent(host -> host.reveal(pointer));
    }

    @Override
    public void show(String viewId) {
        shell().views().show(viewId);
    }

    @Override
    public void help(String page) {
        Dialogue.help(shell(), page);
    }

    @Override
    public void execute(String commandId) {
        shell().commands().execute(commandId);
    }

    @Override
    public void perspective(String id) {
        Perspective.of(id).ifPresent(shell().desk()::perspective);
    }

    @Override
    public Optional<Part> activePart() {
        return shell().desk().active().flatMap(PartHost::part);
    }

    @Override
    public Optional<Editor> activeEditor() {
        return shell().desk().activeEditor().flatMap(EditorHost::editor);
    }

    @Override
    public List<Editor> editors() {
        return shell().desk().editors().stream()
                .flatMap(host -> host.editor().stream())
                .toList();
    }

    @Override
    public boolean close(Path path) {
        Optional<EditorHost> host = shell().editors().find(path.toAbsolutePath().normalize());
        return host.isEmpty() || shell().saving().close(List.of(host.get()));
    }

    @Override
    public void status(String sentence) {
        shell().status().say(sentence);
    }

    @Override
    public JFrame window() {
        return shell().frame();
    }

    @Override
    public Subscription onChange(Runnable changed) {
        Shell opened = shell;
        if (opened != null) {
            return opened.desk().changes().add(changed);
        }
        early.add(changed);
        return () -> early.remove(changed);
    }
}
