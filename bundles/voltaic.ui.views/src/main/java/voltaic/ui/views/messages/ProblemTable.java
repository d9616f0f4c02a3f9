package voltaic.ui.views.messages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import voltaic.ui.api.Problem;

/** Problems as rows. */
final class ProblemTable extends AbstractTableModel {
    static final int MESSAGE = 0;
    private static final List<String> HEADINGS = List.of("Message", "File", "Place");

    private final Path root;
    private List<Problem> problems = List.of();

    ProblemTable(Path root) {
        this.root = root;
    }

    void set(List<Problem> all) {
        List<Problem> sorted = new ArrayList<>(all);
        sorted.sort(ProblemText.ORDER);
        problems = List.copyOf(sorted);
        fireTableDataChanged();
    }

    Problem at(int row) {
        return problems.get(row);
    }

    List<Problem> all() {
        return problems;
    }

    @Override
    public int getRowCount() {
        return problems.size();
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
        Problem problem = problems.get(row);
        return switch (column) {
            case MESSAGE -> problem.message();
            case 1 -> ProblemText.file(problem, root);
            default -> ProblemText.place(problem);
        };
    }
}
