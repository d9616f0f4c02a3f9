package voltaic.exporters.plot;

import java.util.List;

/** The panels' places: margins as wide as their labels need, frames of one size. */
final class Grid {
    private static final double SIZE = FigureLayout.SIZE;
    private static final double EDGE = 2;
    private static final double GAP = 9;
    private static final double WORDS = 1.35 * SIZE;
    private static final double HEADING = 1.4 * SIZE;
    /** Labels of ticks settle in so many rounds: margins change the ticks, which change the margins. */
    private static final int ROUNDS = 3;

    private final Plot plot;
    private final Typesetter typesetter;
    private final double pageWidth;
    private final double[] left;
    /** The height of a frame in widths. */
    private final double aspect;

    private double right;
    private double frameWidth;
    /** What the key to the colours takes at the right. */
    private double barRoom;

    private double firstFrame;
    private double lastFrame;

    private Grid(Plot plot, double pageWidth, double aspect, Typesetter typesetter) {
        this.aspect = aspect;
        this.plot = plot;
        this.pageWidth = pageWidth;
        this.typesetter = typesetter;
        this.left = new double[plot.columns()];
        this.right = SIZE / 2;
    }

    /** The height of frames in print, in widths. */
    static double aspect(Plot plot) {
        return plot.columns() > 2 ? 0.7 : 0.64;
    }

    /** Finds the margins and the frames' width. */
    static Grid fit(Plot plot, double pageWidth, double aspect, Typesetter typesetter) {
        Grid grid = new Grid(plot, pageWidth, aspect, typesetter);
        for (int column = 0; column < plot.columns(); column++) {
            grid.left[column] = grid.hasYLabels(column) ? WORDS + 2 * SIZE : 0;
        }
        grid.frameWidth = grid.remainingWidth();
        for (int round = 0; round < ROUNDS && grid.frameWidth > 0; round++) {
            grid.measureLabels();
            grid.frameWidth = grid.remainingWidth();
        }
        return grid;
    }

    private void measureLabels() {
        for (int column = 0; column < left.length; column++) {
            left[column] = hasYLabels(column) ? WORDS : 0;
        }
        right = SIZE / 2;
        barRoom = plot.colors()
                .map(colors -> ColorBar.room(colors, rows() * frameHeight(), SIZE, typesetter))
                .orElse(0.0);
        for (int i = 0; i < plot.panels().size(); i++) {
            PanelLayout panel =
                    new PanelLayout(plot.panels().get(i), new Box(0, 0, frameWidth, frameHeight()), SIZE, typesetter);
            int column = i % plot.columns();
            if (hasYLabels(column)) {
                left[column] = Math.max(left[column], WORDS + panel.leftLabels(typesetter));
            }
            right = Math.max(right, panel.overhang(typesetter));
        }
    }

    private double remainingWidth() {
        double rest = pageWidth - 2 * EDGE - right - barRoom - gap() * (plot.columns() - 1);
        for (double margin : left) {
            rest -= margin;
        }
        return rest / plot.columns();
    }

    /** Between columns there is room for the labels at the ends of two neighbouring axes. */
    private double gap() {
        return Math.max(GAP, (plot.sharedAxes() ? 2 : 1) * right + 0.7 * SIZE);
    }

    private boolean hasYLabels(int column) {
        return column == 0 || !plot.sharedAxes();
    }

    private boolean hasXLabels(int panel) {
        return !plot.sharedAxes() || panel + plot.columns() >= plot.panels().size();
    }

    double frameWidth() {
        return frameWidth;
    }

    double frameHeight() {
        return frameWidth * aspect;
    }

    /** Where the frames of the first column start. */
    double left() {
        return EDGE + left[0];
    }

    /** From the first column's frames to the last column's. */
    double width() {
        return pageWidth - EDGE - right - barRoom - left();
    }

    int rows() {
        return (plot.panels().size() + plot.columns() - 1) / plot.columns();
    }

    /** The key to the colours, beside the panels in their places. */
    ColorBar colorBar(ColorScale colors) {
        double left = left() + width();
        return ColorBar.place(colors, left, firstFrame, lastFrame, pageWidth - EDGE, SIZE, typesetter);
    }

    /** Places the panels and the words of shared axes below {@code top}; returns where they end. */
    double place(double top, List<PanelLayout> panels, List<PlacedText> texts) {
        double y = top;
        firstFrame = top;
        for (int row = 0; row < rows(); row++) {
            boolean last = row == rows() - 1;
            double frameTop = y + (hasHeading(row) ? HEADING : SIZE / 2);
            firstFrame = row == 0 ? frameTop : firstFrame;
            placeRow(row, frameTop, panels);
            lastFrame = frameTop + frameHeight();
            boolean labelled = last || !plot.sharedAxes();
            y = lastFrame + (labelled ? PanelLayout.belowLabels(SIZE) + WORDS : 0) + (last ? 0 : SIZE / 2);
        }
        if (plot.sharedAxes()) {
            Plot.Panel any = plot.panels().get(0);
            texts.add(xWords(any.x(), left() + width() / 2, width(), lastFrame));
            texts.add(yWords(any.y(), EDGE, (firstFrame + lastFrame) / 2, lastFrame - firstFrame));
        }
        return y;
    }

    private void placeRow(int row, double frameTop, List<PanelLayout> panels) {
        double x = EDGE;
        for (int column = 0; column < plot.columns(); column++) {
            int i = row * plot.columns() + column;
            if (i >= plot.panels().size()) {
                return;
            }
            double edge = x;
            x += left[column];
            Plot.Panel panel = plot.panels().get(i);
            Box frame = new Box(x, frameTop, frameWidth, frameHeight());
            PanelLayout layout = new PanelLayout(panel, frame, SIZE, typesetter);
            if (!panel.heading().isEmpty()) {
                Text heading = typesetter.fit(panel.heading(), SIZE, frameWidth);
                layout.add(new PlacedText(heading, x, frameTop - 0.45 * SIZE, false));
            }
            if (hasXLabels(i)) {
                layout.labelXTicks(typesetter);
            }
            if (hasYLabels(column)) {
                layout.labelYTicks(typesetter);
            }
            if (!plot.sharedAxes()) {
                layout.add(xWords(panel.x(), frame.centerX(), frameWidth, frame.bottom()));
                layout.add(yWords(panel.y(), edge, frame.centerY(), frame.height()));
            }
            panels.add(layout);
            x += frameWidth + gap();
        }
    }

    private boolean hasHeading(int row) {
        for (int i = row * plot.columns();
                i < Math.min((row + 1) * plot.columns(), plot.panels().size());
                i++) {
            if (!plot.panels().get(i).heading().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private PlacedText xWords(Plot.Axis axis, double center, double room, double frameBottom) {
        Text text = typesetter.fit(axis.label(), SIZE, room);
        return PlacedText.centered(text, center, frameBottom + PanelLayout.belowLabels(SIZE) + 0.95 * SIZE);
    }

    private PlacedText yWords(Plot.Axis axis, double edge, double center, double room) {
        Text text = typesetter.fit(axis.label(), SIZE, room);
        return PlacedText.upwards(text, edge + 0.85 * SIZE, center);
    }
}
