package voltaic.ui.workbench;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javax.swing.SwingUtilities;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Settings;
import voltaic.ui.workbench.services.OpenWorkspace;
import voltaic.ui.workbench.services.WorkspaceException;
import voltaic.ui.workbench.theme.Theme;
import voltaic.ui.workbench.window.WorkbenchWindow;

/**
 * What the launcher calls when no command is given: shows the window until it is closed. With the argument {@code rehearse} the
 * window is built and painted unseen, so that Java can keep the classes that this takes.
 */
@Component(service = ToIntFunction.class, property = "voltaic.entry=desktop")
public final class DesktopEntry implements ToIntFunction<String[]> {
    private static final String WORKSPACE = "workspace.folder";

    private final OpenWorkspace workspace;
    private final Settings settings;
    private final Dialogs dialogs;
    private final WorkbenchWindow window;
    private final Theme theme;
    private final Optional<String> given;
    private final Path usual;

    @Activate
    public DesktopEntry(
            @Reference OpenWorkspace workspace,
            @Reference Settings settings,
            @Reference Dialogs dialogs,
            @Reference Theme theme,
            @Reference WorkbenchWindow window,
            BundleContext context) {
        this.workspace = workspace;
        this.settings = settings;
        this.dialogs = dialogs;
        this.theme = theme;
        this.window = window;
        this.given =
                Optional.ofNullable(context.getProperty("voltaic.workspace")).filter(path -> !path.isEmpty());
        this.usual = Path.of(context.getProperty("voltaic.user.home")).resolve("Voltaic");
    }

    @Override
    public int applyAsInt(String[] arguments) {
        try {
            SwingUtilities.invokeAndWait(theme::install);
            if (!openWorkspace()) {
                return 1;
            }
            if (List.of(arguments).contains("rehearse")) {
                SwingUtilities.invokeAndWait(window::rehearse);
                return 0;
            }
            SwingUtilities.invokeAndWait(window::open);
            window.awaitClosed();
            return 0;
        } catch (InterruptedException e) {
            return 130;
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window could not be opened: " + e.getCause(), e.getCause());
        }
    }

    private boolean openWorkspace() throws InterruptedException, InvocationTargetException {
        Path root = given.map(Path::of).orElseGet(() -> Path.of(settings.get(WORKSPACE, usual.toString())));
        while (true) {
            try {
                workspace.open(root);
                return true;
            } catch (WorkspaceException e) {
                Optional<Path> other = askForAnother(String.valueOf(e.getMessage()), root);
                if (other.isEmpty()) {
                    return false;
                }
                root = other.get();
                if (given.isEmpty()) {
                    settings.put(WORKSPACE, root.toString());
                }
            }
        }
    }

    private Optional<Path> askForAnother(String reason, Path root)
            throws InterruptedException, InvocationTargetException {
        WorkspaceQuestion question = new WorkspaceQuestion(dialogs, reason, root);
        SwingUtilities.invokeAndWait(question);
        return question.answer();
    }
}
