package voltaic.ui.results.pages;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.api.ResultViewDescription;
import voltaic.ui.api.ResultViewProvider;
import voltaic.ui.results.Desk;

/** Program, plugins, settings and statistics, and the command that repeats the run. */
@Component
@ResultViewDescription(
        id = "provenance",
        label = "Provenance",
        summary = "Program, plugins, settings and statistics, and the command that repeats the run.",
        icon = "scroll-text",
        order = 500)
public final class ProvenanceProvider implements ResultViewProvider {
    private final Desk desk;

    @Activate
    public ProvenanceProvider(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean shows(StudyResult results) {
        return true;
    }

    @Override
    public ResultView create(ResultSource source, Runnable changed) {
        return new ProvenancePage(desk, source);
    }
}
