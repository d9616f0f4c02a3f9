package voltaic.ui.workbench.window;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Job;
import voltaic.ui.api.Jobs;

/** The line at the bottom: a message, the running jobs, the memory. */
final class StatusLine extends JPanel {
    private static final int MESSAGE_MILLISECONDS = 8000;
    private static final int MEMORY_MILLISECONDS = 2000;
    private static final int MEGA = 1 << 20;

    private final JLabel message = new JLabel(" ");
    private final JLabel job = new JLabel();
    private final JProgressBar progress = new JProgressBar(0, 1000);
    private final JPanel jobPanel = new JPanel(new MigLayout("insets 0, gap 8", "[][80!]", "[center]"));
    private final JProgressBar memory = new JProgressBar(0, 1000);
    private final JLabel megabytes = new JLabel();
    private final Timer fade = new Timer(MESSAGE_MILLISECONDS, e -> message.setText(" "));
    private final Timer watch = new Timer(MEMORY_MILLISECONDS, e -> memory());
    private final Jobs jobs;

    StatusLine(Jobs jobs, Runnable openProgress) {
        super(new MigLayout("insets 3 10 4 10, gap 16, fillx", "[grow, fill][][]", "[center]"));
        this.jobs = jobs;
        setName("status-line");
        message.setName("status-message");
        fade.setRepeats(false);
        job.setName("status-job");
        jobPanel.setName("status-jobs");
        jobPanel.setOpaque(false);
        jobPanel.add(job);
        jobPanel.add(progress);
        jobPanel.setVisible(false);
        jobPanel.setToolTipText("Show the view Progress");
        onClick(jobPanel, openProgress);
        JPanel heap = new JPanel(new MigLayout("insets 0, gap 8", "[60!][]", "[center]"));
        heap.setName("status-memory");
        heap.setOpaque(false);
        heap.add(memory);
        heap.add(megabytes);
        megabytes.putClientProperty("FlatLaf.styleClass", "small");
        heap.setToolTipText("Memory in use, of what there may be at most. Click to free what is not needed any more.");
        onClick(heap, this::collect);
        add(message, "wmin 0");
        add(jobPanel, "hidemode 2");
        add(heap);
        setBorder(BorderFactory.createEmptyBorder());
        jobs.onChange(this::showJobs);
        showJobs();
        memory();
        watch.start();
    }

    void say(String sentence) {
        message.setText(sentence.isEmpty() ? " " : sentence);
        message.setToolTipText(sentence.isEmpty() ? null : sentence);
        fade.restart();
    }

    void stop() {
        fade.stop();
        watch.stop();
    }

    private void showJobs() {
        List<Job> running = jobs.list().stream()
                .filter(one -> one.state() == Job.State.RUNNING)
                .toList();
        jobPanel.setVisible(!running.isEmpty());
        if (running.isEmpty()) {
            return;
        }
        Job first = running.get(running.size() - 1);
        String more = running.size() > 1 ? running.size() + " jobs · " : "";
        job.setText(more + first.label() + percent(first.fraction()));
        progress.setIndeterminate(first.fraction() < 0);
        progress.setValue((int) (1000 * Math.max(0, first.fraction())));
    }

    private static String percent(double fraction) {
        return fraction < 0 ? "" : " · " + (int) (100 * fraction) + " %";
    }

    private void memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        memory.setValue((int) (1000.0 * used / runtime.maxMemory()));
        megabytes.setText(used / MEGA + " of " + runtime.maxMemory() / MEGA + " MB");
    }

    private void collect() {
        Thread collector = new Thread(
                () -> {
                    System.gc();
                    javax.swing.SwingUtilities.invokeLater(this::memory);
                },
                "voltaic-collect");
        collector.setDaemon(true);
        collector.start();
        say("Memory that is not needed any more is freed.");
    }

    private static void onClick(JComponent component, Runnable action) {
        component.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        component.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                action.run();
            }
        });
    }
}
