package voltaic.ui.workbench.docking;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Shows a {@link Layout}, and lets the user change it. */
public final class Dock extends JLayeredPane {
    private static final int NONE = -1;

    private final DockHost host;
    private final Map<Integer, StackPane> panes = new HashMap<>();
    private final DropHint hint = new DropHint();
    private final Set<String> fronts = new LinkedHashSet<>();

    private Layout layout = Layout.empty();
    private @Nullable JComponent content;
    private String active = "";
    private int maximised = NONE;

    /** An empty dock. */
    public Dock(DockHost host) {
        this.host = host;
        setName("dock");
        add(hint, DRAG_LAYER);
    }

    /** The layout as it is. */
    public Layout model() {
        return layout;
    }

    /** Shows a layout. */
    public void show(Layout changed) {
        layout = changed;
        if (layout.stack(maximised).filter(Stack::isVisible).isEmpty()) {
            maximised = NONE;
        }
        build();
        tellFronts();
    }

    /** Shows the title and icon of a tab anew. */
    public void refresh(String id) {
        panes.values().forEach(pane -> pane.refresh(id));
    }

    /** Marks the stack of the part that has the keyboard, and restores the size of another one. */
    public void activate(String id) {
        active = id;
        if (maximised != NONE
                && layout.stackOf(id).filter(s -> s.key() != maximised).isPresent()) {
            maximised = NONE;
            build();
        }
        panes.values().forEach(pane -> pane.active(pane.ids().contains(id)));
    }

    /** Whether one stack fills the window. */
    public boolean isMaximised() {
        return maximised != NONE;
    }

    /** Lets the stack of a part fill the window, or gives it back its size. */
    public void maximise(String id) {
        maximised = maximised == NONE ? layout.stackOf(id).map(Stack::key).orElse(NONE) : NONE;
        build();
    }

    /** The id of the tab that a component belongs to. */
    public Optional<String> tabOf(@Nullable Component component) {
        Component child = component;
        while (child != null && !(child.getParent() instanceof StackPane)) {
            child = child.getParent();
        }
        if (child == null || !SwingUtilities.isDescendingFrom(child, this)) {
            return Optional.empty();
        }
        StackPane pane = (StackPane) child.getParent();
        int index = pane.indexOfComponent(child);
        return index < 0 ? Optional.empty() : Optional.of(pane.ids().get(index));
    }

    @Override
    public void doLayout() {
        for (Component child : getComponents()) {
            child.setBounds(0, 0, getWidth(), getHeight());
        }
    }

    private void build() {
        List<Stack> stacks = layout.stacks();
        Set<Integer> keys = new LinkedHashSet<>();
        stacks.forEach(stack -> keys.add(stack.key()));
        for (StackPane pane : panes.values()) {
            pane.release(layout.stack(pane.key()).orElse(new Stack(pane.key(), List.of(), "", false)));
        }
        panes.keySet().retainAll(keys);
        JComponent built = layout.stack(maximised).<JComponent>map(this::stack).orElseGet(() -> node(layout.root()));
        if (content != built) {
            if (content != null) {
                remove(content);
            }
            content = built;
            add(built, DEFAULT_LAYER);
        }
        revalidate();
        repaint();
    }

    private JComponent node(Node node) {
        if (node instanceof Stack stack) {
            return stack(stack);
        }
        Split split = (Split) node;
        List<Integer> visible = new ArrayList<>();
        for (int i = 0; i < split.children().size(); i++) {
            if (split.children().get(i).isVisible()) {
                visible.add(i);
            }
        }
        if (visible.size() == 1) {
            return node(split.children().get(visible.get(0)));
        }
        List<JComponent> parts =
                visible.stream().map(i -> node(split.children().get(i))).toList();
        double[] weights = visible.stream().mapToDouble(split.weights()::get).toArray();
        return new SplitPanel(split.isHorizontal(), parts, weights, changed -> resized(split, visible, changed));
    }

    private void resized(Split split, List<Integer> visible, double[] changed) {
        List<Double> weights = new ArrayList<>(split.weights());
        for (int i = 0; i < changed.length; i++) {
            weights.set(visible.get(i), changed[i]);
        }
        layout = layout.resize(split.key(), weights);
        host.changed(layout);
    }

    private JComponent stack(Stack stack) {
        StackPane pane = panes.computeIfAbsent(stack.key(), this::pane);
        pane.show(stack);
        pane.active(stack.open().contains(active));
        return pane.ids().isEmpty() && stack.isMain() ? host.nothingOpen() : pane;
    }

    private StackPane pane(int key) {
        StackPane pane = new StackPane(key, host, this::selected, () -> maximiseStack(key));
        TabDrag drag = new TabDrag(this, pane, (id, target) -> {
            layout = target.drop(layout, id);
            show(layout);
            host.changed(layout);
            host.activated(id);
        });
        pane.addMouseListener(drag);
        pane.addMouseMotionListener(drag);
        return pane;
    }

    private void maximiseStack(int key) {
        layout.stack(key).flatMap(Stack::front).ifPresent(id -> {
            host.activated(id);
            maximise(id);
        });
    }

    private void selected(String id) {
        layout = layout.select(id);
        tellFronts();
        host.changed(layout);
        host.activated(id);
    }

    private void tellFronts() {
        Set<String> now = new LinkedHashSet<>();
        for (Stack stack : layout.stacks()) {
            stack.front().ifPresent(now::add);
        }
        List<String> gone = fronts.stream().filter(id -> !now.contains(id)).toList();
        List<String> come = now.stream().filter(id -> !fronts.contains(id)).toList();
        fronts.clear();
        fronts.addAll(now);
        gone.forEach(host::hidden);
        come.forEach(host::shown);
    }

    DropZones zones() {
        List<DropZones.Zone> zones = new ArrayList<>();
        for (StackPane pane : panes.values()) {
            if (pane.isShowing()) {
                List<Rectangle> tabs = pane.tabBounds().stream()
                        .map(tab -> SwingUtilities.convertRectangle(pane, tab, this))
                        .toList();
                zones.add(new DropZones.Zone(pane.key(), bounds(pane), pane.ids(), tabs, pane.tabsHeight()));
            }
        }
        Stack main = layout.main();
        if (main.open().isEmpty() && host.nothingOpen().isShowing()) {
            zones.add(new DropZones.Zone(main.key(), bounds(host.nothingOpen()), List.of(), List.of(), 0));
        }
        return new DropZones(new Rectangle(getSize()), zones);
    }

    private Rectangle bounds(Component component) {
        return SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), this);
    }

    void hint(String id, Point at, Optional<DropTarget> target) {
        hint.show(host.tab(id).map(DockTab::title).orElse(id), at, target);
    }

    void noHint() {
        hint.setVisible(false);
    }
}
