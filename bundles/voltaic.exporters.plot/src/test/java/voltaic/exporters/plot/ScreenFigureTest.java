package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

class ScreenFigureTest {
    private static final FigureRenderer RENDERER = new FigureRenderer();
    private static final PlotParameters SVG = new PlotParameters(List.of("svg"), OptionalDouble.empty(), 300, false);

    private static ScreenFigure figure(StudyResult results) {
        return ScreenFigure.of(results, false, "", List.of()).orElseThrow();
    }

    private static DrawnFigure draw(ScreenFigure figure, FigureView view) {
        return RENDERER.draw(figure, view, 600, 400, 2, null);
    }

    private static Map<String, String> export(ScreenFigure figure, FigureView view) throws IOException {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        figure.export(view, SVG, path -> files.computeIfAbsent(path, key -> new ByteArrayOutputStream()));
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, bytes.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    private static Column column(String subject, String quantity, double... values) {
        return new Column(subject, quantity, "Energy density", "ħω₀", values);
    }

    private static StudyResult noisy() {
        double[] times = {0, 1, 2, 3};
        return Samples.withoutFigure(Samples.result(
                "",
                times,
                column("C", "energy-density", 0, 0.5, 0.25, 0.75),
                column("C", "energy-density.stderr", 0, 0.05, 0.05, 0.125)));
    }

    @Test
    void aFigureFillsItsRectangle() {
        DrawnFigure drawn = draw(figure(Samples.sixPanels()), FigureView.ALL);
        // Rounds of settling labels leave less than a line of type.
        assertThat(drawn.height()).isCloseTo(400, within(FigureRenderer.typeSize()));
        assertThat(drawn.width()).isEqualTo(600);
    }

    @Test
    void theExportOfEverythingIsTheFileThatBatchWrites() throws IOException {
        StudyResult results = Samples.sixPanels();
        Map<String, ByteArrayOutputStream> batch = new TreeMap<>();
        new PlotExporter()
                .export(results, SVG, path -> batch.computeIfAbsent(path, key -> new ByteArrayOutputStream()));
        assertThat(export(figure(results), FigureView.ALL).get("figure.svg"))
                .isEqualTo(batch.get("figure.svg").toString(StandardCharsets.UTF_8));
    }

    @Test
    void theExportShowsWhatIsSeen() throws IOException {
        FigureView view = FigureView.ALL
                .toggled("Battery")
                .withPanel(OptionalInt.of(2))
                .zoomed(new Interval(0.25, 0.75), 0, new Interval(0.2, 0.4));
        String svg = export(figure(Samples.sixPanels()), view).get("figure.svg");
        assertThat(svg).contains("\"0.30\"", "(c)\u20022 reservoirs").doesNotContain("(a)", "\"Battery\"", "\"0.8\"");
    }

    @Test
    void aPlaceAndItsValueAgreeWithTheFrame() {
        ScreenFigure figure = figure(Samples.sixPanels());
        FigureView view = FigureView.ALL.zoomed(new Interval(1, 2), 0, new Interval(0.5, 1));
        DrawnFigure drawn = draw(figure, view);
        double left = drawn.frame(3).orElseThrow().getMinX();
        assertThat(drawn.time(3, left)).isCloseTo(1, within(1e-9));
        assertThat(drawn.widthPart(3, left)).isCloseTo(0, within(1e-9));
        assertThat(drawn.placeOf(3, 1.5)).isCloseTo(drawn.frame(3).orElseThrow().getCenterX(), within(1e-9));
        assertThat(drawn.panelAt(left + 1, drawn.frame(3).orElseThrow().getCenterY()))
                .hasValue(3);
    }

    @Test
    void aCurveOfAPixelColumnShowsItsLeastAndGreatestValue() {
        SplittableRandom random = new SplittableRandom(7);
        double[] times = new double[20_000];
        double[] values = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i;
            values[i] = random.nextDouble();
        }
        Box frame = new Box(10, 10, 300, 200);
        Scale x = new Scale(0, times.length - 1.0, 10, 310);
        Scale y = new Scale(0, 1, 210, 10);
        Sharpness sharpness = Sharpness.ofScreen(2);
        Result result = Samples.result("", times, column("C", "energy-density", values));
        Polyline line = new CurveTracer(frame, x, y, sharpness)
                .trace(new Series(result, result.columns().get(0), 1, 1));
        assertThat(line.size()).isLessThan(4 * 602);
        for (int pixel = 20; pixel < 620; pixel++) {
            double from = pixel * sharpness.column();
            double to = from + sharpness.column();
            double[] all = Arrays.stream(times)
                    .filter(t -> x.at(t) >= from && x.at(t) < to)
                    .map(t -> y.at(values[(int) t]))
                    .toArray();
            List<Double> drawn = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                if (line.x(i) >= from && line.x(i) < to) {
                    drawn.add(line.y(i));
                }
            }
            assertThat(drawn)
                    .contains(
                            Arrays.stream(all).min().orElseThrow(),
                            Arrays.stream(all).max().orElseThrow());
        }
    }

    @Test
    void aRunThatGoesOnShowsItsWholeTimeAndWhatThereIs() {
        Result begun = Samples.result("a", new double[] {0, 1e-6}, column("C", "energy-density", 0, 0.5));
        Result waiting = PlotView.nothing(Samples.result("b", new double[] {0}, column("C", "energy-density", 0)));
        StudyResult results = Samples.study("Two", Optional.empty(), List.of(begun, waiting));
        ScreenFigure figure = ScreenFigure.of(results, true, "", List.of()).orElseThrow();
        assertThat(figure.panels()).isEqualTo(1);
        // The experiment ends at 5e-6, drawn in units of 1e-6.
        assertThat(figure.x(0, FigureView.ALL).to()).isCloseTo(5, within(1e-9));
    }

    @Test
    void aStudyThatGoesOnShowsThePointsThatThereAre() {
        Result curve = Samples.result("a", new double[] {10, 18, 32}, column("C", "energy-density", 0, 0.5, 1));
        Column spins = new Column("", "x", "x", "1", new double[] {10, 18, 32});
        Result points =
                new Result("a", curve.experiment(), spins, curve.columns(), List.of(), List.of(), curve.provenance());
        Figure figure = new Figure(
                1,
                new Figure.Axis("Spins", 1, Optional.empty()),
                new Figure.Axis("Energy density", 1, Optional.empty()),
                List.of(new Figure.Panel(
                        "", "", List.of(new Figure.Curve("a", "C.energy-density", "Charger")), Optional.empty())));
        StudyResult results = Samples.study("Points", Optional.of(figure), List.of(points));
        Interval x = ScreenFigure.of(results, true, "", List.of()).orElseThrow().x(0, FigureView.ALL);
        assertThat(x)
                .isEqualTo(ScreenFigure.of(results, false, "", List.of())
                        .orElseThrow()
                        .x(0, FigureView.ALL));
    }

    @Test
    void aFigureOfARunThatGoesOnHasAllItsPanels() {
        StudyResult whole = Samples.sixPanels();
        List<Result> results = new ArrayList<>(whole.results());
        results.replaceAll(result -> result.variant().equals("1-reservoir") ? result : PlotView.nothing(result));
        StudyResult part = new StudyResult(whole.study(), results, whole.table());
        ScreenFigure figure = ScreenFigure.of(part, true, "", List.of()).orElseThrow();
        assertThat(figure.panels()).isEqualTo(6);
        DrawnFigure drawn = draw(figure, FigureView.ALL);
        assertThat(drawn.read(0, drawn.placeOf(0, 1))).hasSize(2);
        assertThat(drawn.read(1, drawn.placeOf(1, 1))).isEmpty();
        assertThatThrownBy(() -> figure(part)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsDrawnBeforeAnythingIsRecorded() {
        Result waiting = PlotView.nothing(Samples.result("", new double[] {0}, column("C", "energy-density", 0)));
        assertThat(ScreenFigure.of(Samples.withoutFigure(waiting), true, "", List.of()))
                .isEmpty();
    }

    @Test
    void aLogarithmicAxisBeginsAtTheLeastPositiveValue() {
        FigureView view = FigureView.ALL.withLogX(true).withLogY(true);
        StudyResult results = Samples.withoutFigure(
                Samples.result("", new double[] {0, 1, 10, 100}, column("C", "energy-density", 0, 1e-3, 0.1, 1)));
        ScreenFigure figure = figure(results);
        assertThat(figure.x(0, view)).isEqualTo(new Interval(1, 100));
        assertThat(figure.y(0, view)).isEqualTo(new Interval(1e-3, 1));
        assertThat(draw(figure, view).read(0, 100)).isNotEmpty();
    }

    @Test
    void axesFitTheCurvesThatAreNotHidden() {
        StudyResult results = Samples.withoutFigure(Samples.result(
                "",
                new double[] {0, 1, 2},
                column("C", "energy-density", 0, 1, 1),
                column("B", "energy-density", 0, 0.01, 0.02)));
        ScreenFigure figure = figure(results);
        assertThat(figure.y(0, FigureView.ALL).to()).isEqualTo(1);
        assertThat(figure.y(0, FigureView.ALL.toggled("C")).to()).isEqualTo(0.02);
    }

    @Test
    void otherResultsAreDrawnInTheSameColoursWithOtherDashes() {
        Overlay other = new Overlay(Samples.sixPanels(), "exact");
        ScreenFigure figure = ScreenFigure.of(Samples.sixPanels(), false, "mean field", List.of(other))
                .orElseThrow();
        List<Plot.Curve> curves =
                figure.seen(FigureView.ALL, true).panels().get(0).curves();
        assertThat(curves)
                .extracting(PlotView::plain)
                .containsExactly("Charger, mean field", "Charger, exact", "Battery, mean field", "Battery, exact");
        assertThat(curves.get(1).stroke().rgb())
                .isEqualTo(curves.get(0).stroke().rgb());
        assertThat(curves)
                .extracting(curve -> curve.stroke().dash())
                .containsExactly(Stroke.Dash.SOLID, Stroke.Dash.DASHED, Stroke.Dash.SOLID, Stroke.Dash.DASHED);
    }

    @Test
    void standardErrorsAreABandOnEveryCanvasAndCountForTheAxis() throws IOException {
        ScreenFigure figure = figure(noisy());
        assertThat(figure.y(0, FigureView.ALL).to()).isEqualTo(0.875);
        assertThat(export(figure, FigureView.ALL).get("figure.svg")).contains("fill-opacity=\"0.2\"");
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        new PlotExporter()
                .export(noisy(), Samples.ALL, path -> files.computeIfAbsent(path, key -> new ByteArrayOutputStream()));
        assertThat(files.get("figure.pdf").toString(StandardCharsets.ISO_8859_1))
                .contains("/ca 0.2");
        Map<String, ByteArrayOutputStream> plain = new TreeMap<>();
        Result bare = noisy().results().get(0);
        new PlotExporter()
                .export(
                        Samples.withoutFigure(Samples.result(
                                "", bare.time().toArray(), bare.columns().get(0))),
                        Samples.ALL,
                        path -> plain.computeIfAbsent(path, key -> new ByteArrayOutputStream()));
        assertThat(files.get("figure.png").toByteArray())
                .isNotEqualTo(plain.get("figure.png").toByteArray());
    }

    @Test
    void copiedDataAreTheNumbersOfTheCurves() {
        String[] lines = draw(figure(noisy()), FigureView.ALL).table().split("\n");
        assertThat(lines[0].split("\t")).hasSize(2);
        assertThat(lines[2]).isEqualTo("1.0\t0.5");
    }

    @Test
    void anInsetStaysWhereItIsWhileAxesMove() {
        ScreenFigure figure = figure(Samples.sixPanels());
        DrawnFigure fitted = draw(figure, FigureView.ALL);
        FigureView zoomed = FigureView.ALL.zoomed(new Interval(0, 1), 0, new Interval(0, 1));
        DrawnFigure later = RENDERER.draw(figure, zoomed, 600, 400, 2, fitted);
        Box before = fitted.layout().panels().get(5).insetRoom(new Box(0, 0, 1, 1));
        Box after = later.layout().panels().get(5).insetRoom(new Box(0, 0, 1, 1));
        assertThat(after.x()).isCloseTo(before.x(), within(1e-6));
        assertThat(after.y()).isCloseTo(before.y(), within(1e-6));
    }

    @Test
    void aHeadingIsPlainText() {
        assertThat(figure(Samples.sixPanels()).heading(0)).isEqualTo("(a)\u20021 reservoir, no pump");
    }
}
