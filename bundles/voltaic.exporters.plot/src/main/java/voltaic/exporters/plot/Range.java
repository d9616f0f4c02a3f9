package voltaic.exporters.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The interval that an axis shows when it is fitted to the data. */
record Range(double from, double to) {
    /** A lower end this near to zero, as a part of the upper end, is moved to zero. */
    private static final double NEAR_ZERO = 0.3;
    /** A span below this part of the values is rounding noise, not a change to be shown. */
    private static final double NOISE = 1e-9;

    /** The times of some series; absent if none has finite times. */
    static @Nullable Range ofTimes(List<Series> all) {
        Collector found = new Collector();
        for (Series series : all) {
            for (int i = 0; i < series.size(); i++) {
                found.add(series.x(i));
            }
        }
        return found.isEmpty() ? null : widened(found.least, found.greatest);
    }

    /** The values of some series, with zero if it is near; absent if none is finite. */
    static @Nullable Range ofValues(List<Series> all) {
        Collector found = new Collector();
        for (Series series : all) {
            for (int i = 0; i < series.size(); i++) {
                found.add(series.y(i));
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        double least = found.least;
        double greatest = found.greatest;
        if (least > 0 ? least <= NEAR_ZERO * greatest : -least <= NOISE * greatest) {
            least = 0;
        } else if (greatest < 0 ? -greatest <= NEAR_ZERO * -least : greatest <= NOISE * -least) {
            greatest = 0;
        }
        return widened(least, greatest);
    }

    /** Takes a number of a sample. */
    interface Coordinate {
        double of(Series series, int sample);
    }

    /** What is positive of some series, for a logarithmic axis; absent if nothing is. */
    static @Nullable Range ofPositive(List<Series> all, Coordinate coordinate) {
        Collector found = new Collector();
        for (Series series : all) {
            for (int i = 0; i < series.size(); i++) {
                double value = coordinate.of(series, i);
                found.add(value > 0 ? value : Double.NaN);
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        return found.least < found.greatest
                ? new Range(found.least, found.greatest)
                : new Range(found.least / 2, found.greatest * 2);
    }

    /** The least interval that holds both. */
    static Range union(@Nullable Range one, Range other) {
        return one == null ? other : new Range(Math.min(one.from, other.from), Math.max(one.to, other.to));
    }

    /** An interval that is not empty: a single value is given room, down to zero or up to one. */
    private static Range widened(double least, double greatest) {
        if (greatest - least > NOISE * Math.max(Math.abs(least), Math.abs(greatest))) {
            return new Range(least, greatest);
        }
        if (least == 0) {
            return new Range(0, 1);
        }
        return least > 0 ? new Range(0, greatest) : new Range(least, 0);
    }

    private static final class Collector {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;

        void add(double value) {
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
            }
        }

        boolean isEmpty() {
            return least > greatest;
        }
    }
}
