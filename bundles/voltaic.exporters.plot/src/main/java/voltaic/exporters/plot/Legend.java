package voltaic.exporters.plot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The key to the curves: a piece of each line and what it stands for. */
final class Legend {
    private static final double SAMPLE = 17;
    private static final double SPACE = 4;
    private static final double BETWEEN = 16;
    private static final double LINE_HEIGHT = 1.35;

    /** One line style and its words, still without a place. */
    private record Entry(Text text, Stroke stroke) {
        double width() {
            return SAMPLE + SPACE + text.width();
        }
    }

    /** An entry in its place, by the left end of its baseline. */
    record Placed(Text text, Stroke stroke, double x, double y) {
        Box box() {
            return text.box(x + SAMPLE + SPACE, y, false);
        }

        /** With the piece of the line. */
        Box whole() {
            Box words = box();
            return new Box(x, words.y(), words.right() - x, words.height());
        }

        void paint(Canvas canvas) throws IOException {
            double middle = y - 0.5 * Text.CAPITALS * text.size();
            if (stroke.isMarks()) {
                Polyline mark = new Polyline();
                mark.add(x + SAMPLE / 2, middle);
                Crosses.draw(mark, stroke, new Box(x, y - text.size(), SAMPLE, 2 * text.size()), 1, canvas);
            } else {
                canvas.lines(new double[] {x, middle, x + SAMPLE, middle}, stroke);
            }
            canvas.text(text, x + SAMPLE + SPACE, y, false);
        }
    }

    private final List<Entry> entries;
    private final double size;

    private Legend(List<Entry> entries, double size) {
        this.entries = entries;
        this.size = size;
    }

    /** One entry for each label of these panels and their insets, none wider than {@code width}. */
    static Legend of(List<Plot.Panel> panels, Typesetter typesetter, double size, double width) {
        Map<String, Stroke> strokes = new LinkedHashMap<>();
        for (Plot.Panel panel : panels) {
            collect(panel, strokes);
            if (panel.inset().isPresent()) {
                collect(panel.inset().get(), strokes);
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, Stroke> entry : strokes.entrySet()) {
            entries.add(new Entry(typesetter.fit(entry.getKey(), size, width - SAMPLE - SPACE), entry.getValue()));
        }
        return new Legend(entries, size);
    }

    private static void collect(Plot.Panel panel, Map<String, Stroke> strokes) {
        for (Plot.Curve curve : panel.curves()) {
            Stroke known = strokes.get(curve.label());
            // A level line for t → ∞ stands beside the curve of its label, whose style then explains both.
            if (!curve.label().isEmpty() && (known == null || known.dash() == Stroke.Dash.FINE)) {
                strokes.put(curve.label(), curve.stroke());
            }
        }
    }

    /** Whether some label stands in more than one of these panels, so that one legend for all says it once. */
    static boolean isShared(List<Plot.Panel> panels) {
        Map<String, Stroke> seen = new LinkedHashMap<>();
        for (Plot.Panel panel : panels) {
            Map<String, Stroke> here = new LinkedHashMap<>();
            collect(panel, here);
            for (String label : here.keySet()) {
                if (seen.containsKey(label)) {
                    return true;
                }
            }
            seen.putAll(here);
        }
        return false;
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The size of {@link #inColumn}, at the origin. */
    Box columnSize() {
        double width = 0;
        for (Entry entry : entries) {
            width = Math.max(width, entry.width());
        }
        return new Box(0, 0, width, entries.size() * LINE_HEIGHT * size);
    }

    /** The entries one below the other, from a top left corner. */
    List<Placed> inColumn(double x, double y) {
        List<Placed> placed = new ArrayList<>();
        double baseline = y + 0.95 * size;
        for (Entry entry : entries) {
            placed.add(new Placed(entry.text(), entry.stroke(), x, baseline));
            baseline += LINE_HEIGHT * size;
        }
        return placed;
    }

    /** The height of {@link #inRows}. */
    double rowsHeight(double width) {
        return rows(width).size() * LINE_HEIGHT * size;
    }

    /** The entries side by side in rows, each centred between {@code left} and {@code left + width}. */
    List<Placed> inRows(double left, double y, double width) {
        List<Placed> placed = new ArrayList<>();
        double baseline = y + 0.95 * size;
        for (List<Entry> row : rows(width)) {
            double x = left + (width - width(row)) / 2;
            for (Entry entry : row) {
                placed.add(new Placed(entry.text(), entry.stroke(), x, baseline));
                x += entry.width() + BETWEEN;
            }
            baseline += LINE_HEIGHT * size;
        }
        return placed;
    }

    private List<List<Entry>> rows(double width) {
        List<List<Entry>> rows = new ArrayList<>();
        List<Entry> row = new ArrayList<>();
        for (Entry entry : entries) {
            if (!row.isEmpty() && width(row) + BETWEEN + entry.width() > width) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(entry);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static double width(List<Entry> row) {
        double width = BETWEEN * (row.size() - 1);
        for (Entry entry : row) {
            width += entry.width();
        }
        return width;
    }
}
