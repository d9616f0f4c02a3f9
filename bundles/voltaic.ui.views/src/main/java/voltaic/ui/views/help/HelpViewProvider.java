package voltaic.ui.views.help;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Area;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Part;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;
import voltaic.ui.views.PartCommands;

/** Offers the view Help and its commands. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = HelpViewProvider.ID,
        label = "Help",
        summary = "The guide, the examples and the reference of plug-ins",
        icon = "circle-help",
        area = Area.MIDDLE,
        order = 200)
public final class HelpViewProvider implements ViewProvider {
    static final String ID = "help";
    /** What a part handles that knows better than {@link ContextHelp} which page helps with it. */
    static final String CONTEXT = "help.context";

    private final Services services;

    /** What the view works with. */
    record Services(Workbench workbench, Workspace workspace, Settings settings, Dialogs dialogs, Icons icons) {}

    @Activate
    public HelpViewProvider(
            @Reference Workbench workbench,
            @Reference Workspace workspace,
            @Reference Settings settings,
            @Reference Dialogs dialogs,
            @Reference Icons icons) {
        services = new Services(workbench, workspace, settings, dialogs, icons);
    }

    @Override
    public View create(Site site) {
        return new HelpView(services, site);
    }

    /** The commands of help. */
    @Component(service = CommandProvider.class)
    public static final class Commands implements CommandProvider {
        private final List<Command> commands;

        @Activate
        public Commands(@Reference Workbench workbench) {
            commands = List.of(
                    Command.of(
                                    CONTEXT,
                                    "Help on this",
                                    "Show the page of help on what is active",
                                    "Help/130",
                                    () -> help(workbench))
                            .withKey("F1")
                            .withIcon("circle-help"),
                    PartCommands.inView(
                                    workbench,
                                    ID,
                                    HelpView.SEARCH,
                                    "Search help",
                                    "Search all pages of help",
                                    "Help/140")
                            .withKey("shift F1")
                            .withIcon("search"),
                    PartCommands.handled(
                                    workbench,
                                    HelpView.BACK,
                                    "Back in help",
                                    "Go to the page of help before",
                                    "Help/210")
                            .withKey("alt LEFT"),
                    PartCommands.handled(
                                    workbench,
                                    HelpView.FORWARD,
                                    "Forward in help",
                                    "Go to the page of help after",
                                    "Help/220")
                            .withKey("alt RIGHT"));
        }

        private static void help(Workbench workbench) {
            Optional<Part> part = workbench.activePart();
            part.flatMap(active -> active.handler(CONTEXT))
                    .ifPresentOrElse(
                            Runnable::run,
                            () -> workbench.help(part.map(ContextHelp::pageFor).orElse("guide.md")));
        }

        @Override
        public List<Command> commands() {
            return commands;
        }
    }
}
