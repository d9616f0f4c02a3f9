package voltaic.ui.workbench.plugins;

import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;
import voltaic.ui.workbench.dialogs.Buttons;

/** Asks whether a jar is to be installed, and says before what it is and who vouches for it. */
final class InstallQuestion {
    private static final String TRUST =
            "Plug-ins are programs. This one will run with all your rights, without a sandbox: it can read and change your"
                    + " files. Install it if you know where it comes from.";
    private static final String NO_SIGNER = "nobody; compare the SHA-256 with that of its author";

    private final JDialog dialog;
    private boolean agreed;

    InstallQuestion(Window owner, Icons icons, PluginOffer offer) {
        dialog = new JDialog(owner, "Install plug-in", JDialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("install-question");
        JPanel content =
                new JPanel(new MigLayout("insets 20, gap 16 6, wrap 2", "[]16[grow, fill, 580::680]", "[]14[]"));
        JLabel heading = new JLabel("Install " + offer.name() + "?", icons.icon("puzzle", 24), JLabel.LEADING);
        heading.putClientProperty("FlatLaf.styleClass", "h2");
        heading.setIconTextGap(12);
        content.add(heading, "span 2");
        fact(content, "Version", offer.version());
        fact(content, "Provides", offer.provides());
        fact(content, "Signed by", offer.signer().isEmpty() ? NO_SIGNER : offer.signer());
        fact(content, "SHA-256", offer.sha256());
        fact(content, "File", offer.jar().toString());
        fact(content, "Replaces", offer.replaces());
        JTextArea trust = text(TRUST);
        trust.setName("install-trust");
        trust.getAccessibleContext().setAccessibleName("What plug-ins may do");
        content.add(new JLabel(icons.icon("triangle-alert", 20)), "gaptop 10, right, top");
        content.add(trust, "gaptop 10, wmin 0");
        JButton cancel = Buttons.button("Cancel", dialog::dispose);
        JButton install = Buttons.button("Install", this::agree);
        content.add(cancel, "span 2, split 2, right, gaptop 14, tag cancel");
        content.add(install, "tag ok");
        Buttons.finish(dialog, content, cancel);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                cancel.requestFocusInWindow();
            }
        });
        // Text that wraps knows its height only after it knows its width.
        dialog.setMinimumSize(new Dimension(0, 0));
        dialog.pack();
        dialog.setMinimumSize(dialog.getSize());
        dialog.setLocationRelativeTo(owner);
    }

    private static void fact(JPanel content, String label, String value) {
        if (value.isEmpty()) {
            return;
        }
        JTextArea words = text(value);
        words.setName("install-" + label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        words.getAccessibleContext().setAccessibleName(label);
        JLabel caption = new JLabel(label);
        caption.setForeground(UIManager.getColor("Label.disabledForeground"));
        content.add(caption, "top");
        content.add(words, "wmin 0");
    }

    /** Words that wrap, and can be selected and copied. */
    private static JTextArea text(String value) {
        JTextArea words = new JTextArea(value);
        words.setEditable(false);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setOpaque(false);
        words.setBorder(null);
        words.setFont(UIManager.getFont("Label.font"));
        return words;
    }

    private void agree() {
        agreed = true;
        dialog.dispose();
    }

    /** Asks; whether the user agreed. */
    boolean ask() {
        dialog.setVisible(true);
        return agreed;
    }
}
