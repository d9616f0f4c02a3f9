package voltaic.plugin;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Works through the points of a study: on this machine, on a cluster … Its parameters are options of {@code voltaic sweep}, such as
 * {@code --partition}.
 *
 * <p>An engine may compute points in this process ({@link StudyWork#compute}), or have worker processes compute ranges of them
 * ({@link StudyWork#workerCommand}) on any machine that sees the folder of the study. A worker records what it has computed in a
 * journal of its own in that folder; {@link StudyWork#refresh} reads it. Both give the same tables, byte for byte.
 */
@ConsumerType
public interface ExecutionEngine<P extends Record> extends Plugin<P> {
    /**
     * Works until no point is missing. A point that failed is not missing: it has a reason on record. An engine that loses a
     * worker may start another for what is still missing, or record why it does not ({@link StudyWork#fail}).
     *
     * @throws java.util.concurrent.CancellationException if the user cancelled; what is recorded by then is kept
     * @throws IllegalStateException if it cannot work here, with the reason and a remedy
     */
    void execute(StudyWork work, P parameters) throws IOException, InterruptedException;

    /**
     * Follows workers that an earlier {@link #execute} of a program that has ended since left behind, and starts none. Returns when
     * no point is missing.
     *
     * @throws java.util.concurrent.CancellationException if the user stopped following
     * @throws IllegalStateException if nothing works on this study any more
     */
    default void attach(StudyWork work, P parameters) throws IOException, InterruptedException {
        throw new IllegalStateException(
                "this engine leaves no workers behind that could be followed; --resume continues the study");
    }
}
