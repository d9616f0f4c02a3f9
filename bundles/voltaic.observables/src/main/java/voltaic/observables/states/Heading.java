package voltaic.observables.states;

import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;

/**
 * What a recorded column is.
 *
 * @param subject the ensemble or pair; empty for the whole system
 * @param quantity as in files
 * @param label words for an axis
 * @param unit {@code 1} if there is none
 * @param kind what else is recorded of it
 */
record Heading(String subject, String quantity, String label, String unit, Kind kind) {
    enum Kind {
        /** The column alone. */
        PLAIN,
        /** Its largest and its last value are figures of merit. */
        PEAKED,
        /** It is linear in the state: the standard errors of a sample mean are recorded beside it. */
        LINEAR
    }

    boolean isLinear() {
        return kind == Kind.LINEAR;
    }

    Column column(double[] values) {
        return new Column(subject, quantity, label, unit, values);
    }

    Column standardError(double[] errors) {
        return new Column(subject, quantity + ".stderr", label + ", standard error", unit, errors);
    }

    FigureOfMerit merit(String name, String words, String itsUnit, double value) {
        return new FigureOfMerit(subject, name, words, itsUnit, value);
    }
}
