package voltaic.exporters.plot;

import java.io.IOException;

/** Crosses that mark values. */
final class Crosses {
    /** Half of their width, in points. */
    private static final double ARM = 1.9;

    private Crosses() {}

    /** Draws one at each point that lies in {@code clip}. */
    static void draw(Polyline at, Stroke stroke, Box clip, double weight, Canvas canvas) throws IOException {
        Segments segments = new Segments();
        double arm = weight * ARM;
        for (int i = 0; i < at.size(); i++) {
            double x = at.x(i);
            double y = at.y(i);
            if (x >= clip.x() && x <= clip.right() && y >= clip.y() && y <= clip.bottom()) {
                segments.add(x - arm, y - arm, x + arm, y + arm);
                segments.add(x - arm, y + arm, x + arm, y - arm);
            }
        }
        canvas.lines(segments.toArray(), stroke);
    }
}
