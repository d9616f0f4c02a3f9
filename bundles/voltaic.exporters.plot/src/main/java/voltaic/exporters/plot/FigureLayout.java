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

    /** Frames are no flatter and no steeper than this, in widths. */
    private static final double FLATTEST = 0.25;

    private static final double STEEPEST = 1.1;

    private final Plot plot;
    private final Typesetter typesetter;
    private final double width;
    private final double aspect;
    private final Look look;
    private final List<PanelLayout> panels = new ArrayList<>();
    private final List<PlacedText> texts = new ArrayList<>();
    private final List<Legend.Placed> legend = new ArrayList<>();
    private double height;
    /** The height without the frames. */
    private double margins;

    private int rows;
    private @Nullable ColorBar colorBar;
    private @Nullable FigureLayout earlier;

    private FigureLayout(Plot plot, double width, double aspect, Look look, Typesetter typesetter) {
        this.plot = plot;
        this.width = width;
        this.aspect = aspect;
        this.look = look;
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
        return of(plot, width, Look.print(titled), typesetter);
    }

    /** Lays a plot out with this look; see the other method. */
    static FigureLayout of(Plot plot, double width, Look look, Typesetter typesetter) {
        boolean inside = look.legend() == Look.Key.INSIDE && !Legend.isShared(plot.panels());
        FigureLayout layout = new FigureLayout(plot, width, Grid.aspect(plot), look, typesetter);
        if (layout.arrange(inside)) {
            return layout;
        }
        FigureLayout above = new FigureLayout(plot, width, Grid.aspect(plot), look, typesetter);
        above.arrange(false);
        return above;
    }

    /**
     * Lays a plot out so that it fills a rectangle, as far as that leaves panels in good shape. The legend stands above, if it is
     * wanted: inside it would move with the curves.
     *
     * @param earlier the same figure with other values or another part of its axes, whose insets stay where they are; absent for
     *     insets that have the most room
     * @throws IllegalArgumentException if the width leaves no room for the panels
     */
    static FigureLayout filling(
            Plot plot, double width, double height, Look look, @Nullable FigureLayout earlier, Typesetter typesetter) {
        Look coarse = new Look(look.titled(), look.legend(), false, Sharpness.NONE);
        FigureLayout trial = new FigureLayout(plot, width, Grid.aspect(plot), coarse, typesetter);
        trial.arrange(false);
        double frameWidth = trial.panels.get(0).frame().width();
        double filling = (height - trial.margins) / (trial.rows * frameWidth);
        double aspect = Math.min(STEEPEST, Math.max(FLATTEST, filling));
        FigureLayout layout = new FigureLayout(plot, width, aspect, look, typesetter);
        layout.earlier = earlier;
        layout.arrange(false);
        return layout;
    }

    /** Lays the figure out; answers whether there was room for the legends in the panels, if they were to be there. */
    private boolean arrange(boolean legendInside) {
        Grid grid = Grid.fit(plot, width, aspect, typesetter);
        if (grid.frameWidth() < LEAST_FRAME) {
            double needed = width + plot.columns() * (LEAST_FRAME - grid.frameWidth());
            throw new IllegalArgumentException("width is " + Math.round(width / POINTS_PER_MM) + " mm; this figure of "
                    + plot.columns() + (plot.columns() == 1 ? " column" : " columns") + " of panels needs at least "
                    + (long) Math.ceil(needed / POINTS_PER_MM) + " mm");
        }
        double top = EDGE;
        if (look.titled() && !plot.title().isEmpty()) {
            Text title = typesetter.fit(LabelParser.literal(plot.title()), TITLE_SIZE, width - 2 * EDGE);
            texts.add(PlacedText.centered(title, width / 2, top + title.ascent()));
            top += 1.5 * TITLE_SIZE;
        }
        if (!legendInside && look.legend() != Look.Key.NOWHERE) {
            Legend all = Legend.of(plot.panels(), typesetter, SIZE, grid.width());
            legend.addAll(all.inRows(grid.left(), top, grid.width()));
            top += all.rowsHeight(grid.width()) + (all.isEmpty() ? 0 : 0.35 * SIZE);
        }
        height = grid.place(top, panels, texts) + EDGE;
        rows = grid.rows();
        margins = height - rows * grid.frameHeight();
        plot.colors().ifPresent(colors -> colorBar = grid.colorBar(colors));
        boolean room = true;
        for (PanelLayout panel : panels) {
            plot.colors().ifPresent(colors -> panel.drawHeatMap(colors, look.sharpness()));
            panel.drawCurves(look.sharpness());
            placeInset(panel);
            room &= !legendInside || placeLegend(panel);
        }
        return room;
    }

    private void placeInset(PanelLayout panel) {
        if (panel.panel().inset().isEmpty() || !look.sharpness().draws()) {
            return;
        }
        Box room = null;
        if (earlier != null && panels.indexOf(panel) < earlier.panels.size()) {
            room = earlier.panels.get(panels.indexOf(panel)).insetRoom(panel.frame());
        }
        if (room == null) {
            room = InsetPlacement.room(panel);
        }
        panel.setInset(room, InsetPlacement.within(room, panel.panel().inset().get(), look.sharpness(), typesetter));
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

    boolean hasGrid() {
        return look.hasGrid();
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
