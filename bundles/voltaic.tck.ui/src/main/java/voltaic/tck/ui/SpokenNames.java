package voltaic.tck.ui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.text.JTextComponent;
import voltaic.tck.Check;

/** What a screen reader says of the things that can be operated. */
final class SpokenNames {
    private static final List<Class<?>> OPERATED = List.of(
            AbstractButton.class,
            JTextComponent.class,
            JComboBox.class,
            JList.class,
            JTable.class,
            JTree.class,
            JSlider.class,
            JSpinner.class);
    /** Their inner parts are spoken of with them. */
    private static final List<Class<?>> WHOLES = List.of(JComboBox.class, JSpinner.class, JScrollBar.class);

    private SpokenNames() {}

    /** Fails at the first that has no name. */
    static void check(JComponent shown) {
        for (JComponent each : operated(shown, new ArrayList<>())) {
            AccessibleContext context = each.getAccessibleContext();
            String name = context == null || context.getAccessibleName() == null ? "" : context.getAccessibleName();
            boolean hasTip = each instanceof AbstractButton && each.getToolTipText() != null;
            Check.that(
                    !name.isBlank() || hasTip,
                    () -> "a " + kind(each) + (each.getName() == null ? "" : " '" + each.getName() + "'")
                            + " has no name for those who cannot see it; give it a text, a tooltip, a JLabel with setLabelFor,"
                            + " or getAccessibleContext().setAccessibleName(…)");
        }
    }

    private static String kind(JComponent component) {
        return OPERATED.stream()
                .filter(type -> type.isInstance(component))
                .map(Class::getSimpleName)
                .findFirst()
                .orElseThrow();
    }

    private static List<JComponent> operated(Container in, List<JComponent> found) {
        for (Component child : in.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof JComponent component
                    && component.isFocusable()
                    && OPERATED.stream().anyMatch(type -> type.isInstance(component))) {
                found.add(component);
            }
            boolean whole = WHOLES.stream().anyMatch(type -> type.isInstance(child));
            if (child instanceof Container container && !whole) {
                operated(container, found);
            }
        }
        return found;
    }
}
