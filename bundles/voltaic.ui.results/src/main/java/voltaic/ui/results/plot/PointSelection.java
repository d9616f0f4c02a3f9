package voltaic.ui.results.plot;

import java.util.OptionalInt;

/** The point of a study that is looked at. */
public interface PointSelection {
    /** Which it is. */
    OptionalInt selected();

    /** The user points at another. */
    void select(int point);

    /** The user wants to see its run. */
    void open(int point);
}
