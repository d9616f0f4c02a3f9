package voltaic.ui.experiment.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import voltaic.ui.experiment.picture.Picture.Item;
import voltaic.ui.experiment.picture.Picture.Pool;
import voltaic.ui.experiment.picture.Picture.Role;
import voltaic.ui.experiment.picture.Picture.Spins;
import voltaic.ui.experiment.picture.PictureLayout.Place;

/** Draws a scene. */
final class PicturePainter {
    private static final double SMALL = 17;
    private static final int MOST_LABELLED = 8;

    private final Graphics2D g;
    private final Scene scene;
    private final Words words;
    private final Optional<String> selected;
    private final Optional<Item> hovered;

    PicturePainter(Graphics2D g, Scene scene, Font font, Optional<String> selected, Optional<Item> hovered) {
        this.g = g;
        this.scene = scene;
        this.words = new Words(g, font);
        this.selected = selected;
        this.hovered = hovered;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void paint() {
        scene.pools().forEach(this::pool);
        scene.arrows().forEach((arrow, shaft) -> new ArrowPainter(g, words)
                .paint(arrow, shaft, isSelected(arrow), isHovered(arrow)));
        scene.picture().ensembles().forEach(this::spins);
        if (scene.pools().size() <= MOST_LABELLED) {
            scene.pools().keySet().forEach(this::poolWords);
        }
    }

    private boolean isSelected(Item item) {
        return selected.filter(item.pointer()::equals).isPresent();
    }

    private boolean isHovered(Item item) {
        return hovered.filter(item::equals).isPresent();
    }

    private void pool(Pool pool, Shape shape) {
        Color color = Palette.pool(pool.warm());
        boolean many = scene.pools().size() > MOST_LABELLED;
        int alpha = (many ? 18 : 34) + (isHovered(pool) ? 22 : 0) + (isSelected(pool) ? 22 : 0);
        g.setColor(Palette.alpha(color, alpha));
        g.fill(shape);
        g.setStroke(new BasicStroke(isSelected(pool) ? 1.8f : 1f));
        g.setColor(
                Palette.alpha(isSelected(pool) ? Palette.accent() : color, isSelected(pool) ? 255 : many ? 70 : 110));
        g.draw(shape);
    }

    private void poolWords(Pool pool) {
        Point2D.Double middle = scene.middle(pool);
        boolean alike =
                scene.pools().keySet().stream().map(Pool::label).distinct().count() == 1
                        && scene.pools().size() > 4
                        && !isSelected(pool);
        if (!alike || scene.pools().keySet().iterator().next().equals(pool)) {
            words.chip(pool.label(), middle, Palette.mix(Palette.pool(pool.warm()), Palette.foreground(), 0.55));
        }
        pool.weights().forEach((ensemble, weight) -> {
            if (weight != 1) {
                weight(pool, scene.layout().place(ensemble), weight, middle);
            }
        });
    }

    private void weight(Pool pool, Place place, double weight, Point2D.Double towards) {
        double distance = place.center().distance(towards);
        double share = (place.radius() + 4) / Math.max(1, distance);
        Point2D.Double point = new Point2D.Double(
                place.center().x + share * (towards.x - place.center().x),
                place.center().y
                        + share * (towards.y - place.center().y)
                        + (pool.weights().size() == 1 ? 14 : 0));
        words.chip("×" + Figures.number(weight), point, Palette.foreground());
    }

    private void spins(Spins spins) {
        Place place = scene.place(spins);
        Ellipse2D circle = Scene.circle(place, 0);
        if (isSelected(spins) || isHovered(spins)) {
            g.setColor(Palette.alpha(Palette.accent(), isSelected(spins) ? 70 : 35));
            g.fill(Scene.circle(place, 5));
        }
        g.setColor(Palette.background());
        g.fill(circle);
        fill(spins, place, circle);
        boolean small = place.radius() < SMALL;
        if (!small) {
            bloch(spins, place);
        }
        g.setColor(isSelected(spins) ? Palette.accent() : Palette.foreground());
        g.setStroke(new BasicStroke(spins.role() == Role.BATTERY ? 1.4f : 1.8f));
        g.draw(circle);
        label(spins, place);
    }

    /** The initial excitation, as a level. */
    private void fill(Spins spins, Place place, Ellipse2D circle) {
        if (spins.excitation() <= 0) {
            return;
        }
        Shape clip = g.getClip();
        double r = place.radius();
        double level = place.center().y + r - 2 * r * spins.excitation();
        g.clip(circle);
        g.setColor(Palette.alpha(Palette.energy(), 150));
        g.fill(new Rectangle2D.Double(place.center().x - r, level, 2 * r, 2 * r));
        g.setClip(clip);
    }

    /** The Bloch vector of the initial state, which lies on the axis, in its sphere. */
    private void bloch(Spins spins, Place place) {
        double r = place.radius();
        double x = place.center().x;
        double y = place.center().y;
        g.setColor(Palette.alpha(Palette.foreground(), 70));
        g.setStroke(new BasicStroke(0.9f));
        g.draw(new Arc2D.Double(x - r, y - 0.3 * r, 2 * r, 0.6 * r, 180, 180, Arc2D.OPEN));
        g.setStroke(
                new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2.5f, 2.5f}, 0));
        g.draw(new Arc2D.Double(x - r, y - 0.3 * r, 2 * r, 0.6 * r, 0, 180, Arc2D.OPEN));
        g.setColor(Palette.foreground());
        double tip = y - 0.74 * r * (2 * spins.excitation() - 1);
        if (Math.abs(tip - y) > 5) {
            double head = Math.signum(tip - y) * Math.min(7, 0.3 * r);
            g.setStroke(new BasicStroke(1.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new Line2D.Double(x, y, x, tip - head));
            Path2D arrow = new Path2D.Double();
            arrow.moveTo(x, tip);
            arrow.lineTo(x - 0.62 * Math.abs(head), tip - head * 1.25);
            arrow.lineTo(x + 0.62 * Math.abs(head), tip - head * 1.25);
            arrow.closePath();
            g.fill(arrow);
        }
        g.fill(new Ellipse2D.Double(x - 2.2, y - 2.2, 4.4, 4.4));
    }

    private void label(Spins spins, Place place) {
        double x = place.center().x;
        double y = place.center().y;
        double r = place.radius();
        boolean crowded = scene.picture().ensembles().size() > MOST_LABELLED;
        if (place.labelOnRight()) {
            words.ensembleBeside(spins, x + r + 20, y, r > 13);
        } else {
            boolean full = r >= SMALL && (!crowded || spins.role() != Role.BATTERY);
            words.ensembleBelow(spins, x, y + r + (full ? 13 : 1), full);
        }
    }
}
