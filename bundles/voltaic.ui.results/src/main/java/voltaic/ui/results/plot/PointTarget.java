package voltaic.ui.results.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;

/** Where the points of a study are in its figures: a click selects one, and the selected one has a ring. */
final class PointTarget {
    /** How near to a point a click must be, in pixels. */
    private static final double NEAR = 14;

    private static final double RADIUS = 7;

    private final PointSelection selection;

    PointTarget(PointSelection selection) {
        this.selection = selection;
    }

    /** The point at a place of the component. */
    static OptionalInt at(Picture picture, double pixelX, double pixelY) {
        OptionalInt panel = picture.drawn().panelAt(picture.x(pixelX), picture.y(pixelY));
        if (panel.isEmpty()) {
            return OptionalInt.empty();
        }
        Nearest nearest = new Nearest(pixelX, pixelY);
        FigurePoints.of(picture).visit(panel.getAsInt(), nearest);
        boolean isIn = nearest.isCell || nearest.distance <= NEAR;
        return isIn ? OptionalInt.of(nearest.point) : OptionalInt.empty();
    }

    void click(int point, int clicks) {
        selection.select(point);
        if (clicks == 2) {
            selection.open(point);
        }
    }

    /** Draws a ring around the selected point, wherever the figure has it. */
    void paint(Graphics2D graphics, Picture picture) {
        if (selection.selected().isEmpty()) {
            return;
        }
        int wanted = selection.selected().getAsInt();
        FigurePoints points = FigurePoints.of(picture);
        for (int panel = 0; panel < picture.drawn().figure().panels(); panel++) {
            points.visit(panel, (point, x, y, isCell) -> {
                if (point == wanted) {
                    ring(graphics, new Point2D.Double(x, y));
                }
            });
        }
    }

    private static void ring(Graphics2D graphics, Point2D at) {
        Ellipse2D ring = new Ellipse2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
        graphics.setStroke(new BasicStroke(4f));
        graphics.setColor(PlotTheme.color("TextArea.background", Color.WHITE));
        graphics.draw(ring);
        graphics.setStroke(new BasicStroke(2f));
        graphics.setColor(PlotTheme.color("Component.focusColor", Color.BLUE));
        graphics.draw(ring);
    }

    /** Of the points that are visited the nearest to a place; of cells the one whose centre is. */
    private static final class Nearest implements FigurePoints.Visitor {
        private final double x;
        private final double y;
        private double distance = Double.POSITIVE_INFINITY;
        private int point = -1;
        private boolean isCell;

        Nearest(double x, double y) {
            this.x = x;
            this.y = y;
        }

        @Override
        public void visit(int at, double pixelX, double pixelY, boolean cell) {
            double far = Math.hypot(pixelX - x, pixelY - y);
            if (far < distance) {
                distance = far;
                point = at;
                isCell = cell;
            }
        }
    }

    /** The part of the component that a panel takes. */
    static Rectangle2D pixels(Picture picture, Rectangle2D frame) {
        return new Rectangle2D.Double(
                picture.pixelX(frame.getX()),
                picture.pixelY(frame.getY()),
                frame.getWidth() * picture.scale(),
                frame.getHeight() * picture.scale());
    }
}
