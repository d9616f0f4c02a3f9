package voltaic.studies.outcome;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import voltaic.json.SweepDocument;
import voltaic.model.study.Kept;
import voltaic.model.study.Point;
import voltaic.model.study.Sweep;
import voltaic.studies.PointRecord;
import voltaic.studies.journal.Parts;
import voltaic.studies.journal.SeriesFiles;
import voltaic.studies.outcome.PointTable.Row;

/**
 * Means over trajectories that were run in parts. Part p of n_p trajectories with mean m_p and standard error s_p adds n_p m_p to n·mean, and
 * n_p(n_p − 1)s_p² + n_p(m_p − mean)² to n(n − 1)·s²: the mean and the standard error of all n. Parts are taken in their order, so the
 * result does not depend on where they ran.
 */
final class Pooled {
    private final SweepDocument document;
    private final SeriesFiles files;
    private final Map<Integer, List<Row>> experiments = new LinkedHashMap<>();

    Pooled(SweepDocument document, PointTable table, SeriesFiles files) {
        this.document = document;
        this.files = files;
        int parts = document.sweep().parts();
        for (Row row : table.good()) {
            experiments
                    .computeIfAbsent(row.point().index() / parts, key -> new ArrayList<>())
                    .add(row);
        }
        // A mean over some of the trajectories is no mean over all of them.
        experiments.values().removeIf(rows -> rows.size() < parts);
    }

    /** A mean with its standard error. */
    record Mean(double mean, double standardError) {}

    /** The mean of parts of so many trajectories each. */
    static Mean of(long[] counts, double[] means, double[] errors) {
        double n = 0;
        double sum = 0;
        for (int p = 0; p < counts.length; p++) {
            n += counts[p];
            sum += counts[p] * means[p];
        }
        double mean = sum / n;
        double squares = 0;
        for (int p = 0; p < counts.length; p++) {
            double off = means[p] - mean;
            squares += counts[p] * (counts[p] - 1.0) * errors[p] * errors[p] + counts[p] * off * off;
        }
        return new Mean(mean, Math.sqrt(squares / (n * (n - 1))));
    }

    /** One row an experiment: the final values. */
    PointTable table() {
        Sweep whole = whole();
        List<PointRecord> records = new ArrayList<>();
        experiments.forEach((index, rows) -> {
            List<String> names = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (Kept kept : Parts.means(document.sweep(), Kept.Kind.FINAL)) {
                String name = kept.column();
                Mean mean = of(
                        counts(rows),
                        rows.stream().mapToDouble(row -> row.number(name)).toArray(),
                        rows.stream()
                                .mapToDouble(row -> row.number(name + Parts.STANDARD_ERROR))
                                .toArray());
                names.addAll(List.of(name, name + Parts.STANDARD_ERROR));
                values.addAll(List.of(mean.mean(), mean.standardError()));
            }
            records.add(new PointRecord(index, PointRecord.POINT, 0, names, values, Optional.empty()));
        });
        return PointTable.of(whole, records);
    }

    /** The study as if it were not split. */
    private Sweep whole() {
        Sweep sweep = document.sweep();
        return new Sweep(
                sweep.title(), sweep.variants(), sweep.axes(), 1, Optional.empty(), sweep.keep(), sweep.outcomes());
    }

    private long[] counts(List<Row> rows) {
        long[] counts = new long[rows.size()];
        for (int p = 0; p < counts.length; p++) {
            Point point = rows.get(p).point();
            Object count =
                    document.experiment(point, List.of()).solver().settings().get("trajectories");
            counts[p] = ((Number) Objects.requireNonNull(count)).longValue();
        }
        return counts;
    }

    /** The experiments all of whose parts are there, by their number. */
    List<Integer> complete() {
        return List.copyOf(experiments.keySet());
    }

    /** The series of an experiment: the time, then each mean with its standard error. */
    List<double[]> series(int experiment) throws IOException {
        List<Row> rows = experiments.get(experiment);
        if (rows == null) {
            throw new IllegalArgumentException("experiment " + experiment + " is not complete");
        }
        long[] counts = counts(rows);
        List<double[][]> parts = new ArrayList<>();
        for (Row row : rows) {
            parts.add(files.read(row.point().index()));
        }
        List<double[]> pooled = new ArrayList<>();
        pooled.add(parts.get(0)[0]);
        for (String name : seriesNames()) {
            int mean = 1 + files.columns().indexOf(name);
            int error = 1 + files.columns().indexOf(name + Parts.STANDARD_ERROR);
            int samples = parts.get(0)[0].length;
            double[] means = new double[samples];
            double[] errors = new double[samples];
            for (int s = 0; s < samples; s++) {
                int sample = s;
                Mean all = of(
                        counts,
                        parts.stream().mapToDouble(part -> part[mean][sample]).toArray(),
                        parts.stream().mapToDouble(part -> part[error][sample]).toArray());
                means[s] = all.mean();
                errors[s] = all.standardError();
            }
            pooled.add(means);
            pooled.add(errors);
        }
        return pooled;
    }

    /** The series that are means. */
    List<String> seriesNames() {
        return Parts.means(document.sweep(), Kept.Kind.SERIES).stream()
                .map(Kept::name)
                .toList();
    }
}
