package voltaic.exporters.plot;

import java.util.List;
import java.util.Optional;

/**
 * What is drawn: a figure whose names are resolved, whose ranges are known, and whose curves have a style.
 *
 * @param title what the figure is about
 * @param columns panels in a row
 * @param sharedAxes whether all panels have the same axes, which are then labelled once
 * @param panels row by row
 * @param colors the colours of all heat maps; absent if there is none
 */
record Plot(String title, int columns, boolean sharedAxes, List<Panel> panels, Optional<ColorScale> colors) {

    /**
     * An axis.
     *
     * @param label in markup
     * @param from least value
     * @param to greatest value, above {@code from}
     * @param ticked whether it has ticks; an axis of time without times has none
     * @param log whether it is logarithmic; then both values are positive
     */
    record Axis(String label, double from, double to, boolean ticked, boolean log) {
        /** An even axis. */
        Axis(String label, double from, double to, boolean ticked) {
            this(label, from, to, ticked, false);
        }
    }

    /**
     * A curve.
     *
     * @param label in markup; equal labels stand for the same style
     * @param series the values
     * @param stroke the style
     * @param band what lies within one standard error; absent if these are not known
     */
    record Curve(String label, Series series, Stroke stroke, Optional<Band> band) {
        /** A curve with the band of its standard errors, if they are recorded. */
        Curve(String label, Series series, Stroke stroke) {
            this(label, series, stroke, Band.of(series));
        }

        /** Everything that is drawn of it. */
        List<Series> drawn() {
            return band.isEmpty()
                    ? List.of(series)
                    : List.of(series, band.get().lower(), band.get().upper());
        }
    }

    /**
     * A panel.
     *
     * @param letter such as {@code a}; may be empty
     * @param title in markup; may be empty
     * @param heatMap what lies under the curves
     */
    record Panel(
            String letter,
            String title,
            Axis x,
            Axis y,
            List<Curve> curves,
            Optional<Panel> inset,
            Optional<HeatMap> heatMap) {
        Panel {
            curves = List.copyOf(curves);
        }

        /** What stands above the panel, in markup; empty if nothing does. */
        String heading() {
            String corner = letter.isEmpty() ? "" : "(" + letter + ")";
            return corner.isEmpty() || title.isEmpty() ? corner + title : corner + "\u2002" + title;
        }
    }

    Plot {
        panels = List.copyOf(panels);
    }
}
