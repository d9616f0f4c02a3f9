package voltaic.ui.experiment;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Asks to choose one of a list of plugins. */
final class ListDialog {
    /**
     * A choice.
     *
     * @param summary one sentence
     */
    record Choice(String id, String label, String summary) {}

    private ListDialog() {}

    static Optional<String> choose(Component parent, String title, String message, List<Choice> choices) {
        JList<Choice> list = new JList<>(choices.toArray(Choice[]::new));
        list.setName("choice-list");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setSelectedIndex(0);
        list.setCellRenderer(new Lines());
        JPanel panel = new JPanel(new MigLayout("insets 0, wrap 1, fill", "[grow]", "[]8[grow]"));
        panel.add(new JLabel(message));
        JScrollPane scroll = new JScrollPane(list);
        scroll.setPreferredSize(new Dimension(600, Math.min(380, 24 + choices.size() * 56)));
        panel.add(scroll, "grow");
        JOptionPane pane = new JOptionPane(panel, JOptionPane.PLAIN_MESSAGE, JOptionPane.OK_CANCEL_OPTION);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    pane.setValue(JOptionPane.OK_OPTION);
                }
            }
        });
        var dialog = pane.createDialog(parent, title);
        dialog.setResizable(true);
        SwingUtilities.invokeLater(list::requestFocusInWindow);
        dialog.setVisible(true);
        dialog.dispose();
        Choice chosen = list.getSelectedValue();
        boolean ok = Integer.valueOf(JOptionPane.OK_OPTION).equals(pane.getValue());
        return ok && chosen != null ? Optional.of(chosen.id()) : Optional.empty();
    }

    private static final class Lines extends DefaultListCellRenderer {
        @Override
        public Component getListCellRendererComponent(
                JList<?> list, @Nullable Object value, int index, boolean isSelected, boolean hasFocus) {
            super.getListCellRendererComponent(list, value, index, isSelected, hasFocus);
            if (value instanceof Choice choice) {
                setText("<html><div style='width: 400px'><b>" + escape(choice.label()) + "</b><br>"
                        + escape(choice.summary()) + "</div></html>");
                setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
            }
            return this;
        }

        private static String escape(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }
}
