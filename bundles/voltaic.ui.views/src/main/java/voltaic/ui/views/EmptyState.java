package voltaic.ui.views;

import java.awt.Color;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** What a view shows while there is nothing to show: what would be here, and how to get it. */
public final class EmptyState extends JPanel {
    private final JLabel heading = new JLabel("", SwingConstants.CENTER);
    private final WrappedText sentence = new WrappedText(WrappedText.Align.CENTER);

    private final JPanel middle =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[center, grow, fill]", "[][]4[]10[]6[]"));

    public EmptyState(Icon icon, String title, String text) {
        super(new MigLayout("insets 16, fill", "[center, grow, fill]", "[center, grow]"));
        middle.setOpaque(false);
        middle.add(new JLabel(icon), "growx 0, align center");
        heading.putClientProperty("FlatLaf.styleClass", "h4");
        middle.add(heading);
        middle.add(sentence, "wmin 80, wmax 420, align center");
        add(middle, "growy 0");
        say(title, text);
    }

    /** Says something else. */
    public void say(String title, String text) {
        heading.setText(title);
        sentence.setText(text);
        getAccessibleContext().setAccessibleName(title);
        getAccessibleContext().setAccessibleDescription(text);
    }

    /** Adds what can be done about it. */
    public EmptyState with(String label, Runnable action) {
        JButton button = new JButton(label);
        button.setName("empty." + label);
        button.addActionListener(event -> action.run());
        middle.add(button, "growx 0, align center");
        return this;
    }

    @Override
    public Color getBackground() {
        return Colours.page();
    }
}
