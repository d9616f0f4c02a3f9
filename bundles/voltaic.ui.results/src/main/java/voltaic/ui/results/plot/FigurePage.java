package voltaic.ui.results.plot;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import voltaic.exporters.plot.FigureView;
import voltaic.exporters.plot.Overlay;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.api.ResultView;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Toggles;
import voltaic.ui.results.compare.CompareDialog;
import voltaic.ui.results.compare.Compared;

/** A page of figures: Plot, or Heat map. */
final class FigurePage implements ResultView, Toggles {
    private static final String GRID = "plot.grid";
    private static final String LEGEND = "plot.legend";
    private static final String LOG_X = "plot.log-x";
    private static final String LOG_Y = "plot.log-y";
    private static final String MOVE = "plot.move";

    private final Desk desk;
    private final ResultSource source;
    private final Runnable changed;
    private final boolean points;
    private final Function<StudyResult, List<Choice>> offered;
    private final Compared compared;
    private final PlotState state;
    private final PlotPane pane;
    private final FigureBar bar;
    private final FigureExport export;
    private final JPanel component = new JPanel(new BorderLayout());
    private final Map<String, Runnable> actions;
    private @Nullable StudyResult drawnOf;
    private String drawnBy = "";
    private @Nullable StudyResult drawn;

    /** @param offered what may be drawn, the first to begin with */
    FigurePage(Desk desk, ResultSource source, Function<StudyResult, List<Choice>> offered, Runnable changed) {
        this(desk, source, offered, changed, Optional.empty());
    }

    /** @param points the points of a study, where the figures are of these */
    FigurePage(
            Desk desk,
            ResultSource source,
            Function<StudyResult, List<Choice>> offered,
            Runnable changed,
            Optional<PointTarget> points) {
        this.desk = desk;
        this.source = source;
        this.compared = Compared.with(source);
        this.changed = changed;
        this.offered = offered;
        this.points = points.isPresent();
        state = new PlotState(remembered(), this::stateChanged);
        pane = new PlotPane(state, this::order, points);
        export = new FigureExport(desk, source);
        actions = actions();
        bar = new FigureBar(
                desk.icons(),
                this::choose,
                id -> handler(id).ifPresent(Runnable::run),
                points.isPresent() ? FigureBar.Kind.POINTS : FigureBar.Kind.TIME);
        component.add(bar.component(), BorderLayout.NORTH);
        component.add(pane, BorderLayout.CENTER);
        pane.addPropertyChangeListener("picture", event -> {
            bar.show(this);
            changed.run();
        });
        update();
        showAxes();
    }

    /** Axes of a study begin as the figure says; those of time are even. */
    private void showAxes() {
        if (points) {
            results()
                    .study()
                    .figure()
                    .ifPresent(figure ->
                            state.change(view -> view.withLogX(figure.x().logarithmic())
                                    .withLogY(figure.y().logarithmic())));
        }
    }

    private FigureView remembered() {
        return FigureView.ALL
                .withGrid(desk.settings().get(GRID, "false").equals("true"))
                .withLegend(desk.settings().get(LEGEND, "true").equals("true"));
    }

    private Map<String, Runnable> actions() {
        return Map.ofEntries(
                Map.entry("plot.fit", state::fit),
                Map.entry("plot.zoom-in", () -> state.zoom(pane.pointed(), 1)),
                Map.entry("plot.zoom-out", () -> state.zoom(pane.pointed(), -1)),
                Map.entry(LOG_X, () -> state.change(view -> view.withLogX(!view.logX()))),
                Map.entry(LOG_Y, () -> state.change(view -> view.withLogY(!view.logY()))),
                Map.entry(GRID, () -> remember(GRID, view -> view.withGrid(!view.grid()), FigureView::grid)),
                Map.entry(LEGEND, () -> remember(LEGEND, view -> view.withLegend(!view.legend()), FigureView::legend)),
                Map.entry(MOVE, () -> state.setMoving(!state.isMoving())),
                Map.entry("plot.panel", this::panel),
                Map.entry("plot.compare", this::compare),
                Map.entry("plot.export", this::exportFigure),
                Map.entry("plot.copy", this::copyPicture),
                Map.entry("plot.copy-data", this::copyData));
    }

    private void remember(String key, UnaryOperator<FigureView> change, Function<FigureView, Boolean> on) {
        state.change(change);
        desk.settings().put(key, String.valueOf(on.apply(state.view())));
    }

    private void stateChanged() {
        pane.paintAnew();
        bar.show(this);
        changed.run();
    }

    private void choose() {
        state.change(view -> view.fitted().withPanel(OptionalInt.empty()));
        showAxes();
    }

    /** Enlarges the panel where the cross hairs are, or the first; or shows all again. */
    private void panel() {
        state.enlarge(pane.pointed().orElse(0));
    }

    private void compare() {
        new CompareDialog(desk, source.folder(), compared, () -> {
                    pane.paintAnew();
                    bar.show(this);
                    changed.run();
                })
                .open();
    }

    private void exportFigure() {
        pane.picture().ifPresent(picture -> export.ask(picture.drawn()));
    }

    private void copyPicture() {
        pane.picture().ifPresent(picture -> FigureCopy.picture(picture, desk.workbench()::status));
    }

    private void copyData() {
        pane.picture().ifPresent(picture -> FigureCopy.data(picture.drawn(), desk.workbench()::status));
    }

    /** What is to be painted now. */
    private Order order() {
        StudyResult whole = source.results();
        List<Overlay> overlays = compared.overlays(source.folder(), whole);
        return new Order(
                results(),
                source.isRunning(),
                compared.name(source.folder(), whole),
                overlays,
                state.view(),
                pane.getWidth(),
                pane.getHeight(),
                PlotTheme.scale(),
                pane.device(),
                PlotTheme.colors());
    }

    /** The results with what is drawn alone; the same object as long as there is nothing new, so that the figure is kept too. */
    @SuppressWarnings("ReferenceEquality")
    private StudyResult results() {
        StudyResult whole = source.results();
        Choice choice = bar.choice().orElse(null);
        String id = choice == null ? "" : choice.id();
        if (drawn == null || drawnOf != whole || !drawnBy.equals(id)) {
            drawn = choice == null ? whole : choice.of(whole);
            drawnOf = whole;
            drawnBy = id;
        }
        return drawn;
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public void update() {
        bar.offer(offered.apply(source.results()));
        bar.show(this);
        pane.paintAnew();
    }

    @Override
    public Optional<Runnable> handler(String command) {
        Optional<Picture> picture = pane.picture();
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        boolean even = picture.get().drawn().figure().hasHeatMap();
        boolean impossible = (points && command.equals("plot.compare"))
                || (even && (command.equals(LOG_X) || command.equals(LOG_Y)))
                || (command.equals("plot.panel")
                        && picture.get().drawn().figure().panels() < 2);
        return impossible ? Optional.empty() : Optional.ofNullable(actions.get(command));
    }

    @Override
    public boolean isOn(String command) {
        FigureView view = state.view();
        return switch (command) {
            case LOG_X -> view.logX();
            case LOG_Y -> view.logY();
            case GRID -> view.grid();
            case LEGEND -> view.legend();
            case MOVE -> state.isMoving();
            case "plot.panel" -> view.panel().isPresent();
            case "plot.compare" -> !compared.folders().isEmpty();
            default -> false;
        };
    }
}
