package voltaic.ui.workbench.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.swing.table.AbstractTableModel;
import voltaic.ui.api.Command;
import voltaic.ui.workbench.commands.Commands;
import voltaic.ui.workbench.commands.Keys;

/** The commands and their keys as a table. */
final class KeysModel extends AbstractTableModel {
    private static final List<String> COLUMNS = List.of("Command", "Key", "Menu");

    private final transient Commands commands;
    private String wanted = "";
    private transient List<Command> rows = List.of();

    KeysModel(Commands commands) {
        this.commands = commands;
        filter("");
    }

    void filter(String words) {
        wanted = words;
        rows = commands.list().stream()
                .filter(command -> (command.label() + " " + key(command) + " " + menu(command))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .filter(command -> !command.id().startsWith("file.recent"))
                .sorted(Comparator.comparing(KeysModel::menu).thenComparing(Command::label))
                .toList();
        fireTableDataChanged();
    }

    void refresh() {
        filter(wanted);
    }

    Command command(int row) {
        return rows.get(row);
    }

    int row(Command command) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(command.id())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return COLUMNS.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        Command command = rows.get(row);
        return switch (column) {
            case 0 -> command.label().replace("…", "");
            case 1 -> key(command) + (commands.bindings().isChanged(command) ? "  (changed)" : "");
            default -> menu(command);
        };
    }

    private String key(Command command) {
        return Keys.words(commands.key(command).orElse(null));
    }

    private static String menu(Command command) {
        return command.menu()
                .replaceAll("/?\\d+$", "")
                .replaceAll("/\\d+ ", "/")
                .replace("/", " ▸ ");
    }
}
