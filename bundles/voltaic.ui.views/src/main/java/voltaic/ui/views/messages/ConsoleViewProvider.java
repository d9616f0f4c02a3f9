package voltaic.ui.views.messages;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Area;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Console;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;
import voltaic.ui.views.PartCommands;

/** Offers the view Console and its commands. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = "console",
        label = "Console",
        summary = "What runs report, line by line",
        icon = "terminal",
        area = Area.BOTTOM,
        order = 200,
        perspectives = {"simulate"})
public final class ConsoleViewProvider implements ViewProvider {
    private final Console console;
    private final Icons icons;
    private final Commands commands;

    @Activate
    public ConsoleViewProvider(@Reference Console console, @Reference Icons icons, @Reference Workbench workbench) {
        this.console = console;
        this.icons = icons;
        this.commands = new Commands(workbench);
    }

    @Override
    public View create(Site site) {
        return new ConsoleView(console, commands, icons, site::changed);
    }

    /** The commands of the console. */
    @Component(service = CommandProvider.class)
    public static final class Commands implements CommandProvider {
        private final List<Command> commands;

        @Activate
        public Commands(@Reference Workbench workbench) {
            commands = List.of(
                    PartCommands.handled(
                                    workbench,
                                    ConsoleView.COPY,
                                    "Copy console",
                                    "Copy the selected lines of the console, or all of them",
                                    "Edit/710")
                            .withIcon("copy"),
                    PartCommands.handled(
                                    workbench,
                                    ConsoleView.CLEAR,
                                    "Clear console",
                                    "Forget all lines of the console",
                                    "Edit/720")
                            .withIcon("trash-2"));
        }

        @Override
        public List<Command> commands() {
            return commands;
        }
    }
}
