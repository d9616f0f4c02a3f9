package voltaic.studies.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import voltaic.model.study.Axis;
import voltaic.model.study.Point;
import voltaic.model.study.Sweep;
import voltaic.studies.PointRecord;

/**
 * The points of a study as a table.
 *
 * @param sweep the study
 * @param quantities what was kept, in the order of the first point that has it
 * @param rows by number of point
 */
record PointTable(Sweep sweep, List<String> quantities, List<Row> rows) {
    PointTable {
        quantities = List.copyOf(quantities);
        rows = List.copyOf(rows);
    }

    /**
     * One point.
     *
     * @param record what is on record of it
     */
    record Row(Point point, PointRecord record) {
        boolean isFailed() {
            return record.isFailed();
        }

        /** A number: a coordinate, or what was kept; NaN if there is none. */
        double number(String name) {
            if (point.coordinates().get(name) instanceof Number number) {
                return number.doubleValue();
            }
            return record.value(name).orElse(Double.NaN);
        }

        /** A cell in words; empty where there is nothing. */
        String cell(String name) {
            if (name.equals(Sweep.VARIANT)) {
                return point.variant();
            }
            if (name.equals(Sweep.PART)) {
                return Integer.toString(point.part());
            }
            Object coordinate = point.coordinates().get(name);
            if (coordinate != null) {
                return coordinate.toString();
            }
            return record.value(name).isPresent()
                    ? Double.toString(record.value(name).getAsDouble())
                    : "";
        }
    }

    static PointTable of(Sweep sweep, List<PointRecord> records) {
        Set<String> quantities = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        for (PointRecord record : records) {
            quantities.addAll(record.names());
            rows.add(new Row(sweep.point(record.point()), record));
        }
        return new PointTable(sweep, List.copyOf(quantities), rows);
    }

    /** Variant, coordinates and part. */
    List<String> coordinates() {
        List<String> names = new ArrayList<>();
        if (sweep.hasVariants()) {
            names.add(Sweep.VARIANT);
        }
        sweep.tracks().stream().map(Axis.Track::name).forEach(names::add);
        if (sweep.parts() > 1) {
            names.add(Sweep.PART);
        }
        return names;
    }

    /** The track of a coordinate. */
    Optional<Axis.Track> track(String name) {
        return sweep.tracks().stream()
                .filter(track -> track.name().equals(name))
                .findFirst();
    }

    /** Rows that did not fail. */
    List<Row> good() {
        return rows.stream().filter(row -> !row.isFailed()).toList();
    }
}
