package voltaic.studies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.json.Finding;
import voltaic.json.Setting;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.result.StudyResult.Table;
import voltaic.model.study.PointRange;

/** Checks and runs studies point by point; the same for command line and desktop. */
@ProviderType
public interface Studies {
    /**
     * How a study is run.
     *
     * @param folder where it is kept
     * @param engine the execution engine with its settings; with {@code attach} the one that the study was given to counts instead
     * @param settings values that were set from outside; workers set them too
     * @param solver the solver that was chosen from outside
     * @param resume whether a study that is there is continued; one that is not there is begun in any case
     * @param attach whether workers that are at it are only followed
     * @param failFast whether the first point that fails ends the study
     * @param retry whether points that failed are run again
     * @param program the command line that starts the program, for workers
     */
    record Order(
            Path folder,
            PluginSpec engine,
            List<Setting> settings,
            Optional<String> solver,
            boolean resume,
            boolean attach,
            boolean failFast,
            boolean retry,
            List<String> program) {
        public Order {
            settings = List.copyOf(settings);
            program = List.copyOf(program);
        }

        /** The same on another engine. */
        public Order with(PluginSpec other) {
            return new Order(folder, other, settings, solver, resume, attach, failFast, retry, program);
        }

        /** Continues a study that was begun. */
        public static Order resuming(Path folder, PluginSpec engine) {
            return new Order(folder, engine, List.of(), Optional.empty(), true, false, false, false, List.of());
        }
    }

    /** Hears how a study gets on, and can end it. Called by one thread at a time. */
    interface Watch {
        /**
         * Takes in how far the study is.
         *
         * @return whether to go on; false cancels
         */
        boolean report(int done, int failed, int points);

        /** A sentence for the user. */
        void tell(String message);
    }

    /**
     * What came of a study.
     *
     * @param points the number of points
     * @param failed how many failed
     * @param files what was written, relative to the folder of the study
     * @param tables what the outcomes say in words, each with its title
     */
    record Summary(int points, int failed, List<Path> files, List<Titled> tables) {
        /** A table with its title. */
        public record Titled(String title, Table table) {}
    }

    /** Name and version of the program, by which studies are begun and continued. */
    String program();

    /**
     * Everything that is wrong with the points of a study, in sentences; nothing is run.
     *
     * @param warnings takes what the user should know
     */
    List<String> check(SweepDocument document, List<String> warnings);

    /**
     * What is wrong with the points of a study, or worth a second look, with its places: what {@link #check} says, in the same words.
     *
     * @param most how many points are looked at, evenly spread from the first to the last
     */
    List<Finding> findings(SweepDocument document, int most);

    /**
     * Runs a study that {@link #check} found right, or what is missing of it, and writes its tables, figures and report.
     *
     * @throws IllegalArgumentException if the folder holds another study, or one and it is not to be resumed
     * @throws java.util.concurrent.CancellationException if the user cancelled; what is on record is kept
     * @throws voltaic.plugin.DetachedException if the user cancelled, and workers go on
     * @throws voltaic.core.InvalidExperimentException if the settings of the engine are wrong
     * @throws voltaic.core.RunFailedException if the engine failed, or a point did and the first failure ends the study
     */
    Summary run(SweepDocument document, Order order, Watch watch) throws IOException, InterruptedException;

    /**
     * Ends the workers that the engine of a study left behind; what is on record is kept.
     *
     * @throws IllegalArgumentException if there is no study, or no engine has left workers behind
     * @throws voltaic.core.RunFailedException if the engine failed
     */
    void cancel(Path folder, Watch watch) throws IOException, InterruptedException;

    /**
     * The study in a folder, as far as it is.
     *
     * @throws IllegalArgumentException if there is none
     */
    StudyView view(Path folder) throws IOException;

    /**
     * Computes those of some points that are not on record, as a worker of an engine.
     *
     * @param folder the folder of a study that was begun
     * @throws IllegalArgumentException if there is no study, or it has no such points, or another version of the program began it
     */
    void work(Path folder, PointRange points, Watch watch) throws IOException, InterruptedException;
}
