package voltaic.ui.views.welcome;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/** As many columns of equal width as fit; cards of a row are equally high. The height follows the width. */
final class CardGrid implements LayoutManager {
    private final int least;
    private final int gap;

    /**
     * @param least the least width of a column
     * @param gap between cards
     */
    CardGrid(int least, int gap) {
        this.least = least;
        this.gap = gap;
    }

    /** How many columns fit into a width. */
    int columns(int width) {
        return Math.max(1, (width + gap) / (least + gap));
    }

    @Override
    public void layoutContainer(Container parent) {
        arrange(parent, parent.getWidth(), true);
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : 3 * least + 2 * gap;
        return new Dimension(least, arrange(parent, width, false));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return preferredLayoutSize(parent);
    }

    private int arrange(Container parent, int width, boolean places) {
        Insets insets = parent.getInsets();
        int inner = width - insets.left - insets.right;
        int columns = columns(inner);
        int cardWidth = (inner - (columns - 1) * gap) / columns;
        int y = insets.top;
        int column = 0;
        int rowHeight = 0;
        int rowStart = 0;
        for (int index = 0; index < parent.getComponentCount(); index++) {
            Component card = parent.getComponent(index);
            rowHeight = Math.max(rowHeight, ((ExampleCard) card).heightAt(cardWidth));
            column++;
            if (column == columns || index == parent.getComponentCount() - 1) {
                if (places) {
                    placeRow(parent, rowStart, index, insets.left, y, cardWidth, rowHeight);
                }
                y += rowHeight + gap;
                rowStart = index + 1;
                column = 0;
                rowHeight = 0;
            }
        }
        return Math.max(0, y - gap) + insets.bottom;
    }

    private void placeRow(Container parent, int first, int last, int left, int y, int width, int height) {
        for (int index = first; index <= last; index++) {
            parent.getComponent(index).setBounds(left + (index - first) * (width + gap), y, width, height);
        }
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        // Cards are taken as the container has them.
    }

    @Override
    public void removeLayoutComponent(Component component) {
        // Nothing is kept of a card.
    }
}
