package voltaic.ui.views.explorer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import voltaic.ui.api.Area;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;
import voltaic.ui.views.Background;

/** Offers the project explorer. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = ProjectExplorerProvider.ID,
        label = "Project explorer",
        summary = "The files of the workspace: experiments, studies, results, figures",
        icon = "folder-tree",
        area = Area.LEFT,
        order = 100,
        perspectives = {"model", "simulate", "analyse"})
public final class ProjectExplorerProvider implements ViewProvider {
    static final String ID = "project-explorer";

    private final Services services;

    /** Runs come with another bundle, and may go with it. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Runs runs;

    /** What the explorer works with. */
    record Services(
            Workbench workbench, Workspace workspace, Dialogs dialogs, Jobs jobs, Settings settings, Icons icons) {}

    @Activate
    public ProjectExplorerProvider(
            @Reference Workbench workbench,
            @Reference Workspace workspace,
            @Reference Dialogs dialogs,
            @Reference Jobs jobs,
            @Reference Settings settings,
            @Reference Icons icons) {
        services = new Services(workbench, workspace, dialogs, jobs, settings, icons);
    }

    @Override
    public View create(Site site) {
        return new ProjectExplorer(
                services, () -> Optional.ofNullable(runs), new Background("voltaic-explorer"), new FileManager(), site);
    }
}
