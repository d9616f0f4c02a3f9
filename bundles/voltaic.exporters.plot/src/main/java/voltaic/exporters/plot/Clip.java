package voltaic.exporters.plot;

/**
 * Cuts curves off well outside a frame: dashes of lines a thousand times as long as the frame would take a thousand times as long to draw.
 * Segments are cut by the algorithm of Liang and Barsky, ACM Trans. Graph. 3, 1 (1984).
 */
final class Clip {
    /** How far curves reach beyond the frame, in widths and heights of the frame. */
    private static final double MARGIN = 0.5;

    private final Box box;
    private double enter;
    private double leave;

    private Clip(Box box) {
        this.box = box;
    }

    /** The part of a curve that lies in or near a frame; the curve itself if all of it does. */
    static Polyline within(Polyline curve, Box frame) {
        double margin = MARGIN * Math.max(frame.width(), frame.height());
        Clip clip = new Clip(frame.shrunk(-margin));
        return clip.holdsAll(curve) ? curve : clip.cut(curve);
    }

    private boolean holdsAll(Polyline curve) {
        for (int i = 0; i < curve.size(); i++) {
            if (!curve.isGap(i) && !holds(curve.x(i), curve.y(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(double x, double y) {
        return x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
    }

    private Polyline cut(Polyline curve) {
        Polyline kept = new Polyline();
        for (int i = 0; i < curve.size(); i++) {
            if (curve.isGap(i)) {
                kept.interrupt();
            } else if (curve.isAlone(i)) {
                if (holds(curve.x(i), curve.y(i))) {
                    kept.add(curve.x(i), curve.y(i));
                }
            } else if (!curve.isStart(i)) {
                segment(curve, i, kept);
            }
        }
        return kept;
    }

    /** The segment that ends at a point; its start is there already if the one before ended inside. */
    private void segment(Polyline curve, int i, Polyline kept) {
        double x = curve.x(i - 1);
        double y = curve.y(i - 1);
        double dx = curve.x(i) - x;
        double dy = curve.y(i) - y;
        enter = 0;
        leave = 1;
        if (!(cuts(-dx, x - box.x())
                && cuts(dx, box.right() - x)
                && cuts(-dy, y - box.y())
                && cuts(dy, box.bottom() - y))) {
            kept.interrupt();
            return;
        }
        if (enter > 0) {
            kept.interrupt();
        }
        if (enter > 0 || curve.isStart(i - 1)) {
            kept.add(x + enter * dx, y + enter * dy);
        }
        kept.add(x + leave * dx, y + leave * dy);
        if (leave < 1) {
            kept.interrupt();
        }
    }

    /** Cuts with one side; answers whether anything is left. */
    private boolean cuts(double towards, double room) {
        if (towards == 0) {
            return room >= 0;
        }
        double at = room / towards;
        if (towards < 0) {
            enter = Math.max(enter, at);
        } else {
            leave = Math.min(leave, at);
        }
        return enter <= leave;
    }
}
