package voltaic.studies.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Result;
import voltaic.model.study.Kept;
import voltaic.plugin.Names;

/** The numbers that are kept of a result. */
record KeptValues(List<String> names, List<Double> values) {

    /** What a study keeps; every figure of merit if it names nothing. What a result does not have is NaN. */
    static KeptValues of(Result result, List<Kept> keep) {
        List<String> names = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        if (keep.isEmpty()) {
            for (FigureOfMerit merit : result.figuresOfMerit()) {
                names.add(merit.name());
                values.add(merit.value());
            }
        }
        for (Kept kept : keep) {
            if (kept.kind() != Kept.Kind.SERIES) {
                names.add(kept.column());
                values.add(value(result, kept));
            }
        }
        return new KeptValues(names, values);
    }

    /** A kept number; NaN if the result does not have it. */
    static double value(Result result, Kept kept) {
        if (kept.kind() == Kept.Kind.MERIT) {
            return result.figureOfMerit(kept.name()).map(FigureOfMerit::value).orElse(Double.NaN);
        }
        Optional<Column> column = result.column(kept.name());
        if (kept.kind() == Kept.Kind.FINAL) {
            return column.map(Column::last).orElse(Double.NaN);
        }
        return column.map(KeptValues::greatest).orElse(Double.NaN);
    }

    private static double greatest(Column column) {
        double greatest = Double.NaN;
        for (int i = 0; i < column.size(); i++) {
            double value = column.value(i);
            greatest = Double.isNaN(greatest) || value > greatest ? value : greatest;
        }
        return greatest;
    }

    /** Why a result does not have a quantity, with the nearest that it has; nothing if it has it. */
    static Optional<String> missing(Result result, Kept kept) {
        boolean merit = kept.kind() == Kept.Kind.MERIT;
        List<String> known = merit
                ? result.figuresOfMerit().stream().map(FigureOfMerit::name).toList()
                : result.columns().stream().map(Column::name).toList();
        if (known.contains(kept.name())) {
            return Optional.empty();
        }
        return Optional.of("no " + (merit ? "figure of merit" : "column") + " '" + kept.name() + "' is recorded"
                + (known.isEmpty() ? "; add its observable" : Names.suggestion(kept.name(), known)));
    }
}
