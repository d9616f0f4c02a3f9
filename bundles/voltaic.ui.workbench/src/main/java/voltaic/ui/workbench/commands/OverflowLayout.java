package voltaic.ui.workbench.commands;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JToolBar;

/** A tool bar in one row. What does not fit is in the menu of a last button, which is there only then. */
final class OverflowLayout implements LayoutManager {
    private final JButton more;
    private List<AbstractButton> hidden = List.of();

    /** @param more opens the menu; to be the last of the bar */
    OverflowLayout(JButton more) {
        this.more = more;
        more.addActionListener(e -> menu().show(more, 0, more.getHeight()));
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (AbstractButton button : hidden) {
            JMenuItem item = new JMenuItem(button.getAccessibleContext().getAccessibleName(), button.getIcon());
            item.setName("more:" + button.getName());
            item.setToolTipText(button.getToolTipText());
            item.setEnabled(button.isEnabled());
            item.addActionListener(e -> button.doClick());
            menu.add(item);
        }
        return menu;
    }

    @Override
    public void layoutContainer(Container bar) {
        Insets insets = bar.getInsets();
        int height = bar.getHeight() - insets.top - insets.bottom;
        int room = bar.getWidth() - insets.left - insets.right;
        List<Component> all = tools(bar).toList();
        int wanted = all.stream().mapToInt(c -> c.getPreferredSize().width).sum();
        int end = wanted <= room ? room : room - more.getPreferredSize().width;
        int x = 0;
        boolean fits = true;
        List<AbstractButton> left = new ArrayList<>();
        for (Component component : all) {
            int width = component.getPreferredSize().width;
            fits = fits && x + width <= end;
            if (fits) {
                component.setBounds(insets.left + x, insets.top, width, height);
                x += width;
            } else {
                component.setBounds(0, 0, 0, 0);
                if (component instanceof AbstractButton button) {
                    left.add(button);
                }
            }
        }
        hidden = left;
        more.setBounds(insets.left + x, insets.top, left.isEmpty() ? 0 : more.getPreferredSize().width, height);
    }

    private Stream<Component> tools(Container bar) {
        return Stream.of(bar.getComponents()).filter(component -> component != more && component.isVisible());
    }

    @Override
    public Dimension preferredLayoutSize(Container bar) {
        Insets insets = bar.getInsets();
        int width = tools(bar).mapToInt(c -> c.getPreferredSize().width).sum();
        int height = tools(bar)
                .filter(c -> !(c instanceof JToolBar.Separator))
                .mapToInt(c -> c.getPreferredSize().height)
                .max()
                .orElse(0);
        return new Dimension(width + insets.left + insets.right, height + insets.top + insets.bottom);
    }

    @Override
    public Dimension minimumLayoutSize(Container bar) {
        Insets insets = bar.getInsets();
        return new Dimension(
                more.getPreferredSize().width + insets.left + insets.right, preferredLayoutSize(bar).height);
    }

    @Override
    public void addLayoutComponent(String name, Component component) {
        // Tools are taken as the bar has them.
    }

    @Override
    public void removeLayoutComponent(Component component) {
        // Nothing is kept of a tool.
    }
}
