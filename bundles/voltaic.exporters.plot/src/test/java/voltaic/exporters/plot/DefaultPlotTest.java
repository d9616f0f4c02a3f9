package voltaic.exporters.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import voltaic.model.result.Column;
import voltaic.model.result.Result;

class DefaultPlotTest {
    @Test
    void anExperimentHasAPanelForEachQuantity() {
        Plot plot = DefaultPlot.of(Samples.withoutFigure(Samples.severalQuantities()));

        assertThat(plot.sharedAxes()).isFalse();
        assertThat(plot.panels().stream().map(panel -> panel.y().label()))
                .containsExactly("Energy density ($ħ$$ω$_0)", "Power (10^{12}\u2009$ħ$$ω$_0$γ$_↓)", "Purity");
        assertThat(plot.panels()).allMatch(panel -> panel.x().label().equals("Time (10^{−6}/$γ$_↓)"));
    }

    @Test
    void ensemblesThatDoTheSameShareACurve() {
        Plot plot = DefaultPlot.of(Samples.withoutFigure(Samples.severalQuantities()));

        assertThat(labels(plot, 0)).containsExactly("C", "B1, B2, B3");
        assertThat(labels(plot, 1)).containsExactly("C", "B1, B2, B3");
        assertThat(labels(plot, 2)).containsExactly("whole system");
    }

    @Test
    void ensemblesThatDifferInOneVariantHaveCurvesOfTheirOwnInAll() {
        Result same = Samples.result("same", times(), Samples.energy("B1", 0, 1), Samples.energy("B2", 0, 1));
        Result other = Samples.result("other", times(), Samples.energy("B1", 0, 1), Samples.energy("B2", 0, 0.9));

        Plot plot = DefaultPlot.of(Samples.withoutFigure(same, other));

        assertThat(labels(plot, 0)).containsExactly("B1", "B2");
        assertThat(labels(plot, 1)).containsExactly("B1", "B2");
    }

    @Test
    void ensemblesThatNeverMeetAreNotTakenForTheSame() {
        Result one = Samples.result("one", times(), Samples.energy("A", 0, 1));
        Result two = Samples.result("two", times(), Samples.energy("B", 0, 1));

        Plot plot = DefaultPlot.of(Samples.withoutFigure(one, two));

        assertThat(labels(plot, 0)).containsExactly("A");
        assertThat(labels(plot, 1)).containsExactly("B");
    }

    @Test
    void severalVariantsHaveAPanelEachWithTheEnergyDensity() {
        Column purity = new Column("", "purity", "Purity", "1", new double[] {1, 1});
        Result a = Samples.result("a_1", times(), purity, Samples.energy("C", 1, 0));
        Result b = Samples.result("b", times(), purity, Samples.energy("C", 1, 0.5));

        Plot plot = DefaultPlot.of(Samples.withoutFigure(a, b));

        assertThat(plot.sharedAxes()).isTrue();
        assertThat(plot.panels().stream().map(Plot.Panel::heading)).containsExactly("(a)\u2002a\\_1", "(b)\u2002b");
        assertThat(labels(plot, 0)).containsExactly("C");
        assertThat(plot.panels().get(1).curves().get(0).stroke())
                .isEqualTo(plot.panels().get(0).curves().get(0).stroke());
    }

    @Test
    void standardErrorsAreNoPanels() {
        Result result = Samples.result(
                "",
                times(),
                Samples.energy("C", 1, 0),
                new Column("C", "energy-density.stderr", "Standard error", "ħω₀", new double[] {0, 0.1}));

        assertThat(DefaultPlot.of(Samples.withoutFigure(result)).panels()).hasSize(1);
    }

    @Test
    void valuesAtInfiniteTimeAreLevelDashedLines() {
        Plot plot = DefaultPlot.of(Samples.withoutFigure(Samples.asymptotic("", 0.1, 0.9)));

        assertThat(plot.panels().get(0).x()).isEqualTo(new Plot.Axis("$t$ → ∞", 0, 1, false));
        assertThat(plot.panels().get(0).curves())
                .allMatch(curve -> curve.stroke().dash() == Stroke.Dash.FINE);
        PanelLayout panel =
                FigureLayout.of(plot, 300, false, new Typesetter()).panels().get(0);
        Polyline line = panel.curve(0);
        assertThat(line.size()).isEqualTo(2);
        assertThat(line.y(0)).isEqualTo(line.y(1));
        assertThat(line.x(1) - line.x(0)).isEqualTo(panel.frame().width());
    }

    @Test
    void nothingRecordedIsNothingToPlot() {
        assertThatThrownBy(() -> DefaultPlot.of(Samples.withoutFigure(Samples.result("", times()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is nothing to plot: no quantity was recorded");
    }

    private static java.util.List<String> labels(Plot plot, int panel) {
        return plot.panels().get(panel).curves().stream().map(Plot.Curve::label).toList();
    }

    private static double[] times() {
        return new double[] {0, 1};
    }
}
