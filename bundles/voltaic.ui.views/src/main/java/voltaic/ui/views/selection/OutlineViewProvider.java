package voltaic.ui.views.selection;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Area;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Site;
import voltaic.ui.api.View;
import voltaic.ui.api.ViewDescription;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;

/** Offers the view Outline. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = "outline",
        label = "Outline",
        summary = "The parts of what is open, in step with the selection",
        icon = "list-tree",
        area = Area.RIGHT,
        order = 100,
        perspectives = {"model", "simulate", "analyse"})
public final class OutlineViewProvider implements ViewProvider {
    private final Workbench workbench;
    private final Icons icons;

    @Activate
    public OutlineViewProvider(@Reference Workbench workbench, @Reference Icons icons) {
        this.workbench = workbench;
        this.icons = icons;
    }

    @Override
    public View create(Site site) {
        return new OutlineView(workbench, icons);
    }
}
