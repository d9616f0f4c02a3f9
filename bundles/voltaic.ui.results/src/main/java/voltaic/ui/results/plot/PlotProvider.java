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

/** The figure. */
@Component
@ResultViewDescription(
        id = "plot",
        label = "Plot",
        summary = "The figure of the study, or the curves of any quantity.",
        icon = "chart-spline",
        order = 100)
public final class PlotProvider implements ResultViewProvider {
    private final Desk desk;

    @Activate
    public PlotProvider(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean shows(StudyResult results) {
        return true;
    }

    @Override
    public ResultView create(ResultSource source, Runnable changed) {
        return new FigurePage(desk, source, Choice::ofPlots, changed);
    }
}
