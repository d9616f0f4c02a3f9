package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

class FigureLayoutTest {
    private static final double POINTS_PER_MM = 72 / 25.4;

    @ParameterizedTest
    @ValueSource(doubles = {100, 130, 178, 300})
    void inTheSixPanelsNothingOverlapsAndNothingLeavesThePage(double width) {
        StudyResult study = Samples.sixPanels();

        check(layout(PlotReader.read(study, study.study().figure().orElseThrow()), width, true));
    }

    @Test
    void inDefaultFiguresNothingOverlapsAndNothingLeavesThePage() {
        check(layout(DefaultPlot.of(Samples.withoutFigure(Samples.severalQuantities())), 178, true));
        check(layout(DefaultPlot.of(Samples.withoutFigure(Samples.charging("", 2, 0, 4e-7))), 86, false));
        for (int variants : new int[] {2, 4, 5, 13}) {
            Result[] results = IntStream.range(0, variants)
                    .mapToObj(i -> Samples.charging("variant with a rather long name " + i, 2, i * 0.1, 5e-7))
                    .toArray(Result[]::new);
            check(layout(DefaultPlot.of(Samples.withoutFigure(results)), 178, false));
        }
    }

    @Test
    void hugeValuesAndNegativeOnesHaveRoomForTheirLabels() {
        double[] wild = {-3.2e11, 5e10, 7e11};
        Result result = Samples.result("", new double[] {0, 1, 2}, new Column("C", "power", "Power", "ħω₀γ↓", wild));

        check(layout(DefaultPlot.of(Samples.withoutFigure(result)), 86, false));
    }

    @Test
    void anAxisIsMarkedUpToItsFrameWhereCurvesEndJustBelow() {
        double[] full = {0, 0.99998, 0.9999};
        Result result = Samples.result("", new double[] {0, 1, 2}, new Column("B", "energy", "Energy", "ħω₀", full));

        PanelLayout panel = layout(DefaultPlot.of(Samples.withoutFigure(result)), 86, false)
                .panels()
                .get(0);

        Marks ticks = Objects.requireNonNull(panel.yTicks());
        assertThat(ticks.value(0)).isZero();
        assertThat(ticks.value(ticks.count() - 1)).isEqualTo(1);
    }

    @Test
    void panelsWithTheSameAxesShareTheLabelsOfTheirTicks() {
        StudyResult study = Samples.sixPanels();

        FigureLayout layout =
                layout(PlotReader.read(study, study.study().figure().orElseThrow()), 178, false);

        // A heading each; the first column has the labels of y, the last row those of x.
        assertThat(layout.panels().stream().map(panel -> panel.texts().size()))
                .containsExactly(1 + 6, 1, 1, 1 + 6 + 6, 1 + 6, 1 + 6);
    }

    @Test
    void theInsetLiesWithinItsPanelWhereNoCurvePasses() {
        StudyResult study = Samples.sixPanels();
        FigureLayout layout =
                layout(PlotReader.read(study, study.study().figure().orElseThrow()), 178, false);

        PanelLayout panel = layout.panels().get(5);
        Box inset = InsetPlacement.around(panel.inset());

        assertThat(panel.frame().contains(inset)).isTrue();
        for (int i = 0; i < panel.panel().curves().size(); i++) {
            Polyline curve = panel.curve(i);
            for (int k = 1; k < curve.size(); k++) {
                assertThat(passes(curve, k, inset)).isFalse();
            }
        }
        // Not a stamp: there is room for more than half of the panel's width.
        assertThat(inset.width()).isGreaterThan(0.5 * panel.frame().width());
    }

    @Test
    void aSingleExperimentHasItsLegendWhereNoCurvePasses() {
        FigureLayout layout =
                layout(DefaultPlot.of(Samples.withoutFigure(Samples.charging("", 2, 1, 7.7e-7))), 86, false);

        assertThat(layout.legend()).isEmpty();
        PanelLayout panel = layout.panels().get(0);
        assertThat(panel.legend()).hasSize(2);
        for (Legend.Placed entry : panel.legend()) {
            for (int k = 1; k < panel.curve(0).size(); k++) {
                assertThat(passes(panel.curve(0), k, entry.box())).isFalse();
            }
        }
    }

    @Test
    void aLegendWithoutRoomInThePanelStandsAboveIt() {
        double[] times = Samples.uniform();
        double[] zigzag = new double[times.length];
        for (int i = 0; i < zigzag.length; i++) {
            zigzag[i] = i % 2;
        }
        Result result = Samples.result("", times, Samples.energy("C", zigzag));

        FigureLayout layout = layout(DefaultPlot.of(Samples.withoutFigure(result)), 86, false);

        assertThat(layout.legend()).hasSize(1);
        check(layout);
    }

    @Test
    void aWidthThatIsTooSmallIsRejectedWithTheLeast() {
        StudyResult study = Samples.sixPanels();
        Plot plot = PlotReader.read(study, study.study().figure().orElseThrow());

        assertThatThrownBy(() -> layout(plot, 40, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("width is 40 mm; this figure of 3 columns of panels needs at least \\d+ mm");
    }

    private static FigureLayout layout(Plot plot, double millimetres, boolean titled) {
        return FigureLayout.of(plot, millimetres * POINTS_PER_MM, titled, new Typesetter());
    }

    /** Every text lies on the page, outside of all frames but those of its own panel, and apart from every other. */
    private static void check(FigureLayout layout) {
        List<Box> words = new ArrayList<>();
        layout.texts().forEach(text -> words.add(text.box()));
        layout.legend().forEach(entry -> words.add(entry.box()));
        for (PanelLayout panel : layout.panels()) {
            panel.texts().forEach(text -> words.add(text.box()));
            panel.texts().forEach(text -> assertThat(text.box().overlaps(panel.frame()))
                    .isFalse());
            panel.legend().forEach(entry -> {
                words.add(entry.box());
                assertThat(panel.frame().contains(entry.box())).isTrue();
            });
            if (panel.inset() != null) {
                panel.inset().texts().forEach(text -> words.add(text.box()));
            }
        }
        Box page = new Box(0, 0, layout.width(), layout.height());
        for (int i = 0; i < words.size(); i++) {
            assertThat(page.contains(words.get(i)))
                    .as("%s on %s", words.get(i), page)
                    .isTrue();
            for (int k = 0; k < i; k++) {
                // Boxes reach from the tallest to the lowest of all letters: those that only touch do not overlap.
                assertThat(words.get(i).shrunk(0.3).overlaps(words.get(k).shrunk(0.3)))
                        .as("%s and %s", words.get(i), words.get(k))
                        .isFalse();
            }
        }
        for (PanelLayout panel : layout.panels()) {
            assertThat(page.contains(panel.frame())).isTrue();
        }
    }

    private static boolean passes(Polyline curve, int end, Box box) {
        return new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                .intersectsLine(curve.x(end - 1), curve.y(end - 1), curve.x(end), curve.y(end));
    }
}
