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
     * @throws DetachedException if the user cancelled and the workers go on
     * @throws IllegalStateException if it cannot work here, with the reason and a remedy
     * @throws IllegalArgumentException if it cannot work with these parameters, with the name of the wrong one
     */
    void execute(StudyWork work, P parameters) throws IOException, InterruptedException;

    /**
     * Whether points are computed elsewhere. Then the study does not try points here before it begins; what the engine wants to know of
     * their time, {@link StudyWork#tryFirst} tells. What the engine was asked for is remembered with the study.
     */
    default boolean remote() {
        return false;
    }

    /**
     * Follows workers that an earlier {@link #execute} left behind, with the parameters of that time: of a program that has ended since, or
     * that was told to detach. Works until no point is missing, as {@link #execute} does, but begins nothing that had not begun: only
     * what is lost is computed anew.
     *
     * @throws DetachedException if the user stopped following again
     * @throws IllegalStateException if nothing works on this study any more, with the reason
     */
    default void attach(StudyWork work, P parameters) throws IOException, InterruptedException {
        throw new IllegalStateException(
                "this engine leaves no workers behind that could be followed; --resume continues the study");
    }

    /**
     * Ends the workers that an earlier {@link #execute} left behind. What is on record is kept.
     *
     * @throws IllegalStateException if that is not possible, with the reason
     */
    default void cancel(StudyWork work, P parameters) throws IOException, InterruptedException {
        throw new IllegalStateException("this engine leaves no workers behind that could be ended");
    }
}
