package voltaic.ui.results.pages;

import java.awt.Component;
import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.ui.results.Figures;

/** What the pages of tables share. */
public final class PageKit {
    private PageKit() {}

    /** Draws numbers with six digits, to the right; they are copied with all of theirs. */
    static final class NumberRenderer extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1;

        NumberRenderer() {
            setHorizontalAlignment(SwingConstants.TRAILING);
        }

        @Override
        protected void setValue(Object value) {
            setText(value instanceof Double number ? Figures.text(number) : value == null ? "" : value.toString());
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
            return super.getTableCellRendererComponent(table, value, isSelected, false, row, column);
        }
    }

    /** A table to be read and copied. */
    public static JTable table(String name, String words) {
        JTable table = new JTable();
        table.setName(name);
        table.getAccessibleContext().setAccessibleName(words);
        table.setDefaultRenderer(Double.class, new NumberRenderer());
        table.setCellSelectionEnabled(true);
        table.setShowHorizontalLines(true);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        return table;
    }

    /** Offers the variants of results; what is chosen stays so. */
    static void offerVariants(JComboBox<String> combo, StudyResult results) {
        List<String> names = results.results().stream().map(Result::variant).toList();
        Object chosen = combo.getSelectedItem();
        boolean same = combo.getItemCount() == names.size();
        for (int i = 0; same && i < names.size(); i++) {
            same = combo.getItemAt(i).equals(names.get(i));
        }
        if (!same) {
            combo.setModel(new DefaultComboBoxModel<>(names.toArray(String[]::new)));
            if (chosen != null && names.contains(chosen.toString())) {
                combo.setSelectedItem(chosen);
            }
        }
    }

    /** The unit of a quantity in brackets; nothing for a plain number. */
    static String unit(String unit) {
        return unit.equals("1") || unit.isEmpty() ? "" : " (" + unit + ")";
    }
}
