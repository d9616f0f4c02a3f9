package voltaic.ui.results.plot;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** Shows a figure, and what the pointer is at. */
final class PlotPane extends JComponent {
    private static final long serialVersionUID = 1;

    private final transient Painter painter;
    private final transient PlotState state;
    private final transient Supplier<Order> order;
    private final transient ReadOut readOut;
    private final transient Optional<PointTarget> points;
    private transient @Nullable Picture picture;
    private transient @Nullable Rectangle selection;
    private String message = "";

    /**
     * @param order what is to be painted, but for its size
     * @param state what is seen
     * @param points the points of a study, where the figure is of these
     */
    PlotPane(PlotState state, Supplier<Order> order, Optional<PointTarget> points) {
        this.state = state;
        this.order = order;
        this.points = points;
        readOut = new ReadOut(points.isPresent() ? "x" : "t");
        painter = new Painter(this::show, this::tell);
        setOpaque(true);
        setFocusable(true);
        setName("plot");
        setPreferredSize(new Dimension(640, 420));
        setMinimumSize(new Dimension(80, 60));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                paintAnew();
            }

            @Override
            public void componentShown(ComponentEvent e) {
                paintAnew();
            }
        });
        new PlotMouse(this, state).install();
        new PlotKeys(this, state).install();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // Called by the constructor of JComponent's heirs, and whenever the theme changes.
        if (order != null) {
            paintAnew();
        }
    }

    /** Has the figure painted as it is now. */
    void paintAnew() {
        if (getWidth() > 0 && getHeight() > 0) {
            painter.paint(order.get());
        }
    }

    /** The pixels of the screen in one of this component. */
    double device() {
        return getGraphicsConfiguration() == null
                ? 1
                : getGraphicsConfiguration().getDefaultTransform().getScaleX();
    }

    private void show(Picture painted) {
        picture = painted;
        message = "";
        state.drawn(painted.drawn());
        readOut.refresh(painted);
        describe();
        repaint();
        firePropertyChange("picture", null, painted);
    }

    private void tell(String text) {
        picture = null;
        message = text.isEmpty() ? "Nothing is recorded yet." : text;
        repaint();
    }

    /** The points of a study, where the figure is of these. */
    Optional<PointTarget> points() {
        return points;
    }

    /** What is shown. */
    Optional<Picture> picture() {
        return Optional.ofNullable(picture);
    }

    /** Moves the cross hairs to a place; absent for none. */
    void point(OptionalInt panel, double x, double y) {
        readOut.point(picture, panel, x, y);
        describe();
        repaint();
    }

    /** Moves the cross hairs along the curves of the panel where they are, or the first one. */
    void step(double pixels) {
        if (picture != null) {
            readOut.step(picture, pixels);
            describe();
            repaint();
        }
    }

    /** The panel where the cross hairs are. */
    OptionalInt pointed() {
        return readOut.panel();
    }

    void select(@Nullable Rectangle rectangle) {
        selection = rectangle;
        repaint();
    }

    private void describe() {
        getAccessibleContext().setAccessibleDescription(readOut.words());
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D graphics = (Graphics2D) g.create();
        graphics.setColor(PlotTheme.color("TextArea.background", Color.WHITE));
        graphics.fillRect(0, 0, getWidth(), getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if (picture == null) {
            words(graphics);
        } else {
            double device = picture.order().device();
            graphics.drawImage(picture.image(), AffineTransform.getScaleInstance(1 / device, 1 / device), null);
            readOut.paint(graphics, picture, this);
            Picture shown = picture;
            points.ifPresent(target -> target.paint(graphics, shown));
        }
        if (selection != null) {
            Color accent = PlotTheme.color("Component.focusColor", Color.BLUE);
            graphics.setColor(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), 40));
            graphics.fill(selection);
            graphics.setColor(accent);
            graphics.draw(new Rectangle2D.Double(
                    selection.x + 0.5, selection.y + 0.5, selection.width - 1, selection.height - 1));
        }
        graphics.dispose();
    }

    private void words(Graphics2D graphics) {
        graphics.setFont(UIManager.getFont("Label.font"));
        graphics.setColor(PlotTheme.color("Label.disabledForeground", Color.GRAY));
        java.awt.FontMetrics metrics = graphics.getFontMetrics();
        int y = getHeight() / 2;
        for (String line : Wrapped.lines(message, metrics::stringWidth, getWidth() - 4 * metrics.getHeight())) {
            graphics.drawString(line, (getWidth() - metrics.stringWidth(line)) / 2, y);
            y += metrics.getHeight();
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.CANVAS;
                }
            };
            accessibleContext.setAccessibleName("Plot");
        }
        return accessibleContext;
    }
}
