package voltaic.exporters.plot;

import java.util.LinkedHashMap;
import java.util.Map;
import voltaic.exporters.plot.Stroke.Dash;

/**
 * Gives every label a colour and a dash pattern, in the order of their first appearance. The colours are those of Okabe
 * and Ito, which people with any kind of colour vision tell apart; the dash tells the same in grey print.
 */
final class Styles {
    private static final double WIDTH = 1.1;
    private static final int[] COLOURS = {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x000000, 0xE69F00, 0x56B4E9};
    private static final Dash[] DASHES = {Dash.SOLID, Dash.DASHED, Dash.DASH_DOT, Dash.DOTTED};

    private final Map<String, Stroke> strokes = new LinkedHashMap<>();

    Stroke of(String label) {
        Stroke known = strokes.get(label);
        if (known != null) {
            return known;
        }
        int i = strokes.size();
        // After a round of colours the dashes move on by one, so that no pair comes again for 28 labels.
        Stroke stroke =
                new Stroke(COLOURS[i % COLOURS.length], WIDTH, DASHES[(i + i / COLOURS.length) % DASHES.length]);
        strokes.put(label, stroke);
        return stroke;
    }

    /** The style of a level line that stands for t → ∞. */
    static Stroke asymptotic(Stroke stroke) {
        return new Stroke(stroke.rgb(), stroke.width(), Dash.FINE);
    }
}
