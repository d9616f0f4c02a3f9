package voltaic.ui.views.messages;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Area;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Problems;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;
import voltaic.ui.views.PartCommands;

/** Offers the view Problems and its commands. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = "problems",
        label = "Problems",
        summary = "What is wrong with the open files",
        icon = "triangle-alert",
        area = Area.BOTTOM,
        order = 300,
        perspectives = {"model", "simulate"})
public final class ProblemsViewProvider implements ViewProvider {
    private final Problems problems;
    private final Workspace workspace;
    private final Workbench workbench;
    private final Icons icons;

    @Activate
    public ProblemsViewProvider(
            @Reference Problems problems,
            @Reference Workspace workspace,
            @Reference Workbench workbench,
            @Reference Icons icons) {
        this.problems = problems;
        this.workspace = workspace;
        this.workbench = workbench;
        this.icons = icons;
    }

    @Override
    public View create(Site site) {
        List<Command> commands = new Commands(workbench).commands();
        return new ProblemsView(problems, workbench, new ProblemTable(workspace.root()), commands, icons, site);
    }

    /** The commands on problems. */
    @Component(service = CommandProvider.class)
    public static final class Commands implements CommandProvider {
        private final List<Command> commands;

        @Activate
        public Commands(@Reference Workbench workbench) {
            commands = List.of(
                    PartCommands.handled(
                                    workbench,
                                    ProblemsView.GO,
                                    "Go to problem",
                                    "Open the file of the selected problem at its place",
                                    "Edit/810")
                            .withIcon("arrow-right"),
                    PartCommands.handled(
                                    workbench,
                                    ProblemsView.COPY,
                                    "Copy problems",
                                    "Copy the selected problems, or all of them, as text",
                                    "Edit/820")
                            .withIcon("copy"));
        }

        @Override
        public List<Command> commands() {
            return commands;
        }
    }
}
