package voltaic.ui.experiment.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import voltaic.ui.experiment.picture.Picture.Role;
import voltaic.ui.experiment.picture.Picture.Spins;

/** Words in a picture. */
final class Words {
    private final Graphics2D g;
    private final Font plain;
    private final Font bold;
    private final Font small;
    private final Font symbol;
    private final Font subscript;

    Words(Graphics2D g, Font font) {
        this.g = g;
        this.plain = font;
        this.bold = font.deriveFont(Font.BOLD);
        this.small = font.deriveFont(font.getSize2D() * 0.9f);
        this.symbol = font.deriveFont(Font.ITALIC);
        this.subscript = font.deriveFont(font.getSize2D() * 0.72f);
    }

    /** The role, the name and the size, centred below a point. */
    void ensembleBelow(Spins spins, double x, double y, boolean full) {
        g.setFont(full ? bold : small);
        String name = title(spins, full);
        g.setColor(Palette.foreground());
        FontMetrics metrics = g.getFontMetrics();
        draw(name, x - metrics.stringWidth(name) / 2.0, y + metrics.getAscent());
        if (full) {
            size(spins, x - sizeWidth(spins) / 2, y + metrics.getHeight() + metrics.getAscent());
        }
    }

    /** The same on the right of a point. */
    void ensembleBeside(Spins spins, double x, double y, boolean full) {
        g.setFont(bold);
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(Palette.foreground());
        String name = title(spins, full);
        if (!full) {
            draw(name, x, y + metrics.getAscent() / 2.0 - 1);
            size(spins, x + metrics.stringWidth(name) + 8, y + metrics.getAscent() / 2.0 - 1);
            return;
        }
        draw(name, x, y - 3);
        size(spins, x, y - 3 + metrics.getHeight());
    }

    private static String title(Spins spins, boolean full) {
        return full && spins.role() != Role.ALONE ? spins.role().word() + " " + spins.name() : spins.name();
    }

    private void size(Spins spins, double x, double y) {
        g.setColor(Palette.faint());
        g.setFont(symbol);
        draw("N", x, y);
        double at = x + g.getFontMetrics().stringWidth("N");
        g.setFont(subscript);
        draw(spins.name(), at, y + 3);
        at += g.getFontMetrics().stringWidth(spins.name());
        g.setFont(plain);
        draw(" = " + Figures.number(spins.spins()), at, y);
    }

    private double sizeWidth(Spins spins) {
        return g.getFontMetrics(symbol).stringWidth("N")
                + g.getFontMetrics(subscript).stringWidth(spins.name())
                + g.getFontMetrics(plain).stringWidth(" = " + Figures.number(spins.spins()));
    }

    /** Words on a plate, centred on a point. */
    void chip(String text, Point2D.Double center, Color color) {
        g.setFont(small);
        FontMetrics metrics = g.getFontMetrics();
        double width = metrics.stringWidth(text) + 12;
        double height = metrics.getHeight() + 2;
        g.setColor(Palette.alpha(Palette.background(), 215));
        g.fill(new RoundRectangle2D.Double(center.x - width / 2, center.y - height / 2, width, height, height, height));
        g.setColor(color);
        draw(text, center.x - width / 2 + 6, center.y - height / 2 + 1 + metrics.getAscent());
    }

    /** Two lines, each centred on a point. */
    void lines(String above, String below, Point2D.Double center, boolean apart, Color color) {
        g.setFont(bold);
        FontMetrics metrics = g.getFontMetrics();
        double gap = apart ? 7 : 0;
        g.setColor(color);
        draw(above, center.x - metrics.stringWidth(above) / 2.0, center.y - metrics.getDescent() - gap);
        g.setFont(plain);
        g.setColor(Palette.foreground());
        draw(below, center.x - g.getFontMetrics().stringWidth(below) / 2.0, center.y + metrics.getAscent() + gap);
    }

    double width(String text) {
        return g.getFontMetrics(bold).stringWidth(text);
    }

    private void draw(String text, double x, double y) {
        g.drawString(text, (float) x, (float) y);
    }
}
