package voltaic.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.model.study.PointRange;

/** The points of a study that an {@link ExecutionEngine} has to work through. Its methods may be called by any thread. */
@ProviderType
public interface StudyWork {
    /** The folder of the study, absolute. */
    Path folder();

    /** A folder in it for what this engine wants to remember, such as job numbers; it is created. */
    Path engineFolder() throws IOException;

    /** What the study is about, in a few words. */
    String title();

    /** The number of points. */
    int points();

    /** The points that are not on record yet, as far as this process knows; see {@link #refresh}. A copy. */
    BitSet missing();

    /** How long a point takes, in seconds, as far as is known: the mean of those on record; 0 if there are none. */
    double secondsPerPoint();

    /**
     * Computes the first point on the calling thread if it is missing, but not for longer than that: it is on record if it came to its
     * end. A study that keeps what no run records ends here, before anything is sent elsewhere.
     *
     * @param seconds the longest time
     * @return whether the first point is on record
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    boolean tryFirst(double seconds) throws IOException;

    /**
     * Computes a point on the calling thread and puts it on record, durably. One that fails is on record too, with its reason.
     *
     * @param threads how many threads the solver may use
     * @throws java.util.concurrent.CancellationException if the user cancelled, or the first failure ends the study
     * @throws IOException if it cannot be put on record
     */
    void compute(int point, int threads) throws IOException;

    /**
     * The command line of a process that computes those of these points that are not on record. It may run on any machine on which the
     * program and the folder of the study have the same paths as here. It ends with 0 when all points are on record, failed ones
     * included. Ended at any moment, by any signal, it loses no point that is on record.
     */
    List<String> workerCommand(PointRange points);

    /** Puts on record why those of these points that are missing will not be computed, such as {@code the time limit of the job}. */
    void fail(PointRange points, String reason) throws IOException;

    /**
     * Takes in what workers have put on record, shows the progress, and honours cancellation: to be called now and then while
     * workers are at it.
     *
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    void refresh() throws IOException;

    /** Tells the user how the engine gets on, such as {@code job 17: 3 tasks run, 5 wait}. */
    void tell(String message);
}
