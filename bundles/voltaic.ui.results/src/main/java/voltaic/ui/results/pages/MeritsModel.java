package voltaic.ui.results.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/** Figures of merit: a row each, with a column for each variant of each run. */
final class MeritsModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    /**
     * A column.
     *
     * @param heading the variant, or the run, or both
     */
    private record Numbers(String heading, Result result) {}

    private transient List<FigureOfMerit> merits = List.of();
    private transient List<Numbers> columns = List.of();

    /** @param runs by what they are called */
    void show(Map<String, StudyResult> runs) {
        Map<String, FigureOfMerit> found = new LinkedHashMap<>();
        List<Numbers> shown = new ArrayList<>();
        runs.forEach((run, results) -> {
            for (Result result : results.results()) {
                result.figuresOfMerit().forEach(merit -> found.putIfAbsent(merit.name(), merit));
                String heading = runs.size() == 1
                        ? result.variant()
                        : result.variant().isEmpty() ? run : result.variant() + ", " + run;
                shown.add(new Numbers(heading.isEmpty() ? "Value" : heading, result));
            }
        });
        List<String> headings = shown.stream().map(Numbers::heading).toList();
        boolean same =
                headings.equals(columns.stream().map(Numbers::heading).toList()) && found.size() == merits.size();
        merits = new ArrayList<>(found.values());
        columns = shown;
        if (same) {
            fireTableRowsUpdated(0, Math.max(0, merits.size() - 1));
        } else {
            fireTableStructureChanged();
        }
    }

    @Override
    public int getRowCount() {
        return merits.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size() + 3;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> "Ensemble";
            case 1 -> "Figure of merit";
            case 2 -> "Unit";
            default -> columns.get(column - 3).heading();
        };
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column < 3 ? String.class : Double.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        FigureOfMerit merit = merits.get(row);
        if (column == 0) {
            return merit.subject();
        }
        if (column == 1) {
            return merit.label();
        }
        if (column == 2) {
            return merit.unit().equals("1") ? "" : merit.unit();
        }
        Optional<FigureOfMerit> value = columns.get(column - 3).result().figureOfMerit(merit.name());
        return value.map(FigureOfMerit::value).orElse(Double.NaN);
    }
}
