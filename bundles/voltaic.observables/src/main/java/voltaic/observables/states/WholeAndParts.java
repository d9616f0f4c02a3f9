package voltaic.observables.states;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;

/** A number of the whole state, and the same of the reduced state of each ensemble. */
final class WholeAndParts {
    private WholeAndParts() {}

    interface Functional {
        double of(StateBlocks state, Runnable checkpoint);
    }

    static List<Heading> headings(LindbladProblem problem, String quantity, String label, String unit) {
        List<Heading> headings = new ArrayList<>();
        headings.add(new Heading("", quantity, label, unit, Heading.Kind.PLAIN));
        for (Ensemble ensemble : problem.ensembles()) {
            headings.add(new Heading(ensemble.name(), quantity, label, unit, Heading.Kind.PLAIN));
        }
        return headings;
    }

    /** In the order of the headings. */
    static double[] of(LindbladProblem problem, State state, Functional functional, Runnable checkpoint) {
        double[] values = new double[1 + problem.size()];
        values[0] = functional.of(state.wholeState(), checkpoint);
        for (int i = 0; i < problem.size(); i++) {
            values[1 + i] = functional.of(state.reducedState(i), checkpoint);
        }
        return values;
    }
}
