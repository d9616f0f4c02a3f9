package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.Figure.Spacing;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

class HeatMapTest {
    private static final ColorScale COLOURS = new ColorScale("Population", 0, 1, Spacing.LINEAR);
    private static final int WHITE = 0xFFFFFF;

    private static Column level(String ensemble, int k, double... values) {
        return new Column(ensemble, "population-" + k, "Population of level " + k, "1", values);
    }

    /** Two levels at three times. */
    private static Result twoLevels(String variant) {
        return Samples.result(variant, new double[] {0, 1, 4}, level("C", 0, 0, 0.25, 1), level("C", 1, 1, 0.75, 0));
    }

    private static HeatMap map(Result result, String family) {
        return HeatMap.of(result, family, 1, 1).orElseThrow();
    }

    /** A frame of 40 by 20 points: 160 by 80 cells. */
    private static Raster raster(HeatMap map, double toTime, double fromHeight, double toHeight) {
        Box frame = new Box(100, 50, 40, 20);
        return HeatRaster.of(
                map, frame, new Scale(0, toTime, 100, 140), new Scale(fromHeight, toHeight, 70, 50), COLOURS, 4);
    }

    private static int rgb(Raster raster, int column, int row) {
        return raster.image().getRGB(column, row) & WHITE;
    }

    @Test
    void aCellShowsTheSampleNearestInTimeAndTheLevelNearestInHeight() {
        Raster raster = raster(map(twoLevels(""), "C.population"), 4, 0, 1);

        assertThat(List.of(raster.width(), raster.height())).containsExactly(160, 80);
        // The upper half is level 1. Of 40 cells a unit of time, the first 20 are nearest to t = 0, from 100 on to t =
        // 4.
        assertThat(rgb(raster, 19, 0)).isEqualTo(COLOURS.rgb(1));
        assertThat(rgb(raster, 21, 39)).isEqualTo(COLOURS.rgb(0.75));
        assertThat(rgb(raster, 98, 40)).isEqualTo(COLOURS.rgb(0.25));
        assertThat(rgb(raster, 101, 79)).isEqualTo(COLOURS.rgb(1));
        assertThat(rgb(raster, 101, 0)).isEqualTo(COLOURS.rgb(0));
    }

    @Test
    void whatLiesOutsideTheLevelsAndTheTimesIsWhite() {
        Raster raster = raster(map(twoLevels(""), "C.population"), 8, -1, 2);

        assertThat(rgb(raster, 10, 5)).isEqualTo(WHITE);
        assertThat(rgb(raster, 10, 75)).isEqualTo(WHITE);
        assertThat(rgb(raster, 90, 40)).isEqualTo(WHITE);
        // Levels reach half their distance beyond the outermost: from −0.5 to 1.5.
        assertThat(rgb(raster, 2, 14)).isEqualTo(COLOURS.rgb(1));
        assertThat(rgb(raster, 2, 65)).isEqualTo(COLOURS.rgb(0));
    }

    /** 401 levels at 801 times in 80 rows and 160 columns: five by five in most cells. */
    @Test
    void aCellOfSeveralLevelsAndSamplesShowsTheirMean() {
        double[] times = new double[801];
        double[] checks = new double[801];
        double[] counter = new double[801];
        for (int i = 0; i < times.length; i++) {
            times[i] = i;
            checks[i] = i % 2;
            counter[i] = 1 - checks[i];
        }
        Column[] levels = new Column[401];
        for (int k = 0; k < levels.length; k++) {
            levels[k] = level("C", k, k % 2 == 0 ? checks : counter);
        }
        Raster raster = raster(map(Samples.result("", times, levels), "C.population"), 800, 0, 1);

        for (int column = 0; column < 160; column++) {
            // 12 or 13 of 25; the first and last may have six.
            assertThat(rgb(raster, column, 30)).isIn(colours(0.4, 0.6));
        }
    }

    private static List<Integer> colours(double from, double to) {
        List<Integer> colours = new ArrayList<>();
        for (double value = from; value <= to; value += 0.001) {
            colours.add(COLOURS.rgb(value));
        }
        return colours;
    }

    @Test
    void theStateAtInfinityFillsTheWholeWidth() {
        Result result =
                Samples.result("", new double[] {Double.POSITIVE_INFINITY}, level("C", 0, 0.2), level("C", 1, 0.8));

        Raster raster = raster(map(result, "C.population"), 1, 0, 1);

        assertThat(rgb(raster, 0, 0)).isEqualTo(COLOURS.rgb(0.8));
        assertThat(rgb(raster, 159, 79)).isEqualTo(COLOURS.rgb(0.2));
    }

    /** Luminance by ITU-R BT.709 grows all the way, so the map reads in grey; neighbours of 8 bits may differ by rounding alone. */
    @Test
    void coloursGrowLighterAllTheWay() {
        double last = -1;
        for (int i = 0; i <= 51; i++) {
            int rgb = COLOURS.rgb(i / 51.0);
            double luminance =
                    0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
            assertThat(luminance).isGreaterThan(last);
            last = luminance;
        }
        assertThat(COLOURS.rgb(-3)).isEqualTo(COLOURS.rgb(0));
        assertThat(COLOURS.rgb(7)).isEqualTo(COLOURS.rgb(1));
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void squareRootSpacingLetsSmallValuesShow() {
        ColorScale roots = new ColorScale("", 0, 4, Spacing.SQUARE_ROOT);

        assertThat(roots.part(1)).isCloseTo(0.5, within(1e-15));
        assertThat(roots.rgb(1)).isEqualTo(COLOURS.rgb(0.5));
    }

    @Test
    void aFigureOfHeatMapsHasOneKeyToItsColours() throws Exception {
        Map<String, byte[]> files = export(figure("C.population"));

        String svg = new String(files.get("figure.svg"), StandardCharsets.UTF_8);
        // The key and one panel.
        assertThat(svg.split("<image ", -1)).hasSize(3);
        assertThat(svg).contains("aria-label=\"p_k\"", "data:image/png;base64,", "image-rendering:pixelated");
        assertThat(colours(files.get("figure.png"))).contains(COLOURS.rgb(0), COLOURS.rgb(1));
        try (PDDocument pdf = Loader.loadPDF(files.get("figure.pdf"))) {
            PDResources resources = pdf.getPage(0).getResources();
            List<Integer> widths = new ArrayList<>();
            for (COSName name : resources.getXObjectNames()) {
                widths.add(((org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) resources.getXObject(name))
                        .getWidth());
            }
            assertThat(widths).hasSize(2).contains(1);
        }
        assertThat(files.values()).allMatch(bytes -> bytes.length < 100_000);
        Map<String, byte[]> again = export(figure("C.population"));
        files.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    private static List<Integer> colours(byte[] png) throws Exception {
        java.awt.image.BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .map(rgb -> rgb & WHITE)
                .distinct()
                .boxed()
                .toList();
    }

    @Test
    void curvesLieOverTheMapAndTheirLegendAboveThePanels() {
        Plot plot = PlotReader.read(
                figure("C.population"), figure("C.population").study().figure().orElseThrow());
        FigureLayout layout = FigureLayout.of(plot, 300, false, new Typesetter());

        assertThat(layout.legend()).hasSize(1);
        assertThat(layout.panels().get(0).heat()).isNotNull();
        assertThat(plot.panels().get(0).y()).isEqualTo(new Plot.Axis("y", -0.5, 1.5, true));
        Box bar = layout.colorBar().box();
        Box frame = layout.panels().get(0).frame();
        assertThat(bar.x()).isGreaterThan(frame.right());
        assertThat(bar.y()).isEqualTo(frame.y());
        assertThat(bar.height()).isCloseTo(frame.height(), within(1e-9));
        for (PlacedText text : layout.colorBar().texts()) {
            assertThat(text.box().right()).isLessThanOrEqualTo(300);
        }
    }

    @Test
    void anExperimentHasAHeatMapForEachLadderThatIsDifferent() {
        Result result = Samples.result(
                "",
                new double[] {0, 1},
                level("C", 0, 0.1, 0.2),
                level("C", 1, 0.9, 0.8),
                level("B1", 0, 0.5, 0.5),
                level("B1", 1, 0.5, 0.5),
                level("B2", 0, 0.5, 0.5),
                level("B2", 1, 0.5, 0.5));

        Plot plot = DefaultPlot.of(Samples.withoutFigure(result));

        assertThat(plot.panels()).extracting(Plot.Panel::heading).containsExactly("(a)\u2002C", "(b)\u2002B1, B2");
        assertThat(plot.panels()).allMatch(panel -> panel.heatMap().isPresent());
        assertThat(plot.colors()).contains(new ColorScale("Population", 0, 0.9, Spacing.SQUARE_ROOT));
        assertThat(DefaultPlot.of(Samples.withoutFigure(twoLevels("one"), twoLevels("two")))
                        .panels())
                .extracting(Plot.Panel::heading)
                .containsExactly("(a)\u2002one: C", "(b)\u2002two: C");
    }

    @Test
    void variantsWithCurvesAreComparedByTheirCurves() {
        Result result = Samples.result(
                "a", new double[] {0, 1}, level("C", 0, 0, 1), level("C", 1, 1, 0), Samples.energy("C", 1, 0));

        Plot plot = DefaultPlot.of(
                Samples.withoutFigure(result, Samples.result("b", new double[] {0, 1}, Samples.energy("C", 1, 0))));

        assertThat(plot.panels())
                .allMatch(panel -> panel.heatMap().isEmpty() && panel.curves().size() == 1);
        assertThat(plot.colors()).isEmpty();
    }

    @Test
    void anUnknownFamilyIsRejectedWithTheNearest() {
        assertThatThrownBy(() -> export(figure("C.populations")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the panel 'a' of the figure draws 'C.populations', which the result of 'one' does not have; "
                                + "did you mean 'C.population'?");
        StudyResult without = Samples.study(
                "",
                figure("C.population").study().figure(),
                List.of(Samples.result("one", new double[] {0, 1}, Samples.energy("C", 1, 0))));
        assertThatThrownBy(() -> export(without))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the panel 'a' of the figure draws 'C.population', which the result of 'one' does not have; it "
                                + "has no numbered columns, such as the observable 'ladder-populations' records");
    }

    @Test
    void aFamilyWithGapsIsRejected() {
        Result result = Samples.result("", new double[] {0, 1}, level("C", 0, 0, 1), level("C", 2, 1, 0));

        assertThatThrownBy(() -> HeatMap.of(result, "C.population", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the columns 'C.population-…' have numbers up to 2, but there are 2; a heat map takes all from 0 on");
    }

    private static StudyResult figure(String columns) {
        Figure.Panel panel = new Figure.Panel(
                "a",
                "",
                List.of(new Figure.Curve("one", "C.energy-density", "mean")),
                Optional.empty(),
                Optional.of(new Figure.HeatMap("one", columns)));
        Figure figure = new Figure(
                1,
                new Figure.Axis("x", 1, Optional.empty()),
                new Figure.Axis("y", 1, Optional.empty()),
                List.of(panel),
                Optional.of(new Figure.ColorAxis("$p_k$", Optional.empty(), Spacing.SQUARE_ROOT)));
        Result levels = twoLevels("one");
        List<Column> withMean = new ArrayList<>(levels.columns());
        withMean.add(Samples.energy("C", 1, 0.75, 0));
        return Samples.study(
                "Map",
                Optional.of(figure),
                List.of(Samples.result("one", levels.time().toArray(), withMean.toArray(new Column[0]))));
    }

    private static Map<String, byte[]> export(StudyResult study) throws Exception {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        new PlotExporter().export(study, Samples.ALL, path -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            files.put(path, file);
            return file;
        });
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((path, file) -> bytes.put(path, file.toByteArray()));
        return bytes;
    }
}
