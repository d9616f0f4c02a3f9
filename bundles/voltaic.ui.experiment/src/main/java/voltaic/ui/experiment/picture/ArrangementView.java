package voltaic.ui.experiment.picture;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import voltaic.ui.experiment.picture.Picture.Item;
import voltaic.ui.experiment.picture.Picture.Spins;
import voltaic.ui.experiment.picture.PictureLayout.Place;

/** The arrangement as a picture. What is clicked is selected; a line drawn from an ensemble connects it. */
public final class ArrangementView extends JPanel {
    private static final int CAPTION = 26;

    /** What the picture is asked to do. */
    public interface Actions {
        /** Something was selected, or nothing. */
        void selected(Optional<Item> item);

        /** A line was drawn from an ensemble to something else. */
        void connect(Spins from, Item to);

        /** The menu of what was clicked, or of the picture, is wanted. */
        void menu(Optional<Item> item, JComponent invoker, Point at);
    }

    private final transient Actions actions;
    private transient Picture picture = Picture.EMPTY;
    private transient @Nullable Scene scene;
    private transient Optional<String> selected = Optional.empty();
    private transient Optional<Item> hovered = Optional.empty();
    private transient @Nullable Spins dragged;
    private @Nullable Point dragTo;
    private String note = "";

    public ArrangementView(Actions actions) {
        this.actions = actions;
        setName("arrangement-picture");
        getAccessibleContext().setAccessibleName("Arrangement");
        setFocusable(true);
        setOpaque(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        bind("LEFT", "previous", -1);
        bind("UP", "previous", -1);
        bind("RIGHT", "next", 1);
        bind("DOWN", "next", 1);
    }

    private void bind(String key, String name, int step) {
        getInputMap().put(KeyStroke.getKeyStroke(key), name);
        getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                move(step);
            }
        });
    }

    private void move(int step) {
        List<Item> items = scene().items();
        if (items.isEmpty()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < items.size(); i++) {
            at = selected.filter(items.get(i).pointer()::equals).isPresent() && at < 0 ? i : at;
        }
        actions.selected(Optional.of(items.get(Math.floorMod(at < 0 ? 0 : at + step, items.size()))));
    }

    /**
     * Shows a picture.
     *
     * @param remark why it may not be what the text says; empty if it is
     */
    public void show(Picture shown, String remark) {
        picture = shown;
        note = remark;
        scene = null;
        hovered = Optional.empty();
        getAccessibleContext().setAccessibleDescription(shown.caption());
        repaint();
    }

    public Picture picture() {
        return picture;
    }

    /** Marks what stands at this place in the experiment. */
    public void select(Optional<String> pointer) {
        if (!pointer.equals(selected)) {
            selected = pointer;
            repaint();
        }
    }

    /** The middle of an item, for keyboards and tests. */
    public Optional<Point> middle(Item item) {
        if (item instanceof Spins spins) {
            Place place = scene().place(spins);
            return Optional.of(new Point((int) place.center().x, (int) place.center().y));
        }
        if (item instanceof Picture.Pool pool) {
            return Optional.of(new Point((int) scene().middle(pool).x, (int) scene().middle(pool).y));
        }
        return Optional.ofNullable(scene().arrows().get(item))
                .map(shaft -> new Point(
                        (int) (shaft.tail().x + shaft.head().x) / 2, (int) (shaft.tail().y + shaft.head().y) / 2));
    }

    private Scene scene() {
        if (scene == null) {
            scene = new Scene(picture, getWidth(), Math.max(80, getHeight() - CAPTION));
        }
        return scene;
    }

    @Override
    @SuppressWarnings("deprecation") // The one method that every way of resizing goes through.
    public void reshape(int x, int y, int width, int height) {
        super.reshape(x, y, width, height);
        scene = null;
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(720, 300);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return scene().at(event.getPoint()).map(Item::words).orElse(null);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Palette.background());
        g.fillRect(0, 0, getWidth(), getHeight());
        Font font = Objects.requireNonNullElse(UIManager.getFont("Label.font"), getFont());
        Object hints = getToolkit().getDesktopProperty("awt.font.desktophints");
        if (hints instanceof Map<?, ?> map) {
            g.addRenderingHints(map);
        }
        new PicturePainter(g, scene(), font, selected, hovered).paint();
        line(g);
        caption(g, font);
        g.dispose();
    }

    private void line(Graphics2D g) {
        if (dragged != null && dragTo != null) {
            Place from = scene().place(dragged);
            g.setColor(Palette.accent());
            g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {6, 5}, 0));
            g.draw(new Line2D.Double(from.center(), dragTo));
        }
    }

    private void caption(Graphics2D g, Font font) {
        g.setFont(font.deriveFont(font.getSize2D() * 0.92f));
        FontMetrics metrics = g.getFontMetrics();
        g.setColor(note.isEmpty() ? Palette.faint() : Palette.error());
        String text = note.isEmpty() ? picture.caption() : note;
        if (picture.ensembles().isEmpty() && note.isEmpty()) {
            text = "Nothing to draw yet: add an ensemble.";
        }
        int x = Math.max(8, (getWidth() - metrics.stringWidth(text)) / 2);
        g.drawString(text, x, getHeight() - 9);
    }

    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
            Optional<Item> item = scene().at(e.getPoint());
            actions.selected(item);
            if (e.isPopupTrigger()) {
                actions.menu(item, ArrangementView.this, e.getPoint());
            } else {
                dragged =
                        e.getButton() == MouseEvent.BUTTON1 && item.orElse(null) instanceof Spins spins ? spins : null;
            }
        }

        @Override
        public void mouseDragged(MouseEvent e) {
            if (dragged != null) {
                dragTo = e.getPoint();
                mouseMoved(e);
                repaint();
            }
        }

        @Override
        public void mouseReleased(MouseEvent e) {
            Spins from = dragged;
            boolean drawn = dragTo != null;
            dragged = null;
            dragTo = null;
            repaint();
            if (e.isPopupTrigger()) {
                actions.menu(scene().at(e.getPoint()), ArrangementView.this, e.getPoint());
            } else if (from != null && drawn) {
                scene().at(e.getPoint()).filter(to -> !to.equals(from)).ifPresent(to -> actions.connect(from, to));
            }
        }

        @Override
        public void mouseMoved(MouseEvent e) {
            Optional<Item> now = scene().at(e.getPoint());
            if (!now.equals(hovered)) {
                hovered = now;
                setCursor(Cursor.getPredefinedCursor(now.isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
                repaint();
            }
        }

        @Override
        public void mouseExited(MouseEvent e) {
            hovered = Optional.empty();
            repaint();
        }
    }
}
