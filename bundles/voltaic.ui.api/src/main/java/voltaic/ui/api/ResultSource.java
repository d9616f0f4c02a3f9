package voltaic.ui.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.model.result.StudyResult;

/** Results that may still grow. */
@ProviderType
public interface ResultSource {
    /** What there is by now. While the run goes on, columns end at the last sample. */
    StudyResult results();

    /** Whether the run goes on. */
    boolean isRunning();

    /** The folder of the results. */
    Path folder();
}
