package voltaic.ui.views.errorlog;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Area;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;
import voltaic.ui.views.PartCommands;

/** Offers the view Error log and its commands. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = "error-log",
        label = "Error log",
        summary = "Faults of the program and of plug-ins, with stack traces",
        icon = "bug",
        area = Area.BOTTOM,
        order = 400)
public final class ErrorLogViewProvider implements ViewProvider {
    private final EventLog log;
    private final Settings settings;
    private final Icons icons;
    private final List<Command> commands;

    @Activate
    public ErrorLogViewProvider(
            @Reference EventLog log,
            @Reference Settings settings,
            @Reference Icons icons,
            @Reference Workbench workbench) {
        this.log = log;
        this.settings = settings;
        this.icons = icons;
        this.commands = new Commands(workbench, settings).commands();
    }

    @Override
    public View create(Site site) {
        return new ErrorLogView(log, settings, commands, icons, site);
    }

    /** The commands of the error log. */
    @Component(service = CommandProvider.class)
    public static final class Commands implements CommandProvider {
        private final List<Command> commands;

        @Activate
        public Commands(@Reference Workbench workbench, @Reference Settings settings) {
            commands = List.of(
                    PartCommands.handled(
                                    workbench,
                                    ErrorLogView.COPY,
                                    "Copy log entries",
                                    "Copy the selected entries of the error log with their stack traces",
                                    "Edit/910")
                            .withIcon("copy"),
                    PartCommands.handled(
                                    workbench,
                                    ErrorLogView.CLEAR,
                                    "Clear error log",
                                    "Forget all entries of the error log",
                                    "Edit/920")
                            .withIcon("trash-2"),
                    Command.of(
                                    "error-log.show-information",
                                    "Show information in error log",
                                    "List what is merely for information too, not errors and warnings alone",
                                    "Edit/930",
                                    () -> settings.put(ErrorLogView.ALL, String.valueOf(!showsAll(settings))))
                            .selectedWhen(() -> showsAll(settings)));
        }

        private static boolean showsAll(Settings settings) {
            return Boolean.parseBoolean(settings.get(ErrorLogView.ALL, "false"));
        }

        @Override
        public List<Command> commands() {
            return commands;
        }
    }
}
