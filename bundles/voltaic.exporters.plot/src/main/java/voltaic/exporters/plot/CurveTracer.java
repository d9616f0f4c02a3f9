package voltaic.exporters.plot;

import java.util.List;

/** Brings series onto the page, as far as they are seen in a frame. */
final class CurveTracer {
    private final Box frame;
    private final Scale x;
    private final Scale y;
    private final Sharpness sharpness;

    CurveTracer(Box frame, Scale x, Scale y, Sharpness sharpness) {
        this.frame = frame;
        this.x = x;
        this.y = y;
        this.sharpness = sharpness;
    }

    /** The curve; a value at t → ∞ is a level line. */
    Polyline trace(Series series) {
        Simplifier simplifier = new Simplifier(sharpness);
        if (series.isAsymptotic()) {
            simplifier.add(frame.x(), y.at(series.y(0)));
            simplifier.add(frame.right(), y.at(series.y(0)));
            return simplifier.finish();
        }
        int end = Math.min(series.size(), series.firstFrom(x.to()) + 2);
        for (int i = Math.max(0, series.firstFrom(x.from()) - 1); i < end; i++) {
            simplifier.add(x.at(series.x(i)), y.at(series.y(i)));
        }
        return Clip.within(simplifier.finish(), frame);
    }

    /** The edges of a band, the lower one first; both are interrupted where one is. */
    List<Polyline> trace(Band band) {
        Simplifier lower = new Simplifier(sharpness);
        Simplifier upper = new Simplifier(sharpness);
        Series low = band.lower();
        // The ends of a band are out of sight, or its outline would be seen to close.
        int end = Math.min(low.size(), low.firstFrom(x.to()) + 2);
        for (int i = Math.max(0, low.firstFrom(x.from()) - 1); i < end; i++) {
            double at = x.at(low.x(i));
            double high = y.at(band.upper().y(i));
            // On a logarithmic axis, a band that reaches down to zero or below goes on beyond the frame.
            double bottom = Double.isFinite(high) && !Double.isNaN(low.y(i)) ? finite(y.at(low.y(i))) : Double.NaN;
            lower.add(at, bottom);
            upper.add(at, Double.isNaN(bottom) ? Double.NaN : high);
        }
        return List.of(lower.finish(), upper.finish());
    }

    private double finite(double at) {
        return Double.isFinite(at) ? at : frame.bottom() + frame.height();
    }
}
