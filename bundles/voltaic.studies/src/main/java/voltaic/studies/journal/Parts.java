package voltaic.studies.journal;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.study.Kept;
import voltaic.model.study.Kept.Kind;
import voltaic.model.study.Sweep;

/** What is kept of trajectories in parts: beside each mean its standard error, without which parts cannot be put together. */
public final class Parts {
    /** The ending of the name of a standard error. */
    public static final String STANDARD_ERROR = ".stderr";

    private Parts() {}

    /** What is kept of every point. */
    public static List<Kept> kept(Sweep sweep) {
        if (sweep.parts() == 1) {
            return sweep.keep();
        }
        List<Kept> kept = new ArrayList<>();
        for (Kept wanted : sweep.keep()) {
            kept.add(wanted);
            Kept error = new Kept(wanted.kind(), wanted.name() + STANDARD_ERROR);
            if (!wanted.name().endsWith(STANDARD_ERROR) && !sweep.keep().contains(error)) {
                kept.add(error);
            }
        }
        return kept;
    }

    /** The same without standard errors, of one kind. */
    public static List<Kept> means(Sweep sweep, Kind kind) {
        return sweep.keep().stream()
                .filter(kept -> kept.kind() == kind && !kept.name().endsWith(STANDARD_ERROR))
                .toList();
    }
}
