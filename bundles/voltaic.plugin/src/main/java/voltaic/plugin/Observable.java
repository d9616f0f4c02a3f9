package voltaic.plugin;

import java.util.List;
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

    /** Begins a recording of one run. */
    Recorder record(LindbladProblem problem, P parameters);

    /** The recording of one run, used by one thread. */
    @ConsumerType
    interface Recorder {
        /** Takes in the next state; they come in the order of time. */
        void sample(State state);

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
