package voltaic.itests.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JTextField;

/** The result editor that is in front. */
final class ResultPage {
    private final Screen screen;

    ResultPage(Desktop desktop) {
        this.screen = desktop.screen();
    }

    String state() {
        return screen.the("result-state", JLabel.class).getText();
    }

    void awaitPlot() {
        screen.the("plot");
    }

    void awaitDone() {
        awaitState("Done");
    }

    void awaitState(String words) {
        JLabel state = screen.the("result-state", JLabel.class);
        screen.await("the run is " + words, () -> state.getText().contains(words));
    }

    /** Exports the figure, by the key, through the file dialog. */
    void export(Path file) {
        screen.press("ctrl E");
        new FileDialog(screen).choose(file);
        screen.await(file + " is written", () -> Files.exists(file));
    }

    /** The dialog that asks for a file. */
    record FileDialog(Screen screen) {
        void choose(Path file) {
            JFileChooser chooser = screen.the("file-chooser", JFileChooser.class);
            JTextField name = screen.the(
                    JTextField.class,
                    field -> javax.swing.SwingUtilities.isDescendingFrom(field, chooser) && field.isEditable());
            screen.click(name);
            // A window manager may leave the keyboard with the dialog that has just closed.
            screen.await("the name has the keyboard", () -> name.isFocusOwner() || asked(name));
            screen.press("ctrl A");
            screen.type(file.toString());
            screen.press("ENTER");
            screen.awaitGone("file-chooser");
        }

        private static boolean asked(JTextField name) {
            name.requestFocus();
            return false;
        }
    }
}
