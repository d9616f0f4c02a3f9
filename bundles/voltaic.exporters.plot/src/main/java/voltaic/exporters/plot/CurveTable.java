package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;

/** The numbers of some panels as text for a spreadsheet. */
final class CurveTable {
    private final List<String> headings = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Boolean> times = new ArrayList<>();

    /** Curves of the same times, one after the other, share the column of these. */
    CurveTable(List<Plot.Panel> panels) {
        for (Plot.Panel panel : panels) {
            Series before = null;
            for (Plot.Curve curve : panel.curves()) {
                Series now = curve.series();
                if (now.size() == 0) {
                    continue;
                }
                if (before == null
                        || !before.result().time().equals(now.result().time())) {
                    add(LabelParser.parse(panel.x().label()).plain(), now, true);
                }
                String panelName = panel.letter().isEmpty() ? "" : "(" + panel.letter() + ") ";
                add(
                        panelName + PlotView.plain(curve) + ": "
                                + LabelParser.parse(panel.y().label()).plain(),
                        now,
                        false);
                before = now;
            }
        }
    }

    private void add(String heading, Series from, boolean isTime) {
        headings.add(heading);
        series.add(from);
        times.add(isTime);
    }

    String text() {
        StringBuilder text = new StringBuilder(String.join("\t", headings)).append('\n');
        int rows = series.stream().mapToInt(Series::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < series.size(); column++) {
                Series from = series.get(column);
                text.append(column == 0 ? "" : "\t");
                if (row < from.size()) {
                    text.append(times.get(column) ? from.x(row) : from.y(row));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }
}
