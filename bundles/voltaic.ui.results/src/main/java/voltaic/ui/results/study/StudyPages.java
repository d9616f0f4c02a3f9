package voltaic.ui.results.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JTabbedPane;
import voltaic.model.study.Outcome;
import voltaic.studies.Section;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Toggles;
import voltaic.ui.results.plot.PointFigures;
import voltaic.ui.results.plot.PointSelection;

/** A page for each outcome, and one for the points, as tabs. */
final class StudyPages implements Toggles {
    private static final int LONG = 36;

    private final Desk desk;
    private final Path folder;
    private final BooleanSupplier growing;
    private final PointSelection selection;
    private final Runnable changed;
    private final JTabbedPane tabs = new JTabbedPane();
    private final PointsPage points;
    private final List<Numbered> pages = new ArrayList<>();

    /** The page of the outcome of that number. */
    private record Numbered(int outcome, OutcomePage page) {}

    StudyPages(Desk desk, Path folder, BooleanSupplier growing, PointSelection selection, Runnable changed) {
        this.desk = desk;
        this.folder = folder;
        this.growing = growing;
        this.selection = selection;
        this.changed = changed;
        points = new PointsPage(selection);
        tabs.setName("study-pages");
        tabs.getAccessibleContext().setAccessibleName("Pages of the study");
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        tabs.putClientProperty("JTabbedPane.tabType", "underlined");
        tabs.addChangeListener(event -> changed.run());
    }

    JTabbedPane component() {
        return tabs;
    }

    PointsPage points() {
        return points;
    }

    void show(Snapshot study) {
        if (tabs.getTabCount() == 0) {
            make(study);
        }
        for (Numbered numbered : pages) {
            numbered.page().show(study.sections().get(numbered.outcome()));
        }
        points.show(study);
    }

    private void make(Snapshot study) {
        List<Outcome> outcomes = study.sweep().outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            // A table of everything is the page of the points.
            if (!(outcome instanceof Outcome.Table table && table.columns().isEmpty())) {
                Section section = study.sections().get(i);
                OutcomePage page =
                        new OutcomePage(desk, folder, section, isDrawn(outcome), growing, selection, changed);
                page.component().setName("study-page-" + outcome.name());
                pages.add(new Numbered(i, page));
                tabs.addTab(
                        title(outcome),
                        desk.icons().icon(isDrawn(outcome) ? "chart-spline" : "table"),
                        page.component(),
                        section.title().isEmpty() ? study.sweep().title() : section.title());
            }
        }
        points.component().setName("study-page-points");
        tabs.addTab(
                "Points",
                desk.icons().icon("table-2"),
                points.component(),
                "Every point on record, with what was kept of it");
        tabs.setSelectedIndex(0);
    }

    private static boolean isDrawn(Outcome outcome) {
        return outcome instanceof Outcome.Lines
                || outcome instanceof Outcome.HeatMap
                || outcome instanceof Outcome.PowerLaw;
    }

    private static String title(Outcome outcome) {
        String title = outcome.title();
        return title.isEmpty() || title.length() > LONG ? PointFigures.words(outcome.name()) : title;
    }

    /** Another point is looked at. */
    void showSelected() {
        points.showSelected();
        pages.forEach(numbered -> numbered.page().repaint());
    }

    private Optional<OutcomePage> front() {
        int index = tabs.getSelectedIndex();
        return index >= 0 && index < pages.size() ? Optional.of(pages.get(index).page()) : Optional.empty();
    }

    Optional<Runnable> handler(String command) {
        return front().flatMap(page -> page.handler(command));
    }

    @Override
    public boolean isOn(String command) {
        return front().filter(page -> page.isOn(command)).isPresent();
    }
}
