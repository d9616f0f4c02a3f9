package voltaic.ui.views;

import java.awt.Color;
import java.util.Locale;
import javax.swing.UIManager;

/** Colours of the theme as it is now; asked for at every paint, so that themes can change. */
public final class Colours {
    private Colours() {}

    /** Of text. */
    public static Color text() {
        return of("Label.foreground", Color.BLACK);
    }

    /** Of text that says less; still 4.5 : 1 against the background. */
    public static Color quiet() {
        return mix(text(), of("Panel.background", Color.WHITE), 0.68);
    }

    /** Of what is read: lists, pages, cards. */
    public static Color page() {
        return of("List.background", Color.WHITE);
    }

    /** Of thin lines. */
    public static Color line() {
        return of("Separator.foreground", Color.LIGHT_GRAY);
    }

    /** Of what matters most. */
    public static Color accent() {
        return of("Component.accentColor", of("List.selectionBackground", Color.BLUE));
    }

    /** Of links. */
    public static Color link() {
        return of("Component.linkColor", accent());
    }

    /** Of cards, which stand out from the page. */
    public static Color raised() {
        return isDark() ? mix(page(), Color.WHITE, 0.96) : page();
    }

    /** Of a surface under the pointer. */
    public static Color hover() {
        return mix(page(), accent(), 0.93);
    }

    /** Of what went wrong. */
    public static Color error() {
        return of("Actions.Red", Color.RED);
    }

    /** Of what may be wrong. */
    public static Color warning() {
        return of("Actions.Yellow", Color.ORANGE);
    }

    /** Of what went well. */
    public static Color success() {
        return of("Actions.Green", Color.GREEN);
    }

    /** Whether the theme is light on dark. */
    public static boolean isDark() {
        return luminance(page()) < luminance(text());
    }

    /** {@code share} of one colour, and the rest of another. */
    public static Color mix(Color one, Color other, double share) {
        return new Color(
                between(one.getRed(), other.getRed(), share),
                between(one.getGreen(), other.getGreen(), share),
                between(one.getBlue(), other.getBlue(), share));
    }

    /** As CSS reads it: {@code #rrggbb}. */
    public static String css(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    private static double luminance(Color color) {
        return 0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
    }

    private static Color of(String key, Color otherwise) {
        Color color = UIManager.getColor(key);
        return color == null ? otherwise : color;
    }
}
