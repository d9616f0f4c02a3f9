package voltaic.ui.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import voltaic.ui.api.Wizard;
import voltaic.ui.workbench.contributions.Contribution;

@Tag("display")
class WindowDialogsTest extends WindowFixture {
    /** Shows a dialog by a command, and looks at it. */
    private void inDialog(String command, java.util.function.Consumer<JDialog> look) throws Exception {
        SwingUtilities.invokeLater(() -> harness.shell.commands().execute(command));
        JDialog dialog = null;
        for (int i = 0; i < 500 && dialog == null; i++) {
            dialog = ask(() -> Stream.of(Window.getWindows())
                    .filter(window -> window.isShowing() && window instanceof JDialog)
                    .map(JDialog.class::cast)
                    .findFirst()
                    .orElse(null));
            Thread.sleep(10);
        }
        assertThat(dialog).as(command).isNotNull();
        JDialog shown = dialog;
        try {
            run(() -> look.accept(shown));
        } finally {
            run(shown::dispose);
        }
    }

    private static <T extends Component> T child(Container parent, Class<T> type, String name) {
        return all(parent)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(c -> name.equals(c.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + name));
    }

    @Test
    void theDialogsOpen() throws Exception {
        inDialog("help.about", dialog -> assertThat(
                        child(dialog, JTextArea.class, "about-facts").getText())
                .contains("0.1.0"));
        inDialog("window.settings", dialog -> {
            child(dialog, JTextField.class, "settings-search").setText("dark");
            assertThat(child(dialog, JComponent.class, "setting:theme").isVisible())
                    .isTrue();
            assertThat(child(dialog, JComponent.class, "setting:text-size").isVisible())
                    .isFalse();
        });
        inDialog("window.plug-ins", dialog -> {
            AbstractButton install = child(dialog, AbstractButton.class, "install-from-file-");
            assertThat(install.isEnabled()).isFalse();
            assertThat(install.getToolTipText()).contains("plug-in folder");
        });
        assertThat(harness.faults).isEmpty();
    }

    @Test
    void aWizardFinishesWhenItsAnswersAreCompleteAndItsFileOpens() throws Exception {
        Path made = harness.file("made.json");
        JTextField answer = ask(() -> new JTextField());
        run(() -> harness.contributions
                .wizards()
                .add(Contribution.of(
                        Map.of("voltaic.ui.id", "fake", "voltaic.ui.label", "Fake"),
                        () -> folder -> new FakeWizard(answer, made))));
        inDialog("file.new-fake", dialog -> {
            AbstractButton finish = child(dialog, AbstractButton.class, "finish");
            assertThat(finish.isEnabled()).isFalse();
            assertThat(child(dialog, JLabel.class, "wizard-problem").getText()).isEqualTo("A name is needed.");
            answer.setText("name");
            assertThat(finish.isEnabled()).isTrue();
            finish.doClick();
        });
        assertThat(ask(() -> harness.shell.desk().editors().get(0).path())).isEqualTo(made);
    }

    private record FakeWizard(JTextField answer, Path made) implements Wizard {
        @Override
        public List<Page> pages() {
            return List.of(new Page("Name", "What it is called", answer));
        }

        @Override
        public Optional<String> problem(int page) {
            return answer.getText().isEmpty() ? Optional.of("A name is needed.") : Optional.empty();
        }

        @Override
        public void onChange(Runnable changed) {
            answer.addCaretListener(e -> changed.run());
        }

        @Override
        public Path finish() {
            return made;
        }
    }
}
