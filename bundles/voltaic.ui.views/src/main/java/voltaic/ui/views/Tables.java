package voltaic.ui.views;

import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableModel;

/** Tables that are read: lists of rows, without a grid, sorted by a click on a heading. */
public final class Tables {
    private Tables() {}

    /** A table of rows. */
    public static JTable list(TableModel rows) {
        JTable table = new JTable(rows);
        table.setShowGrid(false);
        table.setFillsViewportHeight(true);
        table.setAutoCreateRowSorter(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_LAST_COLUMN);
        table.getTableHeader().setReorderingAllowed(false);
        TableCellRenderer heading = table.getTableHeader().getDefaultRenderer();
        if (heading instanceof DefaultTableCellRenderer label) {
            label.setHorizontalAlignment(DefaultTableCellRenderer.LEADING);
        }
        table.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
                    table.changeSelection(0, 0, false, false);
                }
            }
        });
        return table;
    }

    /** Sets the widths that columns would like to have. */
    public static void widths(JTable table, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(widths[column]);
        }
    }

    /** Selects the row under the mouse, unless it is selected already. */
    public static void selectAt(JTable table, Point point) {
        int row = table.rowAtPoint(point);
        if (row >= 0 && !table.isRowSelected(row)) {
            table.setRowSelectionInterval(row, row);
        }
    }
}
