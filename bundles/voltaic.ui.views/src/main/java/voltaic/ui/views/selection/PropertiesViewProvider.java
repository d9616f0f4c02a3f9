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

/** Offers the view Properties. */
@Component(service = ViewProvider.class)
@ViewDescription(
        id = "properties",
        label = "Properties",
        summary = "The properties of what is selected, to be edited in place",
        icon = "sliders-horizontal",
        area = Area.RIGHT,
        order = 200,
        perspectives = {"model", "simulate", "analyse"})
public final class PropertiesViewProvider implements ViewProvider {
    private final Workbench workbench;
    private final Icons icons;

    @Activate
    public PropertiesViewProvider(@Reference Workbench workbench, @Reference Icons icons) {
        this.workbench = workbench;
        this.icons = icons;
    }

    @Override
    public View create(Site site) {
        return new PropertiesView(workbench, icons);
    }
}
