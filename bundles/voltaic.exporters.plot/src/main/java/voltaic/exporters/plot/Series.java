package voltaic.exporters.plot;

import voltaic.model.result.Column;
import voltaic.model.result.Result;

/**
 * A quantity over time, scaled for its axes.
 *
 * @param result where it is from
 * @param column the quantity
 * @param xScale what times are multiplied with
 * @param yScale what values are multiplied with
 */
record Series(Result result, Column column, double xScale, double yScale) {
    int size() {
        return column.size();
    }

    double x(int sample) {
        return result.time().value(sample) * xScale;
    }

    double y(int sample) {
        return column.value(sample) * yScale;
    }

    /** Whether this is one value at t → ∞, drawn as a level line. */
    boolean isAsymptotic() {
        return result.isAsymptotic();
    }
}
