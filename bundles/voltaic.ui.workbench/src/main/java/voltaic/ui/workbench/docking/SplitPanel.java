package voltaic.ui.workbench.docking;

import java.awt.Component;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.LayoutManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** Components that share a room by weights, with gaps that can be dragged. */
final class SplitPanel extends JPanel {
    private static final int LEAST = 48;

    private final boolean horizontal;
    private final List<JComponent> parts;
    private final double[] weights;
    private final Consumer<double[]> resized;

    SplitPanel(boolean horizontal, List<JComponent> parts, double[] weights, Consumer<double[]> resized) {
        this.horizontal = horizontal;
        this.parts = parts;
        this.weights = weights;
        this.resized = resized;
        setOpaque(false);
        setLayout(new Shares());
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i));
            if (i > 0) {
                add(new Gap(i - 1));
            }
        }
    }

    private static int gap() {
        return Math.max(4, UIManager.getInt("Voltaic.gap"));
    }

    private int length() {
        return (horizontal ? getWidth() : getHeight()) - gap() * (parts.size() - 1);
    }

    /** Where the parts begin; the last entry is the end. */
    private int[] starts() {
        int[] starts = new int[parts.size() + 1];
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = 0;
        for (int i = 0; i < parts.size(); i++) {
            starts[i] = (int) Math.round(at / sum * length()) + i * gap();
            at += weights[i];
        }
        starts[parts.size()] = length() + parts.size() * gap();
        return starts;
    }

    private final class Shares implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            int[] starts = starts();
            for (int i = 0; i < parts.size(); i++) {
                place(parts.get(i), starts[i], starts[i + 1] - gap() - starts[i]);
            }
            for (Component child : getComponents()) {
                if (child instanceof Gap gap) {
                    place(gap, starts[gap.before + 1] - gap(), gap());
                }
            }
        }

        private void place(Component child, int from, int size) {
            if (horizontal) {
                child.setBounds(from, 0, Math.max(0, size), getHeight());
            } else {
                child.setBounds(0, from, getWidth(), Math.max(0, size));
            }
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return new Dimension(400, 300);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(LEAST, LEAST);
        }

        @Override
        public void addLayoutComponent(String name, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}
    }

    /** Between two parts. */
    private final class Gap extends JComponent {
        private final int before;
        private boolean isHot;

        Gap(int before) {
            this.before = before;
            setName("gap");
            setCursor(Cursor.getPredefinedCursor(horizontal ? Cursor.E_RESIZE_CURSOR : Cursor.S_RESIZE_CURSOR));
            MouseAdapter mouse = new MouseAdapter() {
                @Override
                public void mouseDragged(MouseEvent e) {
                    MouseEvent at = SwingUtilities.convertMouseEvent(Gap.this, e, SplitPanel.this);
                    drag(before, (horizontal ? at.getX() : at.getY()) - gap() / 2);
                }

                @Override
                public void mouseReleased(MouseEvent e) {
                    resized.accept(weights.clone());
                }

                @Override
                public void mouseEntered(MouseEvent e) {
                    hot(true);
                }

                @Override
                public void mouseExited(MouseEvent e) {
                    hot(false);
                }
            };
            addMouseListener(mouse);
            addMouseMotionListener(mouse);
        }

        private void hot(boolean hot) {
            isHot = hot;
            repaint();
        }

        @Override
        protected void paintComponent(Graphics g) {
            if (isHot) {
                g.setColor(UIManager.getColor("Component.accentColor"));
                int middle = gap() / 2 - 1;
                if (horizontal) {
                    g.fillRect(middle, 0, 2, getHeight());
                } else {
                    g.fillRect(0, middle, getWidth(), 2);
                }
            }
        }
    }

    private void drag(int before, int to) {
        int[] starts = starts();
        int from = starts[before];
        int end = starts[before + 2] - 2 * gap();
        if (end - from < 2 * LEAST) {
            return;
        }
        double share = (double) (Math.max(from + LEAST, Math.min(end - LEAST, to)) - from) / (end - from);
        double both = weights[before] + weights[before + 1];
        weights[before] = both * share;
        weights[before + 1] = both - weights[before];
        revalidate();
        repaint();
    }
}
