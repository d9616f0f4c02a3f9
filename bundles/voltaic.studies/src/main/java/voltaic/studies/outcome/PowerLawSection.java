package voltaic.studies.outcome;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import voltaic.model.experiment.Figure;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult.Table;
import voltaic.model.study.Axis;
import voltaic.model.study.Outcome;
import voltaic.studies.Section;
import voltaic.studies.Section.Drawing;
import voltaic.studies.outcome.Groups.Group;
import voltaic.studies.outcome.PointTable.Row;
import voltaic.studies.outcome.PowerFit.Pair;

/** Fits of a power law, drawn with their residuals. */
final class PowerLawSection {
    private final PointTable table;
    private final Figures figures;
    private final Outcome.PowerLaw law;

    PowerLawSection(PointTable table, Figures figures, Outcome.PowerLaw law) {
        this.table = table;
        this.figures = figures;
        this.law = law;
    }

    Section make() {
        List<Result> fits = new ArrayList<>();
        List<Figure.Curve> curves = new ArrayList<>();
        List<Result> residuals = new ArrayList<>();
        List<Figure.Curve> residualCurves = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Group group : Groups.of(table, Set.of(law.x())).all()) {
            List<Row> usable = group.rows().stream()
                    .filter(row -> pair(row).isUsable())
                    .sorted(Comparator.comparingDouble(row -> row.number(law.x())))
                    .toList();
            List<Pair> pairs = usable.stream().map(this::pair).toList();
            Optional<PowerFit> found = PowerFit.of(pairs, law.confidence());
            if (found.isEmpty()) {
                rows.add(List.of(words(group), "—", "—", "—", "—", Integer.toString(pairs.size())));
                continue;
            }
            PowerFit fit = found.get();
            rows.add(row(group, fit));
            String name = "group-" + rows.size();
            String label =
                    group.label().isEmpty() ? "$α$ = " + exponent(fit) : group.label() + ", $α$ = " + exponent(fit);
            double[] x = pairs.stream().mapToDouble(Pair::x).toArray();
            fits.add(figures.result(
                    name,
                    x,
                    List.of(
                            Figures.column(
                                    "data", pairs.stream().mapToDouble(Pair::y).toArray()),
                            Figures.column(
                                    "fit",
                                    pairs.stream()
                                            .mapToDouble(p -> fit.at(p.x()))
                                            .toArray())),
                    usable));
            curves.add(new Figure.Curve(name, "fit", label));
            curves.add(new Figure.Curve(name, "data", label, true));
            residuals.add(figures.result(
                    name,
                    x,
                    List.of(Figures.column(
                            "residual",
                            pairs.stream()
                                    .mapToDouble(p -> 100 * fit.residual(p))
                                    .toArray())),
                    usable));
            residualCurves.add(new Figure.Curve(name, "residual", label));
            residualCurves.add(new Figure.Curve(name, "residual", label, true));
        }
        return new Section(
                law.name(),
                law.title().isEmpty() ? law.y() + " ∝ " + law.x() + "^α" : law.title(),
                fits.isEmpty() ? List.of() : drawings(fits, curves, residuals, residualCurves),
                new Table(
                        List.of(
                                "points of",
                                "α",
                                "± ("
                                        + new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                                .format(100 * law.confidence())
                                        + " %)",
                                "factor",
                                "greatest residual",
                                "points"),
                        rows,
                        List.of()),
                List.of(
                        "Least squares of ln y over ln x. The interval takes deviations from the law as random; where the"
                                + " residuals show a trend, the exponent depends on the range."));
    }

    private Pair pair(Row row) {
        return new Pair(row.number(law.x()), row.number(law.y()));
    }

    private static String words(Group group) {
        return group.words().isEmpty() ? "all" : group.words();
    }

    private static String exponent(PowerFit fit) {
        return String.format(Locale.ROOT, "%.3f", fit.exponent()).replace('-', '−');
    }

    private static List<String> row(Group group, PowerFit fit) {
        return List.of(
                words(group),
                String.format(Locale.ROOT, "%.5f", fit.exponent()),
                Double.isNaN(fit.halfWidth()) ? "—" : String.format(Locale.ROOT, "%.5f", fit.halfWidth()),
                String.format(Locale.ROOT, "%.5g", fit.factor()),
                String.format(Locale.ROOT, "%.2g %%", 100 * fit.greatestResidual()),
                Integer.toString(fit.points()));
    }

    private List<Drawing> drawings(
            List<Result> fits, List<Figure.Curve> curves, List<Result> residuals, List<Figure.Curve> residualCurves) {
        Axis.Track track = table.track(law.x()).orElseThrow();
        Figure.Axis x = new Figure.Axis(track.label(), 1, Optional.empty(), true);
        String y = law.label().isEmpty() ? Markup.literal(law.y()) : law.label();
        Figure.Panel panel = new Figure.Panel("", "", curves, Optional.empty());
        Figure.Panel below = new Figure.Panel("", "", residualCurves, Optional.empty());
        return List.of(
                figures.drawing(
                        law.name(),
                        law.title(),
                        fits,
                        Optional.of(new Figure(1, x, new Figure.Axis(y, 1, Optional.empty(), true), List.of(panel)))),
                figures.drawing(
                        law.name() + "-residuals",
                        law.title(),
                        residuals,
                        Optional.of(new Figure(
                                1,
                                x,
                                new Figure.Axis("Deviation from the fit (%)", 1, Optional.empty()),
                                List.of(below)))));
    }
}
