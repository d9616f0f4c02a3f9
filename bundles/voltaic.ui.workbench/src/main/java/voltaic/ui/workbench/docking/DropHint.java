package voltaic.ui.workbench.docking;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** Shows over everything where a dragged tab would go, and its title at the mouse. */
final class DropHint extends JComponent {
    private Optional<DropTarget> target = Optional.empty();
    private Point mouse = new Point();
    private String title = "";

    DropHint() {
        setName("drop-hint");
        setVisible(false);
    }

    void show(String dragged, Point at, Optional<DropTarget> where) {
        title = dragged;
        mouse = at;
        target = where;
        setVisible(true);
        repaint();
    }

    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        target.ifPresent(where -> paintTarget(g, where));
        paintTitle(g);
        g.dispose();
    }

    private static void paintTarget(Graphics2D g, DropTarget where) {
        Rectangle room = where.room();
        g.setColor(UIManager.getColor("Component.accentColor"));
        g.setComposite(AlphaComposite.SrcOver.derive(0.22f));
        g.fillRoundRect(room.x + 1, room.y + 1, room.width - 2, room.height - 2, 10, 10);
        g.setComposite(AlphaComposite.SrcOver);
        g.setStroke(new BasicStroke(2));
        g.drawRoundRect(room.x + 2, room.y + 2, room.width - 5, room.height - 5, 9, 9);
        if (where instanceof DropTarget.Into into) {
            into.gap().ifPresent(gap -> g.fillRoundRect(gap.x, gap.y, gap.width, gap.height, 3, 3));
        }
    }

    private void paintTitle(Graphics2D g) {
        g.setFont(UIManager.getFont("Label.font"));
        FontMetrics metrics = g.getFontMetrics();
        int padding = metrics.getHeight() / 2;
        int width = metrics.stringWidth(title) + 2 * padding;
        int height = metrics.getHeight() + padding;
        int x = Math.max(0, Math.min(mouse.x + 14, getWidth() - width));
        int y = Math.max(0, Math.min(mouse.y + 10, getHeight() - height));
        g.setColor(UIManager.getColor("PopupMenu.background"));
        g.fillRoundRect(x, y, width, height, 8, 8);
        g.setStroke(new BasicStroke(1));
        g.setColor(UIManager.getColor("Component.accentColor"));
        g.drawRoundRect(x, y, width - 1, height - 1, 8, 8);
        g.setColor(UIManager.getColor("Label.foreground"));
        g.drawString(title, x + padding, y + padding / 2 + metrics.getAscent());
    }
}
