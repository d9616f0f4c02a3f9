package voltaic.ui.experiment.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import voltaic.ui.experiment.picture.Picture.Arrow;
import voltaic.ui.experiment.picture.Picture.Kind;
import voltaic.ui.experiment.picture.Scene.Shaft;

/** Draws what acts on an ensemble: pumps as arrows, drives as waves, what spins do on their own as thin dotted arrows. */
final class ArrowPainter {
    private final Graphics2D g;
    private final Words words;

    ArrowPainter(Graphics2D g, Words words) {
        this.g = g;
        this.words = words;
    }

    void paint(Arrow arrow, Shaft shaft, boolean selected, boolean hovered) {
        Color color = selected ? Palette.accent() : color(arrow.kind());
        g.setColor(hovered && !selected ? Palette.mix(color, Palette.foreground(), 0.3) : color);
        double length = shaft.tail().distance(shaft.head());
        boolean hasHead = hasHead(arrow.kind());
        double head = hasHead ? Math.min(13, length * 0.42) : 0;
        Point2D.Double neck = between(shaft, 1 - head * 0.8 / length);
        g.setStroke(stroke(arrow.kind(), selected));
        boolean waves = arrow.kind() == Kind.DRIVE || arrow.kind() == Kind.DEPHASING;
        g.draw(waves ? wave(shaft.tail(), neck) : new Line2D.Double(shaft.tail(), neck));
        if (hasHead) {
            head(shaft, head);
        }
        label(arrow, shaft, length, color);
    }

    private static boolean hasHead(Kind kind) {
        return kind != Kind.DETUNING && kind != Kind.DEPHASING;
    }

    private static Color color(Kind kind) {
        return switch (kind) {
            case PUMP, SPIN_PUMP -> Palette.pump();
            case DRIVE -> Palette.mix(Palette.accent(), Palette.foreground(), 0.15);
            default -> Palette.faint();
        };
    }

    private static BasicStroke stroke(Kind kind, boolean selected) {
        float more = selected ? 0.8f : 0;
        return switch (kind) {
            case PUMP -> new BasicStroke(4.5f + more, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
            case DRIVE, DEPHASING -> new BasicStroke(1.8f + more, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
            case SPIN_DECAY, SPIN_PUMP ->
                new BasicStroke(
                        2f + more, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.5f, 4.5f}, 0);
            case DETUNING, IDLE ->
                new BasicStroke(1.4f + more, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);
        };
    }

    private static Point2D.Double between(Shaft shaft, double share) {
        return new Point2D.Double(
                shaft.tail().x + share * (shaft.head().x - shaft.tail().x),
                shaft.tail().y + share * (shaft.head().y - shaft.tail().y));
    }

    private static Path2D wave(Point2D.Double from, Point2D.Double to) {
        double length = from.distance(to);
        double ux = (to.x - from.x) / length;
        double uy = (to.y - from.y) / length;
        int periods = (int) Math.max(2, Math.round(length / 14));
        Path2D path = new Path2D.Double();
        path.moveTo(from.x, from.y);
        for (double s = 0; s <= length; s += 0.5) {
            double fade = Math.min(1, (length - s) / 8);
            double side = 5 * fade * Math.sin(2 * Math.PI * periods * s / length);
            path.lineTo(from.x + s * ux - side * uy, from.y + s * uy + side * ux);
        }
        return path;
    }

    private void head(Shaft shaft, double size) {
        double length = shaft.tail().distance(shaft.head());
        Point2D.Double base = between(shaft, 1 - size / length);
        double nx = -(shaft.head().y - shaft.tail().y) / length;
        double ny = (shaft.head().x - shaft.tail().x) / length;
        Path2D path = new Path2D.Double();
        path.moveTo(shaft.head().x, shaft.head().y);
        path.lineTo(base.x + nx * size * 0.62, base.y + ny * size * 0.62);
        path.lineTo(base.x - nx * size * 0.62, base.y - ny * size * 0.62);
        path.closePath();
        g.fill(path);
    }

    private void label(Arrow arrow, Shaft shaft, double length, Color color) {
        if (length < 40) {
            return;
        }
        String below = arrow.kind() == Kind.IDLE ? "not acting" : arrow.label();
        boolean level = Math.abs(shaft.tail().y - shaft.head().y) < 3;
        double half = Math.max(words.width(arrow.name()), words.width(below)) / 2;
        if (level) {
            words.lines(arrow.name(), below, between(shaft, hasHead(arrow.kind()) ? 0.42 : 0.54), true, color);
            return;
        }
        boolean inward = arrow.kind() != Kind.SPIN_DECAY && arrow.kind() != Kind.DEPHASING;
        Point2D.Double far = inward ? shaft.tail() : shaft.head();
        Point2D.Double near = inward ? shaft.head() : shaft.tail();
        double dx = (far.x - near.x) / length;
        double dy = (far.y - near.y) / length;
        words.lines(
                arrow.name(), below, new Point2D.Double(far.x + dx * (half + 6), far.y + dy * 18 + 2), false, color);
    }
}
