package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;

/** The outline of the band between two curves. */
final class Outline {
    /** How much of the band covers what is below. */
    static final double OPACITY = 0.2;

    private Outline() {}

    /** A polygon for each uninterrupted part, two numbers each point: along the upper curve and back along the lower one. */
    static List<double[]> between(Polyline lower, Polyline upper) {
        List<double[]> outlines = new ArrayList<>();
        int low = 0;
        int high = 0;
        while (low < lower.size() && high < upper.size()) {
            int lowEnd = end(lower, low);
            int highEnd = end(upper, high);
            double[] outline = new double[2 * (lowEnd - low + highEnd - high)];
            int next = 0;
            for (int i = high; i < highEnd; i++) {
                outline[next++] = upper.x(i);
                outline[next++] = upper.y(i);
            }
            for (int i = lowEnd - 1; i >= low; i--) {
                outline[next++] = lower.x(i);
                outline[next++] = lower.y(i);
            }
            outlines.add(outline);
            low = lowEnd + 1;
            high = highEnd + 1;
        }
        return outlines;
    }

    private static int end(Polyline curve, int start) {
        int end = start;
        while (end < curve.size() && !curve.isGap(end)) {
            end++;
        }
        return end;
    }
}
