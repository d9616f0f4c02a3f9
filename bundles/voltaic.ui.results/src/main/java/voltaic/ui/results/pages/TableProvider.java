package voltaic.ui.results.pages;

import org.osgi.service.component.annotations.Component;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.api.ResultViewDescription;
import voltaic.ui.api.ResultViewProvider;

/** The samples. */
@Component
@ResultViewDescription(id = "table", label = "Table", summary = "The samples.", icon = "table", order = 300)
public final class TableProvider implements ResultViewProvider {
    @Override
    public boolean shows(StudyResult results) {
        return true;
    }

    @Override
    public ResultView create(ResultSource source, Runnable changed) {
        return new TablePage(source);
    }
}
