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

    /** The first sample that is not before {@code x}; the number of samples if there is none. */
    int firstFrom(double x) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x(middle) < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sample nearest in time; −1 if there is none. */
    int nearest(double x) {
        if (isAsymptotic()) {
            return 0;
        }
        int next = firstFrom(x);
        return next == size() || (next > 0 && x - x(next - 1) < x(next) - x) ? next - 1 : next;
    }

    /** Whether this is one value at t → ∞, drawn as a level line. */
    boolean isAsymptotic() {
        return result.isAsymptotic();
    }
}
