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

/** Numbers that sum up each run, beside those of other runs. */
@Component
@ResultViewDescription(
        id = "merits",
        label = "Figures of merit",
        summary = "Numbers that sum up each run, beside those of other runs.",
        icon = "list-checks",
        order = 400)
public final class MeritsProvider implements ResultViewProvider {
    private final Desk desk;

    @Activate
    public MeritsProvider(@Reference Desk desk) {
        this.desk = desk;
    }

    @Override
    public boolean shows(StudyResult results) {
        return true;
    }

    @Override
    public ResultView create(ResultSource source, Runnable changed) {
        return new MeritsPage(desk, source, changed);
    }
}
