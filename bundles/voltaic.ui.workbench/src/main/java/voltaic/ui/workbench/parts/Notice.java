package voltaic.ui.workbench.parts;

import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;

/** Says in place of a part why it is not there, and what can be done. */
public final class Notice extends JPanel {
    /**
     * A button.
     *
     * @param label what it says
     */
    public record Action(String label, Runnable run) {}

    /** A notice; the details may be empty. */
    public Notice(Icons icons, String icon, String title, String message, String details, List<Action> actions) {
        super(new MigLayout("fill, insets 24, wrap 1", "[grow, center]", "push[]12[]6[]14[]12[grow 0]push"));
        setName("notice");
        setOpaque(true);
        add(new JLabel(icons.icon(icon, 28)));
        JLabel heading = new JLabel(title);
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        heading.setName("notice-title");
        add(heading);
        JTextArea words = text(message);
        words.setName("notice-message");
        // A message of one line stands in the middle; a longer one begins where its lines do.
        int line = words.getFontMetrics(words.getFont()).stringWidth(message) + 4;
        add(words, "width 60:" + Math.min(line, 420) + ":520");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8"));
        buttons.setOpaque(false);
        JScrollPane scroll = new JScrollPane(details(details));
        scroll.setVisible(false);
        for (Action action : actions) {
            buttons.add(button(action.label(), action.run()));
        }
        if (!details.isEmpty()) {
            JButton toggle = button("Show details", () -> {});
            toggle.addActionListener(e -> {
                scroll.setVisible(!scroll.isVisible());
                toggle.setText(scroll.isVisible() ? "Hide details" : "Show details");
                revalidate();
            });
            buttons.add(toggle);
        }
        add(buttons);
        add(scroll, "grow, hmin 60, hidemode 3");
    }

    @Override
    public void paintComponent(Graphics g) {
        setBackground(UIManager.getColor("Voltaic.content"));
        super.paintComponent(g);
    }

    private static JButton button(String label, Runnable run) {
        JButton button = new JButton(label);
        button.setName("notice-" + label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        button.addActionListener(e -> run.run());
        return button;
    }

    private static JTextArea text(String message) {
        JTextArea area = new JTextArea(message) {
            @Override
            public void updateUI() {
                super.updateUI();
                setFont(UIManager.getFont("Label.font"));
                setForeground(UIManager.getColor("Label.disabledForeground"));
            }
        };
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setBorder(null);
        area.setAlignmentX(Component.CENTER_ALIGNMENT);
        return area;
    }

    private static JComponent details(String details) {
        JTextArea area = new JTextArea(details, 12, 60);
        area.setEditable(false);
        Font font = UIManager.getFont("monospaced.font");
        if (font != null) {
            area.setFont(font);
        }
        area.setCaretPosition(0);
        return area;
    }
}
