package voltaic.ui.results.pages;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;
import voltaic.model.result.Column;
import voltaic.model.result.Result;

/** The samples of a result: a row each, with its time first. Numbers are read where they are. */
final class SampleModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    /** More columns are of no use on a screen, and slow; exporters write all. */
    static final int MOST = 400;

    private transient @Nullable Result result;
    private transient List<Column> columns = List.of();
    private int rows;

    /** Shows a result, or the same with more samples; answers whether the columns are new. */
    boolean show(Result now) {
        List<Column> all = now.columns();
        List<Column> shown = all.size() > MOST ? all.subList(0, MOST) : all;
        boolean grows = result != null
                && result.variant().equals(now.variant())
                && shown.size() == columns.size()
                && now.time().size() >= rows;
        int before = rows;
        result = now;
        columns = shown;
        rows = now.time().size();
        if (!grows) {
            fireTableStructureChanged();
        } else if (rows > before) {
            fireTableRowsInserted(before, rows - 1);
        }
        return !grows;
    }

    @Override
    public int getRowCount() {
        return rows;
    }

    @Override
    public int getColumnCount() {
        return result == null ? 0 : columns.size() + 1;
    }

    @Override
    public String getColumnName(int column) {
        if (column == 0) {
            return result == null
                    ? ""
                    : result.time().label() + PageKit.unit(result.time().unit());
        }
        Column shown = columns.get(column - 1);
        return shown.name() + PageKit.unit(shown.unit());
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Double.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        if (result == null) {
            return Double.NaN;
        }
        Column shown = column == 0 ? result.time() : columns.get(column - 1);
        return row < shown.size() ? shown.value(row) : Double.NaN;
    }
}
