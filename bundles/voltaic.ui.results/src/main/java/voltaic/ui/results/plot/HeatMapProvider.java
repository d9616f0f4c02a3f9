package voltaic.ui.results.plot;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.api.ResultViewDescription;
import voltaic.ui.api.ResultViewProvider;
import voltaic.ui.results.Desk;

/** The populations of Dicke ladders over time, and all other columns that are numbered. */
@Component
@ResultViewDescription(
        id = "heat-map",
        label = "Heat map",
        summary = "The populations of the Dicke states over time, in colours.",
        icon = "grid-3x3",
        order = 200)
public final class HeatMapProvider implements ResultViewProvider {
    private final Desk desk;

    @Activate
    public HeatMapProvider(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean shows(StudyResult results) {
        return Choice.hasHeatMaps(results);
    }

    @Override
    public ResultView create(ResultSource source, Runnable changed) {
        return new FigurePage(desk, source, Choice::ofHeatMaps, changed);
    }
}
