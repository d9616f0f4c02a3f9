package voltaic.ui.experiment.form;

import java.awt.Component;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** The component of a section: a header that folds it, and its rows. */
final class Fold extends JPanel {
    private final transient Section section;
    private final transient FormContext context;
    private final transient Messages messages;
    private final transient List<Field> fields = new ArrayList<>();
    private final JButton header;
    private final JLabel summary = new JLabel();
    private final JPanel body = new JPanel(new MigLayout("insets 2 26 14 8, fillx, hidemode 3", "[grow]", ""));
    private transient String shape = "";

    Fold(Section section, FormContext context, Messages messages, boolean open) {
        super(new MigLayout("insets 0, fillx, hidemode 3, gapy 0", "[]4[grow]8[]", ""));
        this.section = section;
        this.context = context;
        this.messages = messages;
        setName("section" + section.pointer());
        setOpaque(false);
        header = new JButton(section.title());
        header.setName("section" + section.pointer() + "/header");
        header.putClientProperty("JButton.buttonType", "borderless");
        header.setHorizontalAlignment(SwingConstants.LEADING);
        header.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        header.addActionListener(e -> setOpen(!body.isVisible()));
        summary.setEnabled(false);
        summary.setMinimumSize(new Dimension(0, 0));
        body.setOpaque(false);
        add(new JSeparator(), "spanx, growx, wrap, gapbottom 2");
        add(header, "cell 0 1");
        add(summary, "cell 1 1, wmin 0");
        section.adder().ifPresent(adder -> {
            JButton button = new JButton(adder.label(), context.icons().icon("plus"));
            button.setName(adder.command());
            button.putClientProperty("JButton.buttonType", "borderless");
            button.addActionListener(e -> context.execute().accept(adder.command()));
            add(button, "cell 2 1");
        });
        add(body, "newline, spanx, growx, wmin 0");
        setOpen(open);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        Font font = UIManager.getFont("Label.font");
        if (header != null && font != null) {
            header.setFont(font.deriveFont(Font.BOLD));
        }
    }

    Section section() {
        return section;
    }

    boolean isOpen() {
        return body.isVisible();
    }

    void setOpen(boolean open) {
        body.setVisible(open);
        header.setIcon(context.icons().icon(open ? "chevron-down" : "chevron-right"));
        Font font = UIManager.getFont("Label.font");
        if (font != null) {
            header.setFont(font.deriveFont(Font.BOLD));
        }
        header.getAccessibleContext().setAccessibleDescription(open ? "Unfolded" : "Folded");
        if (open) {
            refresh();
        }
        summary.setVisible(!open);
        revalidate();
    }

    /** The text has changed. */
    void refresh() {
        setVisible(section.isShown(context));
        String words = section.summary(context);
        summary.setText(words);
        summary.setToolTipText(words.isEmpty() ? null : words);
        if (!isOpen()) {
            return;
        }
        // Plugins come and go too.
        String now = section.shape(context) + context.plugins();
        if (now.equals(shape)) {
            fields.forEach(Field::update);
            return;
        }
        shape = now;
        String focused = focusedName();
        messages.forget(body);
        body.removeAll();
        fields.clear();
        JPanel panel = Rows.grid();
        section.fill(new Rows(panel, context, messages, fields));
        body.add(panel, "growx, wmin 0");
        body.revalidate();
        body.repaint();
        if (!focused.isEmpty()) {
            find(body, focused);
        }
    }

    private String focusedName() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean inside = owner != null && SwingUtilities.isDescendingFrom(owner, body);
        return inside && owner.getName() != null ? owner.getName() : "";
    }

    private static boolean find(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName()) && child instanceof JComponent component) {
                component.requestFocusInWindow();
                return true;
            }
            if (child instanceof Container container && find(container, name)) {
                return true;
            }
        }
        return false;
    }
}
