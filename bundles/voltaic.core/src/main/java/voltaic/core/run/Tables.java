package voltaic.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import voltaic.core.Diagnostic;
import voltaic.core.InvalidExperimentException;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.Study.Variant;
import voltaic.model.experiment.TableColumn;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult.Table;

/** Makes the table that ends a study. */
final class Tables {
    private static final String NONE = "—";

    private final Study study;
    private final List<Result> results;
    private final BiFunction<Variant, PluginSpec, Result> comparison;
    private final List<String> notes = new ArrayList<>();

    /**
     * For one study.
     *
     * @param comparison runs a variant with another solver
     */
    Tables(Study study, List<Result> results, BiFunction<Variant, PluginSpec, Result> comparison) {
        this.study = study;
        this.results = results;
        this.comparison = comparison;
    }

    Table table() {
        return study.table().isEmpty() ? plainTable() : declaredTable();
    }

    private Table declaredTable() {
        List<String> headings = study.table().stream().map(TableColumn::heading).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < results.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (TableColumn column : study.table()) {
                cells.add(cell(column, row));
            }
            rows.add(cells);
        }
        return new Table(headings, rows, notes);
    }

    private String cell(TableColumn column, int row) {
        if (column instanceof TableColumn.Text text) {
            return text.cells().get(row);
        }
        if (column instanceof TableColumn.Merit merit) {
            return results.get(row)
                    .figureOfMerit(merit.name())
                    .map(figure -> number(figure.value()))
                    .orElse(NONE);
        }
        TableColumn.Final last = (TableColumn.Final) column;
        return last.solver()
                .map(solver -> compared(last, study.variants().get(row), solver))
                .orElseGet(() -> lastValue(results.get(row), last.column()));
    }

    private String compared(TableColumn.Final column, Variant variant, PluginSpec solver) {
        try {
            return lastValue(comparison.apply(variant, solver), column.column());
        } catch (InvalidExperimentException e) {
            for (Diagnostic diagnostic : e.diagnostics()) {
                notes.add(column.heading() + ", " + variant.name() + ": " + diagnostic.message());
            }
            return NONE;
        }
    }

    private static String lastValue(Result result, String column) {
        return result.column(column).map(c -> number(c.last())).orElse(NONE);
    }

    /**
     * Without a declared table: the figures of merit, and the last value of every column that has no such figure and is not one of
     * many.
     */
    private Table plainTable() {
        boolean several = study.variants().size() > 1;
        List<String> headings = new ArrayList<>(List.of("quantity", "value", "unit"));
        if (several) {
            headings.add(0, "variant");
        }
        List<List<String>> rows = new ArrayList<>();
        for (Result result : results) {
            String when = result.isAsymptotic() ? " (t → ∞)" : " (end)";
            for (Column column : result.columns()) {
                if (result.figureOfMerit(finalName(column)).isPresent()
                        || column.member().isPresent()) {
                    continue;
                }
                rows.add(row(several, result, column.name() + when, column.last(), column.unit()));
            }
            for (FigureOfMerit merit : result.figuresOfMerit()) {
                rows.add(row(several, result, merit.name(), merit.value(), merit.unit()));
            }
        }
        return new Table(headings, rows, notes);
    }

    /** The figure of merit that is the last value of a column: {@code B1.final-energy}. */
    private static String finalName(Column column) {
        return (column.subject().isEmpty() ? "" : column.subject() + ".") + "final-" + column.quantity();
    }

    private static List<String> row(boolean several, Result result, String name, double value, String unit) {
        List<String> row = new ArrayList<>(List.of(name, number(value), unit.equals("1") ? "" : unit));
        if (several) {
            row.add(0, result.variant());
        }
        return row;
    }

    /** Six decimals where they show as many digits, six digits otherwise. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        double magnitude = Math.abs(value);
        boolean plain = magnitude == 0 || (magnitude >= 1e-3 && magnitude < 1e6);
        return String.format(Locale.ROOT, plain ? "%.6f" : "%.5e", value);
    }
}
