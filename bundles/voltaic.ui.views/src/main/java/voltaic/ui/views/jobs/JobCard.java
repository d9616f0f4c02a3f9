package voltaic.ui.views.jobs;

import java.awt.Color;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Job;
import voltaic.ui.views.Colours;
import voltaic.ui.views.QuietLabel;
import voltaic.ui.views.Styles;

/** One job: while it goes on with a bar, afterwards quietly in one line. */
final class JobCard extends JPanel {
    private static final int STEPS = 1000;

    private final Job job;
    private final Icons icons;
    private final JLabel state = new JLabel();
    private final JLabel label = Styles.font(new JLabel(), "h4");
    private final JProgressBar bar = new JProgressBar(0, STEPS);
    private final QuietLabel detail = new QuietLabel("");
    private final QuietLabel progress = new QuietLabel("");
    private final JButton cancel;
    private final JButton show;
    private boolean isCompact;

    JobCard(Job job, Icons icons) {
        super(new MigLayout("insets 10 14 11 12, hidemode 3, fillx", "[grow, fill][]", "[]4[]4[]"));
        this.job = job;
        this.icons = icons;
        cancel = Styles.tool("Cancel", "Stop this job at its next checkpoint");
        cancel.setIcon(icons.icon("x"));
        cancel.addActionListener(event -> {
            job.cancel();
            cancel.setEnabled(false);
            cancel.setText("Cancelling …");
        });
        show = Styles.link("Show", "Show what this job is about");
        show.addActionListener(event -> job.open().ifPresent(Runnable::run));
        setName("job." + job.label());
        cancel.setName("job.cancel");
        show.setName("job.show");
        bar.setName("job.bar");
        progress.setName("job.progress");
        detail.setName("job.detail");
        layOutRunning();
        update();
    }

    Job job() {
        return job;
    }

    private void layOutRunning() {
        add(label, "split 2, growx 0, wmin 0");
        add(progress, "gapleft push, growx 0, gapright 4");
        add(show, "split 2, aligny center");
        add(cancel, "aligny center, wrap");
        add(bar, "span, growx, wrap, hmax 6");
        add(detail, "span, growx, wmin 0");
    }

    private void layOutOver() {
        removeAll();
        ((MigLayout) getLayout()).setColumnConstraints("[]8[]12[grow, fill][]");
        ((MigLayout) getLayout()).setLayoutConstraints("insets 5 14 5 12, hidemode 3, fillx");
        add(state, "aligny center");
        add(label, "wmin 0, aligny center");
        add(progress, "wmin 0, aligny center");
        add(show, "aligny center");
        label.putClientProperty("FlatLaf.styleClass", null);
        revalidate();
    }

    /** Shows how the job stands now. */
    void update() {
        if (job.state().isOver() && !isCompact) {
            isCompact = true;
            layOutOver();
        }
        set(label, job.label());
        Optional<Runnable> open = job.open();
        show.setVisible(open.isPresent());
        if (isCompact) {
            state.setIcon(icons.icon(iconOf(job.state())));
            set(progress, JobText.outcome(job));
            progress.setToolTipText(JobText.outcome(job));
        } else {
            bar.setIndeterminate(job.state() == Job.State.RUNNING && job.fraction() < 0);
            bar.setValue((int) Math.round(Math.max(0, job.fraction()) * STEPS));
            set(progress, JobText.progress(job));
            set(detail, job.detail().isBlank() ? " " : job.detail());
        }
        getAccessibleContext().setAccessibleName(job.label());
        getAccessibleContext().setAccessibleDescription(progress.getText());
    }

    private static void set(JLabel label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }

    private static String iconOf(Job.State state) {
        return switch (state) {
            case DONE -> "circle-check";
            case CANCELLED -> "circle-slash";
            case FAILED -> "circle-alert";
            case WAITING, RUNNING -> "clock";
        };
    }

    @Override
    public Color getBackground() {
        return Colours.page();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        graphics.setColor(Colours.line());
        graphics.fillRect(14, getHeight() - 1, Math.max(0, getWidth() - 28), 1);
    }
}
