package voltaic.exporters.plot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.PluginDescription;

/**
 * Draws the figure of a study as {@code figure.svg}, {@code figure.png} and {@code figure.pdf}; without a figure, a panel
 * for each quantity of an experiment, or for each variant of a study.
 */
@Component(service = Exporter.class)
@PluginDescription(
        id = "plot",
        label = "Plot",
        summary = "Draws the study's figure, or what was recorded over time, as SVG, PNG and PDF.")
public final class PlotExporter implements Exporter<PlotParameters> {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double ONE_COLUMN = 86;
    private static final double TWO_COLUMNS = 178;

    @Override
    public Class<PlotParameters> parameters() {
        return PlotParameters.class;
    }

    /**
     * Draws the figure.
     *
     * @throws IllegalArgumentException if the figure names a variant or a column that does not exist, a label has
     *     faulty markup, or the size does not suit the figure
     */
    @Override
    public void export(StudyResult results, PlotParameters parameters, Target target) throws IOException {
        Plot plot = results.study()
                .figure()
                .map(figure -> PlotReader.read(results, figure))
                .orElseGet(() -> DefaultPlot.of(results));
        export(plot, Look.print(parameters.title()), parameters, target);
    }

    static void export(Plot plot, Look look, PlotParameters parameters, Target target) throws IOException {
        double width = parameters.width().orElse(plot.columns() == 1 ? ONE_COLUMN : TWO_COLUMNS) * POINTS_PER_MM;
        FigureLayout figure = FigureLayout.of(plot, width, look, new Typesetter());
        for (String format : PlotParameters.FORMATS) {
            if (parameters.formats().contains(format)) {
                write(figure, format, parameters.dpi(), target);
            }
        }
    }

    private static void write(FigureLayout figure, String format, int dpi, Target target) throws IOException {
        switch (format) {
            case "svg" -> {
                SvgCanvas canvas = new SvgCanvas(figure);
                FigurePainter.paint(figure, canvas);
                try (OutputStream out = target.create("figure.svg")) {
                    out.write(canvas.document().getBytes(StandardCharsets.UTF_8));
                }
            }
            case "png" -> {
                PngCanvas canvas = new PngCanvas(figure, dpi);
                FigurePainter.paint(figure, canvas);
                try (OutputStream out = target.create("figure.png")) {
                    canvas.write(out);
                }
            }
            default -> {
                try (PdfCanvas canvas = new PdfCanvas(figure);
                        OutputStream out = target.create("figure.pdf")) {
                    FigurePainter.paint(figure, canvas);
                    canvas.write(out);
                }
            }
        }
    }
}
