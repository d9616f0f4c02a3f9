package voltaic.ui.views.welcome;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import voltaic.ui.api.Area;
import voltaic.ui.api.Command;
import voltaic.ui.api.CommandProvider;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;
import voltaic.ui.views.PartCommands;

/** Offers the welcome page, and the command that goes to its examples. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = WelcomeViewProvider.ID,
        label = "Welcome",
        summary = "Where to begin: new and recent files, and the examples",
        icon = "house",
        area = Area.MIDDLE,
        order = 100,
        perspectives = {"model"})
public final class WelcomeViewProvider implements ViewProvider {
    static final String ID = "welcome";

    private final Services services;

    /** Runs come with another bundle, and may go with it. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Runs runs;

    /** What the page works with. */
    record Services(Workbench workbench, Workspace workspace, Dialogs dialogs, Icons icons) {}

    @Activate
    public WelcomeViewProvider(
            @Reference Workbench workbench,
            @Reference Workspace workspace,
            @Reference Dialogs dialogs,
            @Reference Icons icons) {
        services = new Services(workbench, workspace, dialogs, icons);
    }

    @Override
    public View create(Site site) {
        return new WelcomeView(services, () -> Optional.ofNullable(runs));
    }

    /** Goes to the examples. */
    @Component(service = CommandProvider.class)
    public static final class Commands implements CommandProvider {
        private final List<Command> commands;

        @Activate
        public Commands(@Reference Workbench workbench) {
            commands = List.of(PartCommands.inView(
                            workbench,
                            ID,
                            WelcomeView.FIND,
                            "Open an example…",
                            "Show the examples, to run one or to open a copy of it",
                            "File/160")
                    .withIcon("book-open"));
        }

        @Override
        public List<Command> commands() {
            return commands;
        }
    }
}
