package voltaic.ui.results.plot;

import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;
import voltaic.exporters.plot.FigureColors;
import voltaic.exporters.plot.FigureRenderer;

/** The colours and the size of type of figures in the theme of the window, as it is now. */
final class PlotTheme {
    private PlotTheme() {}

    static FigureColors colors() {
        Color ground = color("TextArea.background", Color.WHITE);
        Color words = color("Label.foreground", Color.BLACK);
        boolean dark = luminance(ground) < 0.4;
        return new FigureColors(rgb(ground), rgb(words), rgb(mixed(ground, words, 0.13)), dark);
    }

    static Color color(String key, Color otherwise) {
        Color color = UIManager.getColor(key);
        return color == null ? otherwise : color;
    }

    /** Pixels in a point of a figure, so that its type is as large as that of the window. */
    static double scale() {
        Font font = UIManager.getFont("Label.font");
        return (font == null ? 13 : font.getSize2D()) * 1.06 / FigureRenderer.typeSize();
    }

    static Color mixed(Color one, Color other, double part) {
        return new Color(
                mixed(one.getRed(), other.getRed(), part),
                mixed(one.getGreen(), other.getGreen(), part),
                mixed(one.getBlue(), other.getBlue(), part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one + part * (other - one));
    }

    private static int rgb(Color color) {
        return color.getRGB() & 0xFFFFFF;
    }

    private static double luminance(Color color) {
        return (0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue()) / 255;
    }
}
