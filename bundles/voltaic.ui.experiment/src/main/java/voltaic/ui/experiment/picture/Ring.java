package voltaic.ui.experiment.picture;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Points on an ellipse, evenly spaced along it, with the left end free for what enters from there. */
final class Ring {
    private static final int STEPS = 2000;
    private static final double FREE = 0.42;

    private Ring() {}

    static List<Point2D.Double> points(double a, double b, int count) {
        double from = -Math.PI + FREE;
        double to = Math.PI - FREE;
        double[] length = new double[STEPS + 1];
        for (int i = 1; i <= STEPS; i++) {
            length[i] = length[i - 1] + point(a, b, angle(from, to, i - 1)).distance(point(a, b, angle(from, to, i)));
        }
        List<Point2D.Double> points = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < count; i++) {
            double wanted = length[STEPS] * i / Math.max(1, count - 1);
            while (at < STEPS && length[at] < wanted) {
                at++;
            }
            points.add(point(a, b, angle(from, to, at)));
        }
        return points;
    }

    private static double angle(double from, double to, int i) {
        return from + (to - from) * i / STEPS;
    }

    private static Point2D.Double point(double a, double b, double angle) {
        return new Point2D.Double(a * Math.cos(angle), b * Math.sin(angle));
    }
}
