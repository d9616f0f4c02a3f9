package voltaic.ui.workbench.window;

import java.util.Optional;
import voltaic.ui.workbench.parts.PartHost;
import voltaic.ui.workbench.plugins.PluginsDialog;
import voltaic.ui.workbench.settings.SettingsDialog;

/** Opens the dialogs of the window. */
final class Dialogue {
    private Dialogue() {}

    static void settings(Shell shell, String topic) {
        Services services = shell.services();
        new SettingsDialog(
                        shell.frame(),
                        services.settings(),
                        services.theme(),
                        services.dialogs(),
                        services.workspace().root(),
                        shell.commands())
                .show(topic);
    }

    static void plugins(Shell shell) {
        pluginsDialog(shell).show();
    }

    static void installPlugin(Shell shell) {
        pluginsDialog(shell).showAndInstall();
    }

    private static PluginsDialog pluginsDialog(Shell shell) {
        Services services = shell.services();
        return new PluginsDialog(shell.frame(), services.icons(), services.dialogs(), services.plugins());
    }

    static void about(Shell shell) {
        new AboutDialog(shell.frame(), shell.services()).show();
    }

    /** Asks the view Help, which handles {@code help.page:PAGE}, for a page. */
    static void help(Shell shell, String page) {
        shell.views().show("help");
        Optional<Runnable> show =
                shell.desk().host("help").flatMap((PartHost help) -> help.handler("help.page:" + page));
        show.ifPresent(Runnable::run);
    }
}
