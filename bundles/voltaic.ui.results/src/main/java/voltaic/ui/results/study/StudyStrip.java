package voltaic.ui.results.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** What study it is, how far it is, and what can be done about that: above its pages. */
final class StudyStrip {
    private static final int STEPS = 1000;

    private final JPanel component =
            new JPanel(new MigLayout("insets 6 12 6 8, gapx 6, hidemode 3", "[grow][]", "[center]"));
    private final JLabel name = new JLabel();
    private final JLabel state = new JLabel();
    private final JProgressBar progress = new JProgressBar(0, STEPS);
    private final List<Action> actions;
    private final Icons icons;

    private record Action(String command, JButton button) {}

    StudyStrip(Icons icons, Function<String, Optional<Runnable>> handlers) {
        this.icons = icons;
        name.setName("study-name");
        name.putClientProperty("FlatLaf.styleClass", "semibold");
        state.setName("study-state");
        progress.setName("study-progress");
        progress.getAccessibleContext().setAccessibleName("Progress of the study");
        actions = List.of(
                action("run.cancel", "study-cancel", "Cancel", "square", "Stop; what is done is kept", handlers),
                action(
                        "study.resume",
                        "study-resume",
                        "Resume",
                        "play",
                        "Run the points that are missing; what is done is not run again",
                        handlers),
                action(
                        "study.retry",
                        "study-retry",
                        "Retry failed",
                        "rotate-ccw",
                        "Run the points that failed again",
                        handlers),
                action(
                        "study.open-report",
                        "study-report",
                        "Report",
                        "external-link",
                        "Open report.html in the browser",
                        handlers));
        component.add(name, "wmin 40");
        component.add(progress, "w 110!, gapleft 4");
        component.add(state, "gapleft 2");
        actions.forEach(action -> component.add(action.button()));
    }

    private Action action(
            String command,
            String id,
            String words,
            String icon,
            String tip,
            Function<String, Optional<Runnable>> handlers) {
        JButton button = new JButton(words, icons.icon(icon));
        button.setName(id);
        button.setToolTipText(tip);
        button.setFocusable(false);
        button.setVisible(false);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> handlers.apply(command).ifPresent(Runnable::run));
        return new Action(command, button);
    }

    JComponent component() {
        return component;
    }

    void show(String words, Progress now, Function<String, Optional<Runnable>> handlers) {
        name.setText(words);
        name.setToolTipText(words);
        state.setText(now.text());
        state.setIcon(now.icon().isEmpty() ? null : icons.icon(now.icon()));
        progress.setVisible(now.isMoving());
        progress.setIndeterminate(now.fraction() < 0);
        progress.setValue((int) (STEPS * Math.max(0, now.fraction())));
        for (Action action : actions) {
            action.button().setVisible(handlers.apply(action.command()).isPresent());
        }
    }
}
