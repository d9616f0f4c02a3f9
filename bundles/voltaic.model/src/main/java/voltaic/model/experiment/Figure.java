package voltaic.model.experiment;

import java.util.List;
import java.util.Optional;

/**
 * A figure of panels in a grid. Labels may use Unicode, {@code $…$} for italic symbols, and {@code _x}, {@code ^x},
 * {@code _{…}}, {@code ^{…}} for subscripts and superscripts; a backslash before one of these characters takes it
 * as it is.
 *
 * @param columns panels in a row, 1 … 6
 * @param x the axis of time, for all panels
 * @param y the axis of the values, for all panels
 * @param panels row by row
 * @param color the axis of the colours of all heat maps; absent for what fits them
 */
public record Figure(int columns, Axis x, Axis y, List<Panel> panels, Optional<ColorAxis> color) {

    /**
     * An axis.
     *
     * @param label the quantity with its unit
     * @param scale what values are multiplied with before they are drawn, 1 by default
     * @param range least and greatest value drawn, after scaling; absent to fit the data
     * @param logarithmic whether equal lengths stand for equal ratios; values that are not positive are left out then
     */
    public record Axis(String label, double scale, Optional<Range> range, boolean logarithmic) {
        /** An axis on which equal lengths stand for equal differences. */
        public Axis(String label, double scale, Optional<Range> range) {
            this(label, scale, range, false);
        }
    }

    /**
     * The axis of the colours.
     *
     * @param label the quantity with its unit; empty for "Population"
     * @param range least and greatest value told apart; absent for 0 to the greatest of all heat maps
     * @param spacing how values are spread over the colours
     */
    public record ColorAxis(String label, Optional<Range> range, Spacing spacing) {}

    /** How values are spread over the colours, between the ends of their range. */
    public enum Spacing {
        /** Evenly. */
        LINEAR,
        /** By the square root of the distance from the lower end: small values show. */
        SQUARE_ROOT
    }

    /** An interval, {@code from < to}. */
    public record Range(double from, double to) {}

    /**
     * One panel.
     *
     * @param label the letter in the corner, such as {@code a}
     * @param title what distinguishes this panel
     * @param curves what is drawn, over the heat map if there is one
     * @param inset a small panel inside this one; not in one with a heat map
     * @param heatMap what is drawn in colours
     */
    public record Panel(
            String label, String title, List<Curve> curves, Optional<Panel> inset, Optional<HeatMap> heatMap) {
        public Panel {
            curves = List.copyOf(curves);
        }

        /** A panel of curves. */
        public Panel(String label, String title, List<Curve> curves, Optional<Panel> inset) {
            this(label, title, curves, inset, Optional.empty());
        }
    }

    /**
     * The columns of a family over time, in colours: member k = 0 … N of them at height k/N on the axis of the values, so that the
     * populations of a Dicke ladder lie where their energy density does.
     *
     * @param variant the variant that they are from; empty for an experiment that is no part of a study
     * @param columns the family, such as {@code B1.population} for B1.population-0, B1.population-1 …
     * @param heights where the members lie instead, ascending, one for each; empty for k/N
     */
    public record HeatMap(String variant, String columns, List<Double> heights) {
        public HeatMap {
            heights = List.copyOf(heights);
        }

        /** A heat map whose member k lies at k/N. */
        public HeatMap(String variant, String columns) {
            this(variant, columns, List.of());
        }
    }

    /**
     * A curve.
     *
     * @param variant the variant that it is from; empty for an experiment that is no part of a study
     * @param column the result column, such as {@code C.energy-density}
     * @param label the words in the legend; curves with the same label share one legend entry and one style
     * @param marks whether every value is marked by a cross, and no line is drawn
     */
    public record Curve(String variant, String column, String label, boolean marks) {
        /** A line. */
        public Curve(String variant, String column, String label) {
            this(variant, column, label, false);
        }
    }

    public Figure {
        panels = List.copyOf(panels);
    }

    /** A figure whose heat maps, if there are any, have the colours that fit them. */
    public Figure(int columns, Axis x, Axis y, List<Panel> panels) {
        this(columns, x, y, panels, Optional.empty());
    }
}
