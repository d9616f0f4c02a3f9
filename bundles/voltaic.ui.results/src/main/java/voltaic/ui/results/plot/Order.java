package voltaic.ui.results.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.exporters.plot.FigureColors;
import voltaic.exporters.plot.FigureRenderer;
import voltaic.exporters.plot.FigureView;
import voltaic.exporters.plot.Overlay;
import voltaic.exporters.plot.ScreenFigure;
import voltaic.model.experiment.Figure;
import voltaic.model.result.StudyResult;

/**
 * What is to be painted.
 *
 * @param results what to draw
 * @param growing whether the run goes on
 * @param name of these results, if there are others
 * @param width of the component
 * @param height of the component
 * @param scale pixels of the component in a point of the figure
 * @param device pixels of the screen in one of the component
 */
record Order(
        StudyResult results,
        boolean growing,
        String name,
        List<Overlay> overlays,
        FigureView view,
        int width,
        int height,
        double scale,
        double device,
        FigureColors colors) {
    /** Paints it; takes a while. */
    Optional<Picture> paint(FigureRenderer renderer, @Nullable Picture earlier) {
        Optional<ScreenFigure> figure = figure(earlier);
        if (figure.isEmpty() || width < 8 || height < 8) {
            return Optional.empty();
        }
        FigureView seen = valid(figure.get());
        DrawnFigure before = earlier == null || (seen.isFitted() && !growing) ? null : earlier.drawn();
        DrawnFigure drawn = renderer.draw(figure.get(), seen, width / scale, height / scale, scale * device, before);
        double left = Math.max(0, (width - drawn.width() * scale) / 2);
        double top = Math.max(0, (height - drawn.height() * scale) / 2);
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * device), (int) Math.ceil(height * device), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(colors.background()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(device, device);
        graphics.translate(left, top);
        graphics.scale(scale, scale);
        drawn.paint(graphics, colors);
        graphics.dispose();
        return Optional.of(new Picture(this, drawn, image, colors, scale, left, top));
    }

    /** What is drawn; as before if it is of the same results: to compare all their numbers would take longer than to draw them. */
    @SuppressWarnings("ReferenceEquality")
    private Optional<ScreenFigure> figure(@Nullable Picture earlier) {
        if (earlier != null
                && earlier.order().results == results
                && earlier.order().growing == growing
                && earlier.order().name.equals(name)
                && earlier.order().overlays.equals(overlays)) {
            return Optional.of(earlier.drawn().figure());
        }
        return ScreenFigure.of(results, growing, name, overlays);
    }

    /** A panel that is not there any more cannot be enlarged, and heat maps have the axes of their figure, or even ones. */
    private FigureView valid(ScreenFigure figure) {
        FigureView seen = view;
        if (seen.panel().isPresent() && seen.panel().getAsInt() >= figure.panels()) {
            seen = seen.withPanel(OptionalInt.empty());
        }
        Optional<Figure> own = results.study().figure();
        if (figure.hasHeatMap()
                && seen.logX()
                && own.filter(f -> f.x().logarithmic()).isEmpty()) {
            seen = seen.withLogX(false);
        }
        if (figure.hasHeatMap()
                && seen.logY()
                && own.filter(f -> f.y().logarithmic()).isEmpty()) {
            seen = seen.withLogY(false);
        }
        return seen;
    }
}
