package voltaic.ui.experiment.picture;

import java.awt.Color;
import javax.swing.UIManager;

/** The colours of the theme, asked for whenever something is painted. */
final class Palette {
    private Palette() {}

    static Color background() {
        return color("TextArea.background", Color.WHITE);
    }

    static Color foreground() {
        return color("Label.foreground", Color.BLACK);
    }

    static Color faint() {
        return mix(foreground(), background(), 0.45);
    }

    static Color accent() {
        return color("Component.accentColor", color("Component.focusColor", Color.BLUE));
    }

    static Color pool(boolean warm) {
        return warm ? color("Actions.Red", accent()) : color("Actions.Blue", accent());
    }

    static Color energy() {
        return color("Actions.Yellow", color("Component.warning.focusedBorderColor", Color.ORANGE));
    }

    static Color pump() {
        return color("Actions.Green", accent());
    }

    static Color error() {
        return color("Actions.Red", Color.RED);
    }

    /** The first colour with some of the second in it. */
    static Color mix(Color a, Color b, double share) {
        return new Color(
                part(a.getRed(), b.getRed(), share),
                part(a.getGreen(), b.getGreen(), share),
                part(a.getBlue(), b.getBlue(), share));
    }

    static Color alpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private static int part(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    private static Color color(String key, Color otherwise) {
        Color color = UIManager.getColor(key);
        return color == null ? otherwise : color;
    }
}
