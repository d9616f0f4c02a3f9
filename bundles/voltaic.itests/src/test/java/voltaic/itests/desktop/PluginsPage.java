package voltaic.itests.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFileChooser;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import voltaic.itests.Inside;

/** The dialog Plug-ins. */
final class PluginsPage {
    private final Desktop desktop;
    private final Screen screen;

    PluginsPage(Desktop desktop) {
        this.desktop = desktop;
        this.screen = desktop.screen();
    }

    PluginsPage open() {
        desktop.menu("Window", "window.plug-ins");
        screen.the("plugins-dialog");
        screen.await("the plug-ins are read", () -> list().getModel().getSize() > 0);
        return this;
    }

    void close() {
        screen.click("close");
        screen.awaitGone("plugins-dialog");
    }

    private static JList<?> list() {
        return (JList<?>) Screen.all().stream()
                .filter(component -> "plugins-list".equals(component.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** Chooses a jar, as far as the question whether it is to be installed. */
    void choose(Path jar) {
        screen.click("install-from-file-");
        JFileChooser chooser = screen.the("file-chooser", JFileChooser.class);
        Edt.ask(() -> {
            chooser.setSelectedFile(new File(jar.toString()));
            chooser.approveSelection();
            return null;
        });
        screen.awaitGone("file-chooser");
    }

    void install(Path jar) {
        choose(jar);
        screen.the("install-question");
        screen.click("install");
        screen.awaitGone("install-question");
        screen.await("the plug-in is installed", screen.the("install-from-file-")::isEnabled);
    }

    /** Waits until a plug-in is in a state, and selects it. */
    void await(String name, String state) {
        screen.await(name + " is " + state, () -> {
            int index = index(name);
            if (index < 0 || !state.equals(text(index, "state"))) {
                return false;
            }
            list().setSelectedIndex(index);
            return true;
        });
    }

    void awaitGone(String name) {
        screen.await(name + " is gone", () -> index(name) < 0);
    }

    private static int index(String name) {
        for (int i = 0; i < list().getModel().getSize(); i++) {
            if (text(i, "name").equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String text(int index, String property) {
        return String.valueOf(Inside.call(list().getModel().getElementAt(index), property));
    }

    List<String> names() {
        return Edt.ask(() -> {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < list().getModel().getSize(); i++) {
                names.add(text(i, "name"));
            }
            return names;
        });
    }

    /** What is said of the selected plug-in. */
    String details() {
        JTextComponent details = screen.the("plugins-details", JTextComponent.class);
        return Edt.ask(details::getText);
    }
}
