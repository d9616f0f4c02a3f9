package voltaic.ui.results.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;
import voltaic.model.study.Axis;
import voltaic.model.study.Point;
import voltaic.model.study.Sweep;
import voltaic.studies.PointRecord;

/** The points on record: a row each, with their coordinates, what was kept, and why they failed. */
final class PointsModel extends AbstractTableModel {
    private static final long serialVersionUID = 1;

    private transient List<Row> rows = List.of();
    private transient List<Heading> headings = List.of();

    /** One point. */
    private record Row(Point point, PointRecord record) {}

    private enum Kind {
        NUMBER,
        VARIANT,
        COORDINATE,
        PART,
        QUANTITY,
        SECONDS,
        FAILURE
    }

    private record Heading(Kind kind, String name, Class<?> type) {}

    private transient List<String> variants = List.of();

    /** The texts that a column may show, if they are known. */
    List<String> texts(int column) {
        return headings.get(column).kind() == Kind.VARIANT ? variants : List.of();
    }

    /** Shows what is on record by now; answers whether the columns are others than before. */
    boolean show(Snapshot study) {
        Sweep sweep = study.sweep();
        List<Row> now = new ArrayList<>(study.points().size());
        Set<String> quantities = new LinkedHashSet<>();
        for (PointRecord record : study.points()) {
            quantities.addAll(record.names());
            now.add(new Row(sweep.point(record.point()), record));
        }
        rows = now;
        variants = sweep.variants();
        List<Heading> wanted = headings(sweep, quantities, study.failed() > 0);
        boolean others = !wanted.equals(headings);
        headings = wanted;
        if (others) {
            fireTableStructureChanged();
        } else {
            fireTableDataChanged();
        }
        return others;
    }

    private static List<Heading> headings(Sweep sweep, Set<String> quantities, boolean fails) {
        List<Heading> all = new ArrayList<>();
        all.add(new Heading(Kind.NUMBER, "Point", Integer.class));
        if (sweep.hasVariants()) {
            all.add(new Heading(Kind.VARIANT, "Variant", String.class));
        }
        for (Axis.Track track : sweep.tracks()) {
            all.add(new Heading(Kind.COORDINATE, track.name(), track.isNumeric() ? Double.class : String.class));
        }
        if (sweep.parts() > 1) {
            all.add(new Heading(Kind.PART, "Part", Integer.class));
        }
        quantities.forEach(name -> all.add(new Heading(Kind.QUANTITY, name, Double.class)));
        all.add(new Heading(Kind.SECONDS, "Took (s)", Double.class));
        if (fails) {
            all.add(new Heading(Kind.FAILURE, "Why it failed", String.class));
        }
        return all;
    }

    /** The number of the point in a row. */
    int point(int row) {
        return rows.get(row).point().index();
    }

    /** The row of a point; −1 if it is not on record. */
    int row(int point) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = point(middle);
            if (at == point) {
                return middle;
            }
            if (at < point) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    boolean isFailed(int row) {
        return rows.get(row).record().isFailed();
    }

    /** Whether a column is the reason of failures. */
    boolean isReason(int column) {
        return headings.get(column).kind() == Kind.FAILURE;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return headings.size();
    }

    @Override
    public String getColumnName(int column) {
        return headings.get(column).name();
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return headings.get(column).type();
    }

    @Override
    public @Nullable Object getValueAt(int row, int column) {
        Row shown = rows.get(row);
        Heading heading = headings.get(column);
        return switch (heading.kind()) {
            case NUMBER -> shown.point().index();
            case VARIANT -> shown.point().variant();
            case COORDINATE -> coordinate(shown.point(), heading);
            case PART -> shown.point().part();
            case QUANTITY -> quantity(shown.record(), heading.name());
            case SECONDS -> shown.record().seconds();
            case FAILURE -> shown.record().error().orElse("");
        };
    }

    private static @Nullable Object coordinate(Point point, Heading heading) {
        Object value = point.coordinates().get(heading.name());
        if (heading.type() == Double.class && value instanceof Number number) {
            return number.doubleValue();
        }
        return value == null ? null : value.toString();
    }

    /** Nothing for what a point does not have: it is an empty cell, and no number to be sorted. */
    private static @Nullable Double quantity(PointRecord record, String name) {
        return record.value(name).isPresent() ? record.value(name).getAsDouble() : null;
    }
}
