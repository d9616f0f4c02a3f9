package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in its place: a grid of panels below the title and the legend. Panels with the same axes show the labels
 * of their ticks at the outer edges of the grid only, and the words of the axes once.
 */
final class FigureLayout {
    static final double SIZE = 8;

    private static final double TITLE_SIZE = 9;
    private static final double EDGE = 2;
    private static final double LEAST_FRAME = 40;
    private static final double CLEARANCE = 3;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Plot plot;
    private final Typesetter typesetter;
    private final double width;
    private final List<PanelLayout> panels = new ArrayList<>();
    private final List<PlacedText> texts = new ArrayList<>();
    private final List<Legend.Placed> legend = new ArrayList<>();
    private double height;
    private @Nullable ColorBar colorBar;

    private FigureLayout(Plot plot, double width, Typesetter typesetter) {
        this.plot = plot;
        this.width = width;
        this.typesetter = typesetter;
    }

    /**
     * Lays a plot out.
     *
     * @param width of the page, in points
     * @param titled whether the title stands above the figure
     * @throws IllegalArgumentException if the width leaves no room for the panels
     */
    static FigureLayout of(Plot plot, double width, boolean titled, Typesetter typesetter) {
        boolean inside = !Legend.isShared(plot.panels());
        FigureLayout layout = new FigureLayout(plot, width, typesetter);
        if (layout.arrange(titled, inside)) {
            return layout;
        }
        FigureLayout above = new FigureLayout(plot, width, typesetter);
        above.arrange(titled, false);
        return above;
    }

    /** Lays the figure out; answers whether there was room for the legends in the panels, if they were to be there. */
    private boolean arrange(boolean titled, boolean legendInside) {
        Grid grid = Grid.fit(plot, width, typesetter);
        if (grid.frameWidth() < LEAST_FRAME) {
            double needed = width + plot.columns() * (LEAST_FRAME - grid.frameWidth());
            throw new IllegalArgumentException("width is " + Math.round(width / POINTS_PER_MM) + " mm; this figure of "
                    + plot.columns() + (plot.columns() == 1 ? " column" : " columns") + " of panels needs at least "
                    + (long) Math.ceil(needed / POINTS_PER_MM) + " mm");
        }
        double top = EDGE;
        if (titled && !plot.title().isEmpty()) {
            Text title = typesetter.fit(LabelParser.literal(plot.title()), TITLE_SIZE, width - 2 * EDGE);
            texts.add(PlacedText.centered(title, width / 2, top + title.ascent()));
            top += 1.5 * TITLE_SIZE;
        }
        if (!legendInside) {
            Legend all = Legend.of(plot.panels(), typesetter, SIZE, grid.width());
            legend.addAll(all.inRows(grid.left(), top, grid.width()));
            top += all.rowsHeight(grid.width()) + (all.isEmpty() ? 0 : 0.35 * SIZE);
        }
        height = grid.place(top, panels, texts) + EDGE;
        plot.colors().ifPresent(colors -> colorBar = grid.colorBar(colors));
        boolean room = true;
        for (PanelLayout panel : panels) {
            plot.colors().ifPresent(panel::drawHeatMap);
            panel.drawCurves();
            if (panel.panel().inset().isPresent()) {
                panel.setInset(InsetPlacement.place(panel.panel().inset().get(), panel, typesetter));
            }
            room &= !legendInside || placeLegend(panel);
        }
        return room;
    }

    private boolean placeLegend(PanelLayout panel) {
        Legend own = Legend.of(
                List.of(panel.panel()), typesetter, SIZE, panel.frame().width());
        Box size = own.columnSize();
        Box place = own.isEmpty() ? size : panel.freeSpace().find(size.width(), size.height(), CLEARANCE);
        if (place == null) {
            return false;
        }
        panel.setLegend(own.inColumn(place.x(), place.y()));
        return true;
    }

    String title() {
        return plot.title();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<PanelLayout> panels() {
        return panels;
    }

    /** The key to the colours of heat maps; none without them. */
    @Nullable
    ColorBar colorBar() {
        return colorBar;
    }

    /** The words that belong to no panel. */
    List<PlacedText> texts() {
        return texts;
    }

    /** The legend above the panels; empty if they have their own. */
    List<Legend.Placed> legend() {
        return legend;
    }
}
