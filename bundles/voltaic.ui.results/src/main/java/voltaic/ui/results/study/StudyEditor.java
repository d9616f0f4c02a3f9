package voltaic.ui.results.study;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import voltaic.model.study.Point;
import voltaic.studies.PointRecord;
import voltaic.studies.Studies;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Job;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.PropertySheet.Property;
import voltaic.ui.api.Run;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Names;
import voltaic.ui.results.Toggles;
import voltaic.ui.results.editor.Notice;
import voltaic.ui.results.plot.PointSelection;

/** Shows a study in its folder, while points come in too, whoever computes them. */
final class StudyEditor implements Editor, Toggles, PointSelection {
    private static final int TICK = 150;

    private final Path folder;
    private final Site site;
    private final Follower follower;
    private final StudyActions actions;
    private final PointRuns runs;
    private final StudyPages pages;
    private final StudyStrip strip;
    private final PointBar bar;
    private final Notice notice;
    private final Pace pace = new Pace();
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel component = new JPanel(new BorderLayout());
    private final JLabel waiting = new JLabel("Reading the study …");
    private final Timer timer = new Timer(TICK, event -> tick());
    private final Subscription runsChanged;
    private boolean wasRunning;
    private Optional<String> missing = Optional.empty();
    private OptionalInt selected = OptionalInt.empty();

    StudyEditor(Desk desk, Studies studies, Path folder, Site site) {
        this.folder = folder;
        this.site = site;
        follower = new Follower(studies, folder, this::seen, this::missing);
        actions = new StudyActions(desk, studies, folder, follower::last);
        runs = new PointRuns(desk, folder);
        pages = new StudyPages(desk, folder, this::isGrowing, this, this::changed);
        strip = new StudyStrip(desk.icons(), this::handler);
        bar = new PointBar(desk.icons(), this::handler);
        notice = new Notice(desk.icons());
        body.add(waiting(), "waiting");
        JPanel content = new JPanel(new BorderLayout());
        content.add(strip.component(), BorderLayout.NORTH);
        content.add(pages.component(), BorderLayout.CENTER);
        content.add(bar.component(), BorderLayout.SOUTH);
        body.add(content, "pages");
        component.add(notice.component(), BorderLayout.NORTH);
        component.add(body, BorderLayout.CENTER);
        component.setName("study-editor");
        site.title(Names.run(folder));
        runsChanged = desk.runs().onChange(this::tick);
        follower.look();
        timer.start();
    }

    private JComponent waiting() {
        JPanel panel = new JPanel(new MigLayout("fill"));
        JProgressBar progress = new JProgressBar();
        progress.setIndeterminate(true);
        waiting.setName("study-waiting");
        panel.add(waiting, "center, split 2, flowy");
        panel.add(progress, "center, w 160!");
        return panel;
    }

    private boolean isGrowing() {
        Snapshot study = follower.last();
        return study == null || !study.isComplete();
    }

    /** Whether work on it goes on in this session. */
    private boolean isRunning() {
        return actions.run().filter(Run::isRunning).isPresent();
    }

    private void tick() {
        if (site.isShown() && component.isShowing()) {
            follower.look();
            refresh();
        }
    }

    private void seen(Snapshot study) {
        missing = Optional.empty();
        pace.count(study.points().size(), System.nanoTime());
        pages.show(study);
        cards.show(body, "pages");
        showPoint();
        refresh();
        site.changed();
    }

    private void missing(String why) {
        // A study that starts has its folder when its points are found right.
        missing = isRunning() ? Optional.empty() : Optional.of(why);
        refresh();
    }

    private void refresh() {
        Snapshot study = follower.last();
        Optional<Run> run = actions.run();
        boolean runs = isRunning();
        if (wasRunning && !runs) {
            pace.restart(System.nanoTime());
        }
        wasRunning = runs;
        Progress progress = Progress.of(study, run, pace, System.nanoTime());
        String title = study == null ? "" : study.sweep().title();
        strip.show(title.isEmpty() ? Names.run(folder) : title, progress, this::handler);
        Optional<String> trouble = run.map(Run::job)
                .filter(job -> job.state() == Job.State.FAILED)
                .map(Job::detail)
                .or(() -> missing);
        notice.show(trouble, "", Optional.empty());
        if (study == null) {
            waiting.setText(
                    trouble.isPresent()
                            ? "There is nothing to show."
                            : isRunning()
                                    ? progress.text()
                                    : stopped(run) ? "Cancelled before it began." : "Reading the study …");
        }
    }

    private static boolean stopped(Optional<Run> run) {
        return run.map(Run::job)
                .filter(job -> job.state() == Job.State.CANCELLED)
                .isPresent();
    }

    private void changed() {
        site.changed();
    }

    private Optional<Point> point() {
        Snapshot study = follower.last();
        return study == null || selected.isEmpty() || selected.getAsInt() >= study.count()
                ? Optional.empty()
                : Optional.of(study.sweep().point(selected.getAsInt()));
    }

    private Optional<PointRecord> record() {
        Snapshot study = follower.last();
        return study == null || selected.isEmpty()
                ? Optional.empty()
                : study.points().stream()
                        .filter(record -> record.point() == selected.getAsInt())
                        .findFirst();
    }

    private void showPoint() {
        bar.show(point(), record());
    }

    @Override
    public OptionalInt selected() {
        return selected;
    }

    @Override
    public void select(int point) {
        selected = OptionalInt.of(point);
        showPoint();
        pages.showSelected();
        site.changed();
    }

    @Override
    public void open(int point) {
        select(point);
        openRun();
    }

    private void openRun() {
        Snapshot study = follower.last();
        if (study != null) {
            point().ifPresent(at -> runs.open(study, at, record()));
        }
    }

    @Override
    public Path path() {
        return folder;
    }

    @Override
    public JComponent component() {
        return component;
    }

    @Override
    public JComponent focus() {
        return pages.component();
    }

    @Override
    public Optional<Runnable> handler(String command) {
        if (command.equals("study.open-run")) {
            return point().map(at -> this::openRun);
        }
        return actions.handler(command).or(() -> pages.handler(command));
    }

    @Override
    public boolean isOn(String command) {
        return pages.isOn(command);
    }

    @Override
    public Optional<PropertySheet> properties() {
        Snapshot study = follower.last();
        if (study == null) {
            return Optional.empty();
        }
        List<Property> all = new ArrayList<>();
        all.add(Property.of("Title", study.sweep().title()));
        all.add(Property.of("Points", String.valueOf(study.count())));
        all.add(Property.of("On record", String.valueOf(study.points().size())));
        all.add(Property.of("Failed", String.valueOf(study.failed())));
        all.add(Property.of("Begun by", study.begun().program()));
        all.add(Property.of("Folder", folder.toString()));
        return Optional.of(new PropertySheet(Names.run(folder), List.of(new PropertySheet.Group("Study", all))));
    }

    @Override
    public void shown() {
        tick();
    }

    @Override
    public void close() {
        timer.stop();
        runsChanged.close();
        follower.close();
    }
}
