package voltaic.ui.results.plot;

import java.awt.image.BufferedImage;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.exporters.plot.FigureColors;

/**
 * A figure as it was painted.
 *
 * @param order what it was painted of
 * @param scale pixels of the component in a point of the figure
 * @param left where the figure begins in the component
 * @param top where the figure begins in the component
 */
record Picture(
        Order order,
        DrawnFigure drawn,
        BufferedImage image,
        FigureColors colors,
        double scale,
        double left,
        double top) {
    /** The place in the figure of a place in the component. */
    double x(double pixel) {
        return (pixel - left) / scale;
    }

    double y(double pixel) {
        return (pixel - top) / scale;
    }

    /** The place in the component of a place in the figure. */
    double pixelX(double x) {
        return left + x * scale;
    }

    double pixelY(double y) {
        return top + y * scale;
    }
}
