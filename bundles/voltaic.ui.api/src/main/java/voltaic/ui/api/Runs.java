package voltaic.ui.api;

import java.io.IOException;
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

    /**
     * Starts a study over axes, as {@code voltaic sweep} does: point by point, into a folder {@code results/NAME-n}. If the same study is
     * there and not complete, it is continued, and if it runs already, that run is returned. Of such a run {@link Run#results} are the
     * points, over their numbers. Reads files: not for the event dispatch thread.
     *
     * @param source the text of the study
     * @throws RuntimeException if the text is no study; the message says where
     */
    Run sweep(String name, String source) throws IOException;

    /**
     * Continues the study in a folder: what is on record is not run again. Reads files: not for the event dispatch thread.
     *
     * @param retry whether points that failed are run again
     * @throws RuntimeException if there is no study in the folder
     */
    Run resume(Path folder, boolean retry) throws IOException;

    /** The run into this folder, if it was started in this session. */
    Optional<Run> find(Path folder);

    /** All runs of this session, the latest first. */
    List<Run> list();

    /** Calls {@code changed} when a run starts or ends. */
    Subscription onChange(Runnable changed);
}
