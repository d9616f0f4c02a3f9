package voltaic.ui.workbench.window;

import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.workbench.dialogs.Buttons;

/** What this program is. */
final class AboutDialog {
    private final JDialog dialog;

    AboutDialog(JFrame owner, Services services) {
        dialog = new JDialog(owner, "About Voltaic", true);
        dialog.setName("about-dialog");
        JLabel name = new JLabel("Voltaic");
        name.putClientProperty("FlatLaf.styleClass", "h1");
        JTextArea facts = new JTextArea(String.join(
                "\n",
                "Version " + services.version(),
                "Java " + System.getProperty("java.version") + " · " + System.getProperty("os.name"),
                "Workspace " + services.workspace().root(),
                "Licence Apache-2.0"));
        facts.setName("about-facts");
        facts.setEditable(false);
        facts.setOpaque(false);
        facts.setBorder(null);
        facts.setFont(UIManager.getFont("Label.font"));
        JPanel content = new JPanel(new MigLayout("insets 24, gap 20 6, wrap 2", "[][grow, 320::]", "[]2[]14[]18[]"));
        content.add(new JLabel(new Mark(72)), "spany 3, top");
        content.add(name);
        content.add(new JLabel("A workbench for open quantum batteries"));
        content.add(facts, "growx");
        JButton close = Buttons.button("Close", dialog::dispose);
        content.add(close, "span 2, right");
        Buttons.finish(dialog, content, close);
        close.requestFocusInWindow();
    }

    void show() {
        dialog.setVisible(true);
    }
}
