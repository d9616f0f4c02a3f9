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
 */
public record Figure(int columns, Axis x, Axis y, List<Panel> panels) {

    /**
     * An axis.
     *
     * @param label the quantity with its unit
     * @param scale what values are multiplied with before they are drawn, 1 by default
     * @param range least and greatest value drawn, after scaling; absent to fit the data
     */
    public record Axis(String label, double scale, Optional<Range> range) {}

    /** An interval, {@code from < to}. */
    public record Range(double from, double to) {}

    /**
     * One panel.
     *
     * @param label the letter in the corner, such as {@code a}
     * @param title what distinguishes this panel
     * @param curves what is drawn
     * @param inset a small panel inside this one
     */
    public record Panel(String label, String title, List<Curve> curves, Optional<Panel> inset) {
        public Panel {
            curves = List.copyOf(curves);
        }
    }

    /**
     * A curve.
     *
     * @param variant the variant that it is from; empty for an experiment that is no part of a study
     * @param column the result column, such as {@code C.energy-density}
     * @param label the words in the legend; curves with the same label share one legend entry and one style
     */
    public record Curve(String variant, String column, String label) {}

    public Figure {
        panels = List.copyOf(panels);
    }
}
