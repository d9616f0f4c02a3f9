package voltaic.ui.workbench.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Workspace;
import voltaic.ui.workbench.parts.Faults;
import voltaic.ui.workbench.plugins.PluginList;
import voltaic.ui.workbench.theme.FlatTheme;

/**
 * What the window uses.
 *
 * @param opened remembers that a file was opened
 * @param version of the program
 */
record Services(
        Settings settings,
        Jobs jobs,
        Workspace workspace,
        Dialogs dialogs,
        Icons icons,
        FlatTheme theme,
        Faults faults,
        PluginList plugins,
        Consumer<Path> opened,
        String version) {
    Services with(Settings other) {
        return new Services(other, jobs, workspace, dialogs, icons, theme, faults, plugins, opened, version);
    }
}
