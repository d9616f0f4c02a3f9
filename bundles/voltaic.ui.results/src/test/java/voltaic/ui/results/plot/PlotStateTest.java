package voltaic.ui.results.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import voltaic.exporters.plot.DrawnFigure;
import voltaic.exporters.plot.FigureRenderer;
import voltaic.exporters.plot.FigureView;
import voltaic.exporters.plot.Interval;
import voltaic.exporters.plot.ScreenFigure;
import voltaic.model.experiment.Study;
import voltaic.model.result.StudyResult;
import voltaic.ui.results.TestRunService;

class PlotStateTest {
    private final ScreenFigure figure =
            ScreenFigure.of(results(), false, "", List.of()).orElseThrow();
    private final PlotState state = new PlotState(FigureView.ALL, () -> {});
    private final DrawnFigure drawn = new FigureRenderer().draw(figure, FigureView.ALL, 400, 300, 1, null);

    PlotStateTest() {
        state.drawn(drawn);
    }

    private static StudyResult results() {
        Study study = TestRunService.study("a", "b");
        return new StudyResult(
                study,
                study.variants().stream()
                        .map(variant -> TestRunService.result(variant, TestRunService.SAMPLES, List.of()))
                        .toList(),
                new StudyResult.Table(List.of(), List.of(), List.of()));
    }

    private Interval x() {
        return figure.x(0, state.view());
    }

    private Interval y() {
        return figure.y(0, state.view());
    }

    @Test
    void zoomingOutUndoesZoomingInOnBothKindsOfAxes() {
        for (boolean log : new boolean[] {false, true}) {
            state.change(view -> view.withLogX(log).withLogY(log));
            Interval before = x();
            state.zoom(0, 0.3, 0.7, 3, true, true);
            assertThat(x().to() - x().from()).isLessThan(before.to() - before.from());
            state.zoom(0, 0.3, 0.7, -3, true, true);
            assertThat(x().from()).isCloseTo(before.from(), within(1e-9));
            assertThat(x().to()).isCloseTo(before.to(), within(1e-9));
        }
    }

    @Test
    void oneAxisCanBeZoomedAlone() {
        Interval before = y();
        state.zoom(0, 0.5, 0.5, 1, true, false);
        assertThat(y()).isEqualTo(before);
        assertThat(state.view().isFitted()).isFalse();
    }

    @Test
    void aRectangleIsShown() {
        state.show(0, 0.25, 0.75, 0, 0.5);
        assertThat(x()).isEqualTo(new Interval(0.5, 1.5));
        assertThat(y().to()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void movingBackUndoesMoving() {
        Interval before = x();
        state.move(0, 0.2, -0.1);
        assertThat(x().from()).isCloseTo(before.from() + 0.4, within(1e-12));
        state.move(0, -0.2, 0.1);
        assertThat(x().to()).isCloseTo(before.to(), within(1e-12));
        state.fit();
        assertThat(state.view().isFitted()).isTrue();
    }

    @Test
    void aPanelIsEnlargedAndAllAreShownAgain() {
        state.enlarge(1);
        assertThat(state.view().panel()).isEqualTo(OptionalInt.of(1));
        state.enlarge(0);
        assertThat(state.view().panel()).isEmpty();
    }

    @Test
    void numbersAreReadAsTheyAre() {
        assertThat(voltaic.ui.results.Figures.text(-0.5)).isEqualTo("−0.500000");
        assertThat(voltaic.ui.results.Figures.text(2.5e-11)).isEqualTo("2.50000e−11");
        assertThat(voltaic.ui.results.Figures.text(Double.NaN)).isEqualTo("—");
        assertThat(voltaic.ui.results.Figures.text(123456.7)).isEqualTo("123457");
    }
}
