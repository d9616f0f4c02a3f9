package voltaic.ui.results.editor;

import java.time.Duration;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import voltaic.model.result.Result;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Job;
import voltaic.ui.api.Run;
import voltaic.ui.results.Names;

/** What run it is and how it stands: beside the tabs of its pages. */
public final class StatusStrip {
    private static final int STEPS = 1000;

    private final JPanel component =
            new JPanel(new MigLayout("insets 0 8 0 10, gapx 6, hidemode 3, alignx right, aligny center"));
    private final JLabel name = new JLabel();
    private final JLabel state = new JLabel();
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private final JButton cancel = new JButton("Cancel");
    private final Icons icons;

    StatusStrip(Icons icons, Runnable cancelled) {
        this.icons = icons;
        component.setOpaque(false);
        name.setName("result-name");
        name.putClientProperty("FlatLaf.styleClass", "semibold");
        state.setName("result-state");
        progress.setName("result-progress");
        progress.getAccessibleContext().setAccessibleName("Progress of the run");
        cancel.setName("result-cancel");
        cancel.setIcon(icons.icon("square"));
        cancel.setToolTipText("Cancel the run");
        cancel.setFocusable(false);
        cancel.putClientProperty("JButton.buttonType", "toolBarButton");
        cancel.addActionListener(event -> cancelled.run());
        component.add(name);
        component.add(progress, "w 110!, gapleft 4");
        component.add(state);
        component.add(cancel);
    }

    JComponent component() {
        return component;
    }

    void show(EditedResults results) {
        name.setText(results.run().map(Run::name).orElseGet(() -> Names.run(results.folder())));
        progress.setVisible(results.isRunning());
        cancel.setVisible(results.isRunning());
        state.setForeground(null);
        if (results.run().isPresent()) {
            job(results.run().get().job(), results.isRunning());
        } else {
            String wall = results.isThere() ? wall(results) : "";
            show("history", wall, "Read from " + results.folder());
        }
    }

    private void job(Job job, boolean running) {
        if (running) {
            double fraction = job.fraction();
            progress.setIndeterminate(fraction < 0);
            progress.setValue((int) (STEPS * Math.max(0, fraction)));
            String percent = fraction < 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100 * fraction);
            String rest =
                    job.remaining().map(left -> ", " + words(left) + " left").orElse("");
            show("", percent + rest, job.detail());
            return;
        }
        switch (job.state()) {
            case FAILED -> show("circle-x", "Failed", job.detail());
            case CANCELLED ->
                show("circle-slash", "Cancelled", "What was recorded until then is shown; it is not kept.");
            case DONE -> show("circle-check", "Done in " + words(job.elapsed()), job.detail());
            default -> show("", "", "");
        }
    }

    private void show(String icon, String text, String tip) {
        state.setIcon(icon.isEmpty() ? null : icons.icon(icon));
        state.setText(text);
        state.setToolTipText(tip.isEmpty() ? null : tip);
    }

    private static String wall(EditedResults results) {
        Duration all = results.results().results().stream()
                .map(Result::provenance)
                .map(provenance -> provenance.wall())
                .reduce(Duration.ZERO, Duration::plus);
        return "Took " + words(all);
    }

    /** A duration as it is read. */
    public static String words(Duration duration) {
        double seconds = duration.toNanos() / 1e9;
        if (seconds < 1) {
            return Math.round(1000 * seconds) + " ms";
        }
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d h", whole / 3600, whole / 60 % 60);
    }
}
