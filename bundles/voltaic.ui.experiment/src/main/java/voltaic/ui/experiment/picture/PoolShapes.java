package voltaic.ui.experiment.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import voltaic.ui.experiment.picture.Picture.Pool;
import voltaic.ui.experiment.picture.PictureLayout.Place;

/** The outline of a reservoir: around the ensembles that share it, and no others. */
final class PoolShapes {
    private static final int POINTS = 48;
    private static final double PAD = 11;

    private final Picture picture;
    private final PictureLayout layout;

    PoolShapes(Picture picture, PictureLayout layout) {
        this.picture = picture;
        this.layout = layout;
    }

    /** @param sameBefore how many pools of the same ensembles are drawn already */
    Shape of(Pool pool, int sameBefore) {
        List<Integer> members = List.copyOf(pool.weights().keySet());
        double pad = PAD + 7 * sameBefore;
        if (members.size() == 1) {
            Place place = layout.place(members.get(0));
            double rx = place.radius() + pad + 8;
            double ry = place.radius() * 0.6 + pad / 2;
            return new Ellipse2D.Double(
                    place.center().x - rx, place.center().y + place.radius() * 0.55 - ry, 2 * rx, 2 * ry);
        }
        if (members.size() == 2 && layout.form() == PictureLayout.Form.RING) {
            return tube(members, pad);
        }
        Shape hull = hull(members, pad);
        return enclosesOthers(hull, members) ? web(members, pad) : hull;
    }

    private boolean enclosesOthers(Shape hull, List<Integer> members) {
        for (int i = 0; i < picture.ensembles().size(); i++) {
            if (!members.contains(i) && hull.contains(layout.place(i).center())) {
                return true;
            }
        }
        return false;
    }

    private Shape tube(List<Integer> members, double pad) {
        Place a = layout.place(members.get(0));
        Place b = layout.place(members.get(1));
        float width = (float) (2 * (Math.min(a.radius(), b.radius()) + pad / 2.5));
        return stroke(width).createStrokedShape(new Line2D.Double(a.center(), b.center()));
    }

    /** Bands that bend around the ensembles in between, from each member to the next. */
    private Shape web(List<Integer> members, double pad) {
        Area area = new Area();
        for (int i = 0; i + 1 < members.size(); i++) {
            Place a = layout.place(members.get(i));
            Place b = layout.place(members.get(i + 1));
            double dx = b.center().x - a.center().x;
            double dy = b.center().y - a.center().y;
            double bend = members.size() == 2 || isBlocked(a, b, members) ? 0.55 : 0;
            QuadCurve2D curve = new QuadCurve2D.Double(
                    a.center().x,
                    a.center().y,
                    a.center().x + dx / 2 + dy * bend,
                    a.center().y + dy / 2 - dx * bend,
                    b.center().x,
                    b.center().y);
            float width = (float) (Math.min(a.radius(), b.radius()) + pad);
            area.add(new Area(stroke(width).createStrokedShape(curve)));
            area.add(new Area(circle(a, pad)));
            area.add(new Area(circle(b, pad)));
        }
        return area;
    }

    private boolean isBlocked(Place a, Place b, List<Integer> members) {
        Line2D line = new Line2D.Double(a.center(), b.center());
        for (int i = 0; i < picture.ensembles().size(); i++) {
            Place other = layout.place(i);
            if (!members.contains(i) && line.ptSegDist(other.center()) < other.radius()) {
                return true;
            }
        }
        return false;
    }

    private static BasicStroke stroke(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Shape circle(Place place, double pad) {
        double r = place.radius() + pad;
        return new Ellipse2D.Double(place.center().x - r, place.center().y - r, 2 * r, 2 * r);
    }

    /** The convex hull of the circles, by Andrew's monotone chain. */
    private Shape hull(List<Integer> members, double pad) {
        List<Point2D.Double> points = new ArrayList<>();
        for (int member : members) {
            Place place = layout.place(member);
            for (int i = 0; i < POINTS; i++) {
                double angle = 2 * Math.PI * i / POINTS;
                double r = place.radius() + pad;
                points.add(new Point2D.Double(
                        place.center().x + r * Math.cos(angle), place.center().y + r * Math.sin(angle)));
            }
        }
        points.sort(Comparator.<Point2D.Double>comparingDouble(p -> p.x).thenComparingDouble(p -> p.y));
        List<Point2D.Double> hull = new ArrayList<>();
        chain(points, hull, 0);
        Collections.reverse(points);
        chain(points, hull, hull.size());
        Path2D path = new Path2D.Double();
        path.moveTo(hull.get(0).x, hull.get(0).y);
        hull.forEach(p -> path.lineTo(p.x, p.y));
        path.closePath();
        return path;
    }

    private static void chain(List<Point2D.Double> points, List<Point2D.Double> hull, int from) {
        for (Point2D.Double p : points) {
            while (hull.size() >= from + 2 && cross(hull.get(hull.size() - 2), hull.get(hull.size() - 1), p) <= 0) {
                hull.remove(hull.size() - 1);
            }
            hull.add(p);
        }
    }

    private static double cross(Point2D.Double o, Point2D.Double a, Point2D.Double b) {
        return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
    }
}
