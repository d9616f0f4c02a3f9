package voltaic.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;

/** Something to record of a run: columns over time, figures of merit, or both. */
@ConsumerType
public interface Observable<P extends Record> extends Plugin<P> {
    /** What it needs to know of each state. */
    Set<Quantity> requires();

    /**
     * Why this problem has nothing to record, or more than fits, in one clause such as "there is one ensemble; entanglement takes
     * two"; empty if it can be recorded.
     */
    default Optional<String> rejects(LindbladProblem problem, P parameters) {
        return Optional.empty();
    }

    /** Begins a recording of one run, of a problem that {@link #rejects} accepted. */
    Recorder record(LindbladProblem problem, P parameters);

    /** The recording of one run, used by one thread. */
    @ConsumerType
    interface Recorder {
        /** Takes in the next state; they come in the order of time. */
        void sample(State state);

        /**
         * Takes in the next state; to be overridden where that takes long.
         *
         * @param checkpoint to be run at least every tenth of a second; it throws a
         *     {@link java.util.concurrent.CancellationException} if the user has cancelled: let it pass
         */
        default void sample(State state, Runnable checkpoint) {
            sample(state);
        }

        /**
         * What is recorded by now, for curves that grow while the run goes on: the columns that {@link #finish} would give, with one
         * value for every state so far; or none, for an observable that tells only in the end. Called between samples, perhaps often.
         */
        default List<Column> columns() {
            return List.of();
        }

        /** What was recorded, after the last state. */
        Recording finish();
    }

    /**
     * What was recorded.
     *
     * @param columns with one value for every state
     * @param warnings what the user must know to trust the figures of merit, a sentence each; they become warnings of the result
     */
    record Recording(List<Column> columns, List<FigureOfMerit> figuresOfMerit, List<String> warnings) {
        public Recording {
            columns = List.copyOf(columns);
            figuresOfMerit = List.copyOf(figuresOfMerit);
            warnings = List.copyOf(warnings);
        }

        /** A recording without warnings. */
        public Recording(List<Column> columns, List<FigureOfMerit> figuresOfMerit) {
            this(columns, figuresOfMerit, List.of());
        }
    }
}
