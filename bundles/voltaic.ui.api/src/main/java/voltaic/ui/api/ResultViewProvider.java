package voltaic.ui.api;

import org.osgi.annotation.versioning.ConsumerType;
import voltaic.model.result.StudyResult;

/** Makes a page of the result editor. Carries a {@link ResultViewDescription}. */
@ConsumerType
public interface ResultViewProvider {
    /** Whether there is something to see in these results. */
    boolean shows(StudyResult results);

    /**
     * Makes the page.
     *
     * @param changed to be called when what the page handles has changed
     */
    ResultView create(ResultSource source, Runnable changed);
}
