package voltaic.ui.results.plot;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import voltaic.exporters.plot.DrawnFigure;

/**
 * What the mouse does in a plot. The wheel zooms about the pointer: with shift time alone, with ctrl values alone, as below and beside a
 * frame. Dragging zooms to a rectangle; with shift, the middle or the right button, or in the mode for it, it moves. A double click fits, on
 * a heading it enlarges the panel; a click in the legend hides a curve. In a figure of the points of a study a click selects a point, and a
 * double click opens it.
 */
final class PlotMouse extends MouseAdapter {
    /** A rectangle is meant for one axis if it is this thin, in pixels. */
    private static final int THIN = 8;

    private final PlotPane pane;
    private final PlotState state;
    private OptionalInt panel = OptionalInt.empty();
    private boolean moving;
    private @Nullable Point start;

    PlotMouse(PlotPane pane, PlotState state) {
        this.pane = pane;
        this.state = state;
    }

    void install() {
        pane.addMouseListener(this);
        pane.addMouseMotionListener(this);
        pane.addMouseWheelListener(this);
    }

    private Optional<Picture> picture() {
        return pane.picture();
    }

    private OptionalInt panelAt(Point p) {
        return picture()
                .map(shown -> shown.drawn().panelAt(shown.x(p.x), shown.y(p.y)))
                .orElse(OptionalInt.empty());
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        pane.point(panelAt(e.getPoint()), e.getX(), e.getY());
        boolean pressable = picture()
                .filter(shown -> shown.drawn()
                                .legendAt(shown.x(e.getX()), shown.y(e.getY()))
                                .isPresent()
                        || headingAt(shown, e.getPoint()).isPresent()
                        || pointAt(shown, e.getPoint()).isPresent())
                .isPresent();
        pane.setCursor(Cursor.getPredefinedCursor(
                pressable
                        ? Cursor.HAND_CURSOR
                        : panelAt(e.getPoint()).isPresent()
                                ? state.isMoving() ? Cursor.MOVE_CURSOR : Cursor.CROSSHAIR_CURSOR
                                : Cursor.DEFAULT_CURSOR));
    }

    /** A single panel has no other to be enlarged from. */
    private OptionalInt headingAt(Picture shown, Point p) {
        return shown.drawn().figure().panels() > 1
                ? shown.drawn().headingAt(shown.x(p.x), shown.y(p.y))
                : OptionalInt.empty();
    }

    /** The point of a study at a place. */
    private OptionalInt pointAt(Picture shown, Point p) {
        return pane.points().isPresent() ? PointTarget.at(shown, p.x, p.y) : OptionalInt.empty();
    }

    @Override
    public void mouseExited(MouseEvent e) {
        if (start == null) {
            pane.point(OptionalInt.empty(), 0, 0);
        }
    }

    @Override
    public void mousePressed(MouseEvent e) {
        pane.requestFocusInWindow();
        panel = panelAt(e.getPoint());
        start = panel.isPresent() ? e.getPoint() : null;
        moving = state.isMoving() || e.isShiftDown() || !SwingUtilities.isLeftMouseButton(e);
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        Optional<Picture> shown = picture();
        if (start == null || shown.isEmpty()) {
            return;
        }
        if (moving) {
            DrawnFigure drawn = shown.get().drawn();
            int at = panel.getAsInt();
            double byX = drawn.widthPart(at, shown.get().x(start.x))
                    - drawn.widthPart(at, shown.get().x(e.getX()));
            double byY = drawn.heightPart(at, shown.get().y(start.y))
                    - drawn.heightPart(at, shown.get().y(e.getY()));
            start = e.getPoint();
            state.move(at, byX, byY);
        } else {
            pane.select(rectangle(shown.get(), e.getPoint()));
        }
    }

    /** From where the button was pressed to a place, as far as it lies in the frame; from edge to edge where it is thin. */
    private Rectangle rectangle(Picture shown, Point to) {
        Rectangle2D frame = shown.drawn().frame(panel.getAsInt()).orElseThrow();
        Rectangle in = new Rectangle(
                (int) shown.pixelX(frame.getX()),
                (int) shown.pixelY(frame.getY()),
                (int) Math.ceil(frame.getWidth() * shown.scale()),
                (int) Math.ceil(frame.getHeight() * shown.scale()));
        Point from = start == null ? to : start;
        Rectangle rectangle = new Rectangle(from);
        rectangle.add(to);
        if (rectangle.width < THIN && rectangle.height >= THIN) {
            rectangle = new Rectangle(in.x, rectangle.y, in.width, rectangle.height);
        } else if (rectangle.height < THIN && rectangle.width >= THIN) {
            rectangle = new Rectangle(rectangle.x, in.y, rectangle.width, in.height);
        }
        return rectangle.intersection(in);
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        Optional<Picture> shown = picture();
        if (start != null && !moving && shown.isPresent()) {
            Rectangle chosen = rectangle(shown.get(), e.getPoint());
            if (chosen.width >= THIN || chosen.height >= THIN) {
                show(shown.get(), chosen);
            }
        }
        start = null;
        pane.select(null);
    }

    private void show(Picture shown, Rectangle chosen) {
        DrawnFigure drawn = shown.drawn();
        int at = panel.getAsInt();
        state.show(
                at,
                drawn.widthPart(at, shown.x(chosen.getMinX())),
                drawn.widthPart(at, shown.x(chosen.getMaxX())),
                drawn.heightPart(at, shown.y(chosen.getMaxY())),
                drawn.heightPart(at, shown.y(chosen.getMinY())));
    }

    @Override
    public void mouseClicked(MouseEvent e) {
        Optional<Picture> found = picture();
        if (found.isEmpty() || !SwingUtilities.isLeftMouseButton(e)) {
            return;
        }
        Picture shown = found.get();
        Optional<String> label = shown.drawn().legendAt(shown.x(e.getX()), shown.y(e.getY()));
        OptionalInt point = pointAt(shown, e.getPoint());
        if (label.isPresent()) {
            state.change(view -> view.toggled(label.get()));
        } else if (point.isPresent()) {
            pane.points().orElseThrow().click(point.getAsInt(), e.getClickCount());
            pane.repaint();
        } else if (e.getClickCount() == 2) {
            OptionalInt heading = headingAt(shown, e.getPoint());
            if (heading.isPresent()) {
                state.enlarge(heading.getAsInt());
            } else {
                state.fit();
            }
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent e) {
        Optional<Picture> found = picture();
        if (found.isEmpty()) {
            return;
        }
        Picture shown = found.get();
        double x = shown.x(e.getX());
        double y = shown.y(e.getY());
        for (int at = 0; at < shown.drawn().figure().panels(); at++) {
            Optional<Rectangle2D> frame = shown.drawn().frame(at);
            if (frame.isEmpty()) {
                continue;
            }
            Rectangle2D in = frame.get();
            boolean across = x >= in.getMinX() && x <= in.getMaxX();
            boolean along = y >= in.getMinY() && y <= in.getMaxY();
            boolean below = across && y > in.getMaxY() && y < in.getMaxY() + 30;
            boolean beside = along && x < in.getMinX() && x > in.getMinX() - 40;
            if ((across && along) || below || beside) {
                state.zoom(
                        at,
                        shown.drawn().widthPart(at, x),
                        shown.drawn().heightPart(at, y),
                        -e.getPreciseWheelRotation(),
                        !beside && !e.isControlDown(),
                        !below && !e.isShiftDown());
                return;
            }
        }
    }
}
