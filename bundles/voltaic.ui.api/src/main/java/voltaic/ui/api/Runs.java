package voltaic.ui.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.model.experiment.Study;

/** Runs studies in the background, through the same service as batch, and keeps the results in the workspace. */
@ProviderType
public interface Runs {
    /**
     * Starts a run; its folder is {@code results/NAME-n} in the workspace.
     *
     * @param name the file's name without its ending
     * @param source the text of the file, which is kept beside the results so that "copy as command line" reproduces the run
     */
    Run start(Study study, String name, String source);

    /** The run into this folder, if it was started in this session. */
    Optional<Run> find(Path folder);

    /** All runs of this session, the latest first. */
    List<Run> list();

    /** Calls {@code changed} when a run starts or ends. */
    Subscription onChange(Runnable changed);
}
