package voltaic.exporters.plot;

/**
 * Draws a curve with as few points as the eye can tell. Two steps, both linear in the number of samples:
 *
 * <ol>
 *   <li>Of the samples in a column, {@value #COLUMN} pt wide in files, the first, lowest, highest and last stay (the M4 aggregation
 *       of Jugel et al., PVLDB 7, 797 (2014)), so that a curve has a bounded number of points however many samples.
 *   <li>A point is left out if the line from the last point kept passes all points between within
 *       a tolerance, {@value #TOLERANCE} pt in files (sleeve fitting, Zhao and Saalfeld, Auto-Carto 13 (1997)).
 * </ol>
 *
 * Points must come with ascending x.
 */
final class Simplifier {
    static final double TOLERANCE = 0.02;
    static final double COLUMN = 0.1;

    private final double width;
    private final double tolerance;
    private final Polyline out = new Polyline();

    // The column that is being gathered, in order of arrival.
    private long column = Long.MIN_VALUE;
    private final Point first = new Point();
    private final Point last = new Point();
    private final Point low = new Point();
    private final Point high = new Point();
    private long arrivals;

    // The sleeve: the last point kept, the candidate, and the slopes allowed from the former.
    private final Point anchor = new Point();
    private final Point candidate = new Point();
    private double leastSlope;
    private double greatestSlope;

    Simplifier(Sharpness sharpness) {
        this.width = sharpness.column();
        this.tolerance = sharpness.tolerance();
    }

    /** For files. */
    Simplifier() {
        this(Sharpness.PRINT);
    }

    private static final class Point {
        double x;
        double y;
        long order;
        boolean present;

        void set(double px, double py, long when) {
            x = px;
            y = py;
            order = when;
            present = true;
        }
    }

    /** Adds a sample; one that is not finite interrupts the curve. */
    void add(double x, double y) {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            interrupt();
            return;
        }
        long at = (long) Math.floor(x / width);
        if (at != column) {
            flushColumn();
            column = at;
            first.set(x, y, arrivals);
            low.set(x, y, arrivals);
            high.set(x, y, arrivals);
        }
        if (y < low.y) {
            low.set(x, y, arrivals);
        }
        if (y > high.y) {
            high.set(x, y, arrivals);
        }
        last.set(x, y, arrivals++);
    }

    /** The simplified curve. */
    Polyline finish() {
        flushColumn();
        flushSleeve();
        return out;
    }

    private void interrupt() {
        flushColumn();
        flushSleeve();
        out.interrupt();
        column = Long.MIN_VALUE;
    }

    private void flushColumn() {
        if (!first.present) {
            return;
        }
        Point earlier = low.order < high.order ? low : high;
        Point later = earlier == low ? high : low;
        keep(first);
        if (earlier.order > first.order && earlier.order < last.order) {
            keep(earlier);
        }
        if (later.order > first.order && later.order < last.order) {
            keep(later);
        }
        if (last.order > first.order) {
            keep(last);
        }
        first.present = false;
    }

    private void keep(Point p) {
        if (!anchor.present) {
            emit(p);
            return;
        }
        double run = p.x - anchor.x;
        double slope = (p.y - anchor.y) / run;
        if (candidate.present && !(run > 0 && slope >= leastSlope && slope <= greatestSlope)) {
            emit(candidate);
            run = p.x - anchor.x;
        }
        if (run > 0) {
            leastSlope = Math.max(leastSlope, (p.y - tolerance - anchor.y) / run);
            greatestSlope = Math.min(greatestSlope, (p.y + tolerance - anchor.y) / run);
            candidate.set(p.x, p.y, p.order);
        } else {
            emit(p);
        }
    }

    private void emit(Point p) {
        out.add(p.x, p.y);
        anchor.set(p.x, p.y, p.order);
        candidate.present = false;
        leastSlope = Double.NEGATIVE_INFINITY;
        greatestSlope = Double.POSITIVE_INFINITY;
    }

    private void flushSleeve() {
        if (candidate.present) {
            emit(candidate);
        }
        anchor.present = false;
    }
}
