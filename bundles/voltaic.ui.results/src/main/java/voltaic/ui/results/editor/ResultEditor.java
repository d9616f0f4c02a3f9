package voltaic.ui.results.editor;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import javax.swing.Timer;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Job;
import voltaic.ui.api.PropertySheet;
import voltaic.ui.api.Run;
import voltaic.ui.api.Site;
import voltaic.ui.api.Subscription;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Names;
import voltaic.ui.results.Toggles;
import voltaic.ui.results.runs.WorkspaceRun;

/** Shows the results of a run, while it goes on too. */
final class ResultEditor implements Editor, Toggles {
    /** Between two looks at a run: 30 a second. */
    private static final int TICK = 33;

    private final Site site;
    private final EditedResults results;
    private final Pages pages;
    private final StatusStrip strip;
    private final Notice notice;
    private final RunActions actions;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel component = new JPanel(new BorderLayout());
    private final JTextArea failure = new JTextArea();
    private final Timer timer = new Timer(TICK, event -> tick());
    private final Subscription runsChanged;
    private @Nullable StudyResult seen;
    private boolean wasRunning;

    /** @param views the result views that there are now */
    ResultEditor(Desk desk, Path folder, Site site, Supplier<List<ViewEntry>> views) {
        this.site = site;
        results = new EditedResults(folder, desk.runs().find(folder), this::loaded);
        pages = new Pages(results, desk.icons(), views, site::changed);
        actions = new RunActions(desk, results, pages);
        strip = new StatusStrip(desk.icons(), () -> results.run().map(Run::job).ifPresent(Job::cancel));
        notice = new Notice(desk.icons());
        pages.component().putClientProperty("JTabbedPane.trailingComponent", strip.component());
        body.add(loading(), "loading");
        body.add(failed(), "failed");
        body.add(pages.component(), "pages");
        component.add(notice.component(), BorderLayout.NORTH);
        component.add(body, BorderLayout.CENTER);
        component.setName("result-editor");
        site.title(title());
        results.load();
        wasRunning = results.isRunning();
        runsChanged = desk.runs().onChange(this::tick);
        if (results.run().isPresent()) {
            showResults();
            timer.start();
        }
    }

    private String title() {
        return results.run().map(Run::name).orElseGet(() -> Names.run(results.folder()));
    }

    private static JComponent loading() {
        JPanel panel = new JPanel(new MigLayout("fill"));
        JProgressBar bar = new JProgressBar();
        bar.setIndeterminate(true);
        panel.add(new JLabel("Reading the results …"), "center, split 2, flowy");
        panel.add(bar, "center, w 160!");
        return panel;
    }

    private JComponent failed() {
        JPanel panel = new JPanel(new MigLayout("insets 24, wrap 1", "[grow,fill]"));
        JLabel heading = new JLabel("This result cannot be shown.");
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        panel.add(heading);
        failure.setName("result-failure");
        heading.setLabelFor(failure);
        failure.setEditable(false);
        failure.setLineWrap(true);
        failure.setWrapStyleWord(true);
        failure.setOpaque(false);
        failure.setFont(UIManager.getFont("Label.font"));
        panel.add(failure, "wmin 100");
        return panel;
    }

    private void loaded() {
        if (results.isThere()) {
            showResults();
        } else {
            failure.setText(results.failure());
            cards.show(body, "failed");
        }
        site.changed();
    }

    private void showResults() {
        seen = results.results();
        cards.show(body, "pages");
        pages.update();
        refresh();
    }

    /** Looks whether the run has got on. */
    private void tick() {
        if (results.run().isEmpty()) {
            return;
        }
        boolean running = results.isRunning();
        boolean ended = wasRunning && !running;
        if ((site.isShown() && component.isShowing()) || ended) {
            StudyResult now = results.results();
            if (isNew(now) || ended) {
                seen = now;
                pages.update();
            }
            refresh();
        }
        if (ended) {
            wasRunning = false;
            results.load();
            site.title(title());
            site.changed();
        }
        if (!running && results.run().get().job().state().isOver()) {
            timer.stop();
            refresh();
        }
    }

    /** Results do not change: those that grow are others. To compare every number would take longer than to draw them. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isNew(StudyResult now) {
        return now != seen;
    }

    private void refresh() {
        strip.show(results);
        Optional<WorkspaceRun> own = actions.own();
        Optional<String> trouble = own.flatMap(WorkspaceRun::trouble);
        if (trouble.isEmpty()) {
            trouble = results.run()
                    .map(Run::job)
                    .filter(job -> job.state() == Job.State.FAILED)
                    .map(Job::detail);
        }
        notice.show(trouble, "Try again", actions.handler("run.keep"));
    }

    @Override
    public Path path() {
        return results.folder();
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
        if (!results.isThere()) {
            return Optional.empty();
        }
        return actions.handler(command).or(() -> pages.handler(command));
    }

    @Override
    public boolean isOn(String command) {
        return results.isThere() && pages.isOn(command);
    }

    @Override
    public Optional<PropertySheet> properties() {
        return results.isThere() ? Optional.of(ResultProperties.of(title(), results.results())) : Optional.empty();
    }

    @Override
    public void shown() {
        tick();
    }

    @Override
    public void close() {
        timer.stop();
        runsChanged.close();
        pages.close();
        results.close();
    }
}
