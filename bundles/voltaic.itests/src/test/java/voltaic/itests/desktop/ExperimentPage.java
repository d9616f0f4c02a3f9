package voltaic.itests.desktop;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.text.JTextComponent;

/** The experiment editor that is in front. */
final class ExperimentPage {
    private final Screen screen;
    private final Path file;

    /** @param name the name of its file in the workspace, without the ending */
    ExperimentPage(Desktop desktop, String name) {
        this.screen = desktop.screen();
        this.file = desktop.workspace().resolve(name + ".voltaic.json");
    }

    Path file() {
        return file;
    }

    String onDisk() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String status() {
        return screen.the("experiment-status", AbstractButton.class).getText();
    }

    /** Waits until the experiment was checked and can be run. */
    void awaitReady() {
        awaitStatus("Ready to run");
    }

    void awaitStatus(String words) {
        AbstractButton status = screen.the("experiment-status", AbstractButton.class);
        screen.await("the editor says " + words, () -> status.getText().startsWith(words));
    }

    void showSource() {
        screen.click("experiment-page-source");
        screen.the("experiment-source");
    }

    void showDesign() {
        screen.click("experiment-page-design");
        screen.the("experiment-design");
    }

    /** Chooses which experiment of a study the forms show. */
    void showVariant(String name) {
        JComboBox<?> variants = screen.the("experiment-variant", JComboBox.class);
        screen.click(variants);
        Edt.ask(() -> {
            for (int i = 0; i < variants.getItemCount(); i++) {
                if (variants.getItemAt(i).toString().equals("variant " + name)) {
                    variants.setSelectedIndex(i);
                }
            }
            variants.hidePopup();
            return null;
        });
        screen.await("variant " + name + " is shown", () -> ("variant " + name).equals(variants.getSelectedItem()));
    }

    JTextComponent source() {
        return screen.the("experiment-source", JTextComponent.class);
    }

    /** The text of the source page. */
    String text() {
        JTextComponent source = source();
        return Edt.ask(source::getText);
    }

    /** Puts the caret behind the first occurrence of some text, by a click. */
    void clickBehind(String text) {
        JTextComponent source = source();
        Rectangle place = Edt.ask(() -> {
            int end = source.getText().indexOf(text) + text.length();
            Rectangle at = source.modelToView2D(end).getBounds();
            source.scrollRectToVisible(new Rectangle(at.x, at.y, 1, at.height));
            return at;
        });
        screen.clickAt(source, place.x, place.y + place.height / 2);
        int wanted = Edt.ask(() -> source.getText().indexOf(text) + text.length());
        screen.await("the caret is behind " + text, () -> source.getCaretPosition() == wanted);
    }

    /** Waits until the text, shown on the source page, has something in it. */
    void awaitText(String part) {
        showSource();
        JTextComponent source = source();
        screen.await("the source has " + part, () -> source.getText().contains(part));
        showDesign();
    }

    /** By the button below the picture. */
    void addBattery() {
        screen.click("model.add-battery");
    }
}
