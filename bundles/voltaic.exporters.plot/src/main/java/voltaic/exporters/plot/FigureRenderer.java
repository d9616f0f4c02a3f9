package voltaic.exporters.plot;

import org.jspecify.annotations.Nullable;

/** Lays figures out for the screen. For one thread. */
public final class FigureRenderer {
    private static final double LEAST_WIDTH = 120;
    private static final double LEAST_HEIGHT = 80;

    private final Typesetter typesetter = new Typesetter();

    /** The size of the type of figures, in points. */
    public static double typeSize() {
        return FigureLayout.SIZE;
    }

    /**
     * Lays a figure out in a rectangle.
     *
     * @param width in points; a figure of many panels may need more, and is to be scaled down then
     * @param height in points
     * @param pixels the pixels of the screen in a point
     * @param earlier the same figure as it was drawn before, whose insets stay where they are
     */
    public DrawnFigure draw(
            ScreenFigure figure,
            FigureView view,
            double width,
            double height,
            double pixels,
            @Nullable DrawnFigure earlier) {
        Plot plot = figure.seen(view, true);
        double scale = Math.max(1, Math.max(LEAST_WIDTH * plot.columns() / width, LEAST_HEIGHT * rows(plot) / height));
        Look look = new Look(
                false,
                view.legend() ? Look.Key.ABOVE : Look.Key.NOWHERE,
                view.grid(),
                Sharpness.ofScreen(pixels / scale));
        FigureLayout layout = FigureLayout.filling(
                plot,
                scale * width,
                scale * height,
                look,
                earlier == null || !earlier.isOfPanels(view) ? null : earlier.layout(),
                typesetter);
        return new DrawnFigure(figure, view, layout, 1 / scale);
    }

    private static int rows(Plot plot) {
        return (plot.panels().size() + plot.columns() - 1) / plot.columns();
    }
}
