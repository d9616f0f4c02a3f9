package voltaic.exporters.plot;

import java.util.List;
import java.util.Optional;
import voltaic.model.result.Column;
import voltaic.model.result.Result;

/**
 * What lies within one standard error of a curve.
 *
 * @param lower the curve less its standard error
 * @param upper the curve and its standard error
 */
record Band(Series lower, Series upper) {
    /** The end of the name of a column of standard errors. */
    static final String STANDARD_ERROR = ".stderr";

    /** The band of a column, if its standard errors are recorded. */
    static Optional<Band> of(Series series) {
        if (series.isAsymptotic()) {
            return Optional.empty();
        }
        Result result = series.result();
        return result.column(series.column().name() + STANDARD_ERROR)
                .filter(errors -> errors.size() == series.column().size())
                .map(errors -> new Band(shifted(series, errors, -1), shifted(series, errors, 1)));
    }

    private static Series shifted(Series series, Column errors, int sign) {
        Column column = series.column();
        double[] values = column.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] += sign * errors.value(i);
        }
        Column moved = new Column(column.subject(), column.quantity(), column.label(), column.unit(), values);
        return new Series(series.result(), moved, series.xScale(), series.yScale());
    }

    List<Series> edges() {
        return List.of(lower, upper);
    }
}
