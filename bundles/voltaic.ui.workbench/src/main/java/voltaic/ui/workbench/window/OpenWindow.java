package voltaic.ui.workbench.window;

import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Settings;
import voltaic.ui.workbench.contributions.Whiteboard;
import voltaic.ui.workbench.parts.Faults;
import voltaic.ui.workbench.plugins.PluginList;
import voltaic.ui.workbench.services.OpenWorkspace;
import voltaic.ui.workbench.theme.FlatTheme;

/** The window of this process. */
@Component(service = WorkbenchWindow.class)
public final class OpenWindow implements WorkbenchWindow {
    private final Services services;
    private final Whiteboard whiteboard;
    private final WorkbenchService workbench;
    private volatile @Nullable Shell shell;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** A window that is not open yet. */
    @Activate
    public OpenWindow(
            @Reference Settings settings,
            @Reference Jobs jobs,
            @Reference OpenWorkspace workspace,
            @Reference Dialogs dialogs,
            @Reference Icons icons,
            @Reference FlatTheme theme,
            @Reference PluginList plugins,
            @Reference Whiteboard whiteboard,
            @Reference WorkbenchService workbench,
            @Reference(service = LoggerFactory.class) Logger log,
            BundleContext context) {
        Faults faults = (what, cause) -> {
            log.error(what, cause);
            say(what);
        };
        this.services = new Services(
                settings,
                jobs,
                workspace,
                dialogs,
                icons,
                theme,
                faults,
                plugins,
                workspace::noteOpened,
                context.getBundle().getVersion().toString());
        this.whiteboard = whiteboard;
        this.workbench = workbench;
    }

    @Override
    public void open() {
        Shell opened = new Shell(services, whiteboard.contributions(), closed::countDown);
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> services.faults()
                .report("Something went wrong: " + Faults.sentence(fault) + ".", fault));
        workbench.connect(opened);
        opened.open();
        shell = opened;
        services.plugins().follow(this::tell);
    }

    private void say(String what) {
        tell(what + " The Error log has the details.");
    }

    private void tell(String what) {
        Shell open = shell;
        if (open != null) {
            SwingUtilities.invokeLater(() -> open.status().say(what));
        }
    }

    @Override
    public void rehearse() {
        Shell unseen = new Shell(
                services.with(new ScratchSettings(services.settings())), whiteboard.contributions(), () -> {});
        workbench.connect(unseen);
        unseen.rehearse();
    }

    @Override
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }
}
