package voltaic.ui.workbench.parts;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** Holds the component of a part, and stops what its painting and laying out throws. */
final class PartPanel extends JPanel {
    private final Consumer<Throwable> failed;

    PartPanel(Consumer<Throwable> failed) {
        super(new BorderLayout());
        this.failed = failed;
    }

    void content(JComponent component) {
        removeAll();
        add(component, BorderLayout.CENTER);
        revalidate();
        repaint();
    }

    /** What takes the keyboard in here: the first component that can, or the panel itself. */
    Component first() {
        Component first = new LayoutFocusTraversalPolicy().getFirstComponent(this);
        return first == null ? this : first;
    }

    /** So that the painting of anything inside passes through here. */
    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    public void paint(Graphics g) {
        try {
            super.paint(g);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            fail(e);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(UIManager.getColor("Voltaic.content"));
        g.fillRect(0, 0, getWidth(), getHeight());
    }

    @Override
    public void doLayout() {
        try {
            super.doLayout();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            fail(e);
        }
    }

    private void fail(Throwable cause) {
        SwingUtilities.invokeLater(() -> failed.accept(cause));
    }
}
