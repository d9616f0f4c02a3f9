package voltaic.ui.results;

import java.util.Locale;

/** Numbers as they are read. */
public final class Figures {
    private Figures() {}

    /** Six digits, with a true minus sign. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "—";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        boolean plain = size >= 1e-3 && size < 1e6;
        int decimals = plain ? Math.max(0, 5 - (int) Math.floor(Math.log10(size))) : 5;
        String text = String.format(Locale.ROOT, plain ? "%." + decimals + "f" : "%." + decimals + "e", value);
        return text.replace('-', '−');
    }
}
