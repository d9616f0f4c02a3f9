package voltaic.ui.results;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;
import voltaic.ui.api.Console;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;

/**
 * The services that the editor and its pages work with.
 *
 * @param runner checks and runs experiments, and lets exporters write
 */
@Component(service = Desk.class)
public record Desk(
        Workbench workbench,
        Workspace workspace,
        Jobs jobs,
        Runs runs,
        RunService runner,
        PluginRegistry plugins,
        Dialogs dialogs,
        Settings settings,
        Console console,
        Icons icons) {
    /** Gathers them. */
    @Activate
    public Desk(
            @Reference Workbench workbench,
            @Reference Workspace workspace,
            @Reference Jobs jobs,
            @Reference Runs runs,
            @Reference RunService runner,
            @Reference PluginRegistry plugins,
            @Reference Dialogs dialogs,
            @Reference Settings settings,
            @Reference Console console,
            @Reference Icons icons) {
        this.workbench = workbench;
        this.workspace = workspace;
        this.jobs = jobs;
        this.runs = runs;
        this.runner = runner;
        this.plugins = plugins;
        this.dialogs = dialogs;
        this.settings = settings;
        this.console = console;
        this.icons = icons;
    }
}
