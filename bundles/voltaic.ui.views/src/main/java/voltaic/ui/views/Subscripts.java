package voltaic.ui.views;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Symbols with an index, which the documentation writes as {@code N_C}: the index is shown lower and smaller. */
public final class Subscripts {
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(\\p{L})_(\\p{L}|\\p{N}+)(?![\\p{L}\\p{N}_])");
    private static final float SIZE = 0.75f;
    private static final double DROP = 0.22;

    private Subscripts() {}

    /** A plain text as HTML. */
    public static String html(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SYMBOL.matcher(escaped).replaceAll("$1<sub>$2</sub>");
    }

    /** How wide a text is drawn. */
    static int width(FontMetrics metrics, String text) {
        if (text.indexOf('_') < 0) {
            return metrics.stringWidth(text);
        }
        return run(text, metrics, null, 0, 0);
    }

    /** Draws a text in the font of the graphics. */
    static void draw(Graphics graphics, String text, int x, int baseline) {
        if (text.indexOf('_') < 0) {
            graphics.drawString(text, x, baseline);
        } else {
            run(text, graphics.getFontMetrics(), graphics, x, baseline);
        }
    }

    /** Goes through a text, drawing it if there are graphics; returns how wide it is. */
    private static int run(String text, FontMetrics metrics, @Nullable Graphics graphics, int x, int baseline) {
        Font font = metrics.getFont();
        Font small = font.deriveFont(font.getSize2D() * SIZE);
        FontRenderContext context = metrics.getFontRenderContext();
        int lower = baseline + (int) Math.round(metrics.getAscent() * DROP);
        int at = x;
        int done = 0;
        Matcher symbols = SYMBOL.matcher(text);
        while (symbols.find()) {
            String before = text.substring(done, symbols.end(1));
            String index = symbols.group(2);
            if (graphics != null) {
                graphics.drawString(before, at, baseline);
            }
            at += metrics.stringWidth(before);
            if (graphics != null) {
                graphics.setFont(small);
                graphics.drawString(index, at, lower);
                graphics.setFont(font);
            }
            at += (int) Math.ceil(small.getStringBounds(index, context).getWidth());
            done = symbols.end();
        }
        String rest = text.substring(done);
        if (graphics != null) {
            graphics.drawString(rest, at, baseline);
        }
        return at - x + metrics.stringWidth(rest);
    }
}
