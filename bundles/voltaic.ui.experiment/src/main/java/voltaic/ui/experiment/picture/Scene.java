package voltaic.ui.experiment.picture;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import voltaic.ui.experiment.picture.Picture.Arrow;
import voltaic.ui.experiment.picture.Picture.Item;
import voltaic.ui.experiment.picture.Picture.Pool;
import voltaic.ui.experiment.picture.Picture.Spins;
import voltaic.ui.experiment.picture.PictureLayout.Place;

/** A picture laid out: the outline of everything in it, from back to front. */
final class Scene {
    /** The shaft of an arrow, from its tail to its head. */
    record Shaft(Point2D.Double tail, Point2D.Double head) {}

    private final Picture picture;
    private final PictureLayout layout;
    private final Map<Pool, Shape> pools = new LinkedHashMap<>();
    private final Map<Arrow, Shaft> arrows = new LinkedHashMap<>();

    Scene(Picture picture, double width, double height) {
        this.picture = picture;
        this.layout = new PictureLayout(picture, width, height);
        PoolShapes shapes = new PoolShapes(picture, layout);
        Map<Set<Integer>, Integer> same = new HashMap<>();
        for (Pool pool : picture.pools()) {
            int before = same.merge(pool.weights().keySet(), 1, Integer::sum) - 1;
            pools.put(pool, shapes.of(pool, before));
        }
        ArrowAngles angles = new ArrowAngles(picture, layout);
        for (Arrow arrow : picture.arrows()) {
            arrows.put(arrow, shaft(arrow, angles.of(arrow)));
        }
    }

    private Shaft shaft(Arrow arrow, double angle) {
        Place place = layout.place(arrow.ensemble());
        double words = 7.2 * Math.max(arrow.name().length(), arrow.label().length());
        double length = place.radius() > 30 ? Math.max(74, words + 14) : place.radius() > 18 ? 44 : 26;
        boolean out = arrow.kind() == Picture.Kind.SPIN_DECAY || arrow.kind() == Picture.Kind.DEPHASING;
        Point2D.Double near = along(place, angle, 5);
        Point2D.Double far = along(place, angle, 5 + length);
        return out ? new Shaft(near, far) : new Shaft(far, near);
    }

    private static Point2D.Double along(Place place, double angle, double distance) {
        double r = place.radius() + distance;
        return new Point2D.Double(place.center().x + r * Math.cos(angle), place.center().y + r * Math.sin(angle));
    }

    Picture picture() {
        return picture;
    }

    PictureLayout layout() {
        return layout;
    }

    Map<Pool, Shape> pools() {
        return pools;
    }

    Map<Arrow, Shaft> arrows() {
        return arrows;
    }

    Place place(Spins spins) {
        return layout.place(picture.ensembles().indexOf(spins));
    }

    static Ellipse2D circle(Place place, double more) {
        double r = place.radius() + more;
        return new Ellipse2D.Double(place.center().x - r, place.center().y - r, 2 * r, 2 * r);
    }

    /** Where the words of a pool stand: between its ensembles, off their circles. */
    Point2D.Double middle(Pool pool) {
        List<Place> places = pool.weights().keySet().stream().map(layout::place).toList();
        if (places.size() == 1) {
            Place place = places.get(0);
            return new Point2D.Double(place.center().x + place.radius() + 30, place.center().y + place.radius() * 0.8);
        }
        if (places.size() == 2) {
            Place a = places.get(0);
            Place b = places.get(1);
            double distance = a.center().distance(b.center());
            double share = (a.radius() + (distance - a.radius() - b.radius()) * 0.5) / distance;
            return new Point2D.Double(
                    a.center().x + share * (b.center().x - a.center().x),
                    a.center().y + share * (b.center().y - a.center().y));
        }
        Place first = places.get(0);
        if (layout.form() == PictureLayout.Form.RING) {
            return new Point2D.Double(first.center().x, first.center().y - first.radius() - 20);
        }
        double x = 0;
        double y = 0;
        for (Place place : places.subList(1, places.size())) {
            x += place.center().x / (places.size() - 1);
            y += place.center().y / (places.size() - 1);
        }
        return new Point2D.Double((first.center().x + x) / 2, (first.center().y + y) / 2);
    }

    /** What is at a point: ensembles before arrows before reservoirs. */
    Optional<Item> at(Point2D point) {
        List<Item> hits = new ArrayList<>();
        picture.ensembles().stream()
                .filter(spins -> circle(place(spins), 3).contains(point))
                .forEach(hits::add);
        arrows.forEach((arrow, shaft) -> {
            Shape band = new BasicStroke(16).createStrokedShape(new Line2D.Double(shaft.tail(), shaft.head()));
            if (band.contains(point)) {
                hits.add(arrow);
            }
        });
        pools.forEach((pool, shape) -> {
            if (shape.contains(point)) {
                hits.add(pool);
            }
        });
        return hits.stream().findFirst();
    }

    /** Everything that can be selected, in the order of reading. */
    List<Item> items() {
        List<Item> items = new ArrayList<>(picture.ensembles());
        items.addAll(picture.pools());
        items.addAll(picture.arrows());
        return items;
    }
}
