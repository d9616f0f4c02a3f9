package voltaic.ui.views.errorlog;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** Entries of the log as rows. */
final class EventTable extends AbstractTableModel {
    static final int MESSAGE = 0;
    private static final List<String> HEADINGS = List.of("Message", "Bundle", "Time");

    private List<LoggedEvent> events = List.of();

    void set(List<LoggedEvent> all) {
        events = List.copyOf(all);
        fireTableDataChanged();
    }

    LoggedEvent at(int row) {
        return events.get(row);
    }

    int indexOf(LoggedEvent event) {
        return events.indexOf(event);
    }

    @Override
    public int getRowCount() {
        return events.size();
    }

    @Override
    public int getColumnCount() {
        return HEADINGS.size();
    }

    @Override
    public String getColumnName(int column) {
        return HEADINGS.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        LoggedEvent event = events.get(row);
        return switch (column) {
            case MESSAGE -> event.message().lines().findFirst().orElse("");
            case 1 -> event.bundle();
            default -> event.clock();
        };
    }
}
