package voltaic.ui.views.welcome;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import voltaic.ui.api.Icons;
import voltaic.ui.views.Colours;
import voltaic.ui.views.Pictures;
import voltaic.ui.views.QuietLabel;
import voltaic.ui.views.Styles;
import voltaic.ui.views.Subscripts;
import voltaic.ui.views.WrappedText;

/** An example as a card: its figure, title, a sentence, its time, and buttons that run and open it. */
final class ExampleCard extends JPanel {
    private static final int ARC = 12;
    private static final int TITLE_LINES = 2;
    private static final int SUMMARY_LINES = 3;
    private static final int SIDE = 14;

    private final Thumbnail thumbnail;
    private final WrappedText title;
    private final WrappedText summary;
    private final JPanel foot;
    private boolean isUnderMouse;

    ExampleCard(Example example, Pictures pictures, Icons icons, Consumer<Path> run, Consumer<Path> open) {
        super(null);
        setOpaque(false);
        setName("example." + example.name());
        getAccessibleContext().setAccessibleName(example.title());
        getAccessibleContext().setAccessibleDescription(example.summary());
        thumbnail = new Thumbnail(example, pictures, icons);
        title = new CardTitle().lines(TITLE_LINES);
        title.setText(example.title());
        title.setToolTipText(example.title());
        summary = new WrappedText(WrappedText.Align.LEFT).lines(SUMMARY_LINES);
        summary.setText(example.summary());
        summary.setToolTipText(
                example.summary().isEmpty() ? null : "<html><p width=320>" + Subscripts.html(example.summary()));
        foot = foot(example, icons, run, open);
        add(thumbnail);
        add(title);
        add(summary);
        add(foot);
        addMouseListener(new Hover(() -> open.accept(example.file())));
    }

    private JPanel foot(Example example, Icons icons, Consumer<Path> run, Consumer<Path> open) {
        JPanel panel = new JPanel(new MigLayout("insets 0, fillx", "[grow]6[]6[]", "[center]"));
        panel.setOpaque(false);
        QuietLabel time = new QuietLabel(example.time());
        time.setIcon(example.time().isEmpty() ? null : icons.icon("clock", 14));
        time.setToolTipText(
                example.time().isEmpty() ? null : "Takes about " + example.time() + " of one processor core");
        time.setVisible(!example.time().isEmpty());
        panel.add(time, "wmin 0");
        JButton opens = button("Open", "Open a copy of " + example.name() + " in the workspace", icons, "pencil");
        opens.setName("example.open." + example.name());
        opens.addActionListener(event -> open.accept(example.file()));
        JButton runs = button("Run", "Run " + example.name() + " and watch its curves grow", icons, "play");
        runs.setName("example.run." + example.name());
        runs.addActionListener(event -> run.accept(example.file()));
        panel.add(opens);
        panel.add(runs);
        return panel;
    }

    private static JButton button(String text, String tooltip, Icons icons, String icon) {
        JButton button = new JButton(text, icons.icon(icon));
        button.setToolTipText(tooltip);
        button.getAccessibleContext().setAccessibleDescription(tooltip);
        return button;
    }

    /** How high the card is at a width. */
    int heightAt(int width) {
        int inner = width - 2 * SIDE;
        return thumbnailHeight(width)
                + 12
                + title.heightAt(inner)
                + 4
                + summary.heightAt(inner)
                + 12
                + foot.getPreferredSize().height
                + 12;
    }

    private static int thumbnailHeight(int width) {
        return width * 9 / 16;
    }

    @Override
    public void doLayout() {
        int inner = getWidth() - 2 * SIDE;
        int pictureHeight = thumbnailHeight(getWidth());
        thumbnail.setBounds(1, 1, getWidth() - 2, pictureHeight - 1);
        int y = pictureHeight + 12;
        int titleHeight = title.heightAt(inner);
        title.setBounds(SIDE, y, inner, titleHeight);
        summary.setBounds(SIDE, y + titleHeight + 4, inner, summary.heightAt(inner));
        int footHeight = foot.getPreferredSize().height;
        foot.setBounds(SIDE, getHeight() - 12 - footHeight, inner, footHeight);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D canvas = (Graphics2D) graphics.create();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        RoundRectangle2D outline = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1.0, getHeight() - 1.0, ARC, ARC);
        canvas.setColor(isUnderMouse ? Colours.hover() : Colours.raised());
        canvas.fill(outline);
        canvas.setColor(isUnderMouse ? Colours.mix(Colours.accent(), Colours.line(), 0.6) : Colours.line());
        canvas.draw(outline);
        canvas.dispose();
    }

    /** A title in the colour of text, a little heavier. */
    private static final class CardTitle extends WrappedText {
        CardTitle() {
            super(Align.LEFT);
        }

        @Override
        public java.awt.Font getFont() {
            return Styles.semibold();
        }

        @Override
        public Color getForeground() {
            return Colours.text();
        }
    }

    /** Lights the card up, and opens it on a double click. */
    private final class Hover extends MouseAdapter {
        private final Runnable open;

        Hover(Runnable open) {
            this.open = open;
            setBorder(BorderFactory.createEmptyBorder());
            setCursor(Cursor.getDefaultCursor());
        }

        @Override
        public void mouseEntered(MouseEvent event) {
            light(true);
        }

        @Override
        public void mouseExited(MouseEvent event) {
            light(contains(event.getPoint()));
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                open.run();
            }
        }

        private void light(boolean on) {
            isUnderMouse = on;
            repaint();
        }
    }
}
