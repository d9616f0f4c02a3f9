package voltaic.ui.workbench.window;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.MouseEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import voltaic.ui.workbench.docking.Dock;
import voltaic.ui.workbench.docking.DockHost;
import voltaic.ui.workbench.docking.Layout;
import voltaic.ui.workbench.docking.Stack;
import voltaic.ui.workbench.parts.EditorHost;
import voltaic.ui.workbench.parts.HostEvents;
import voltaic.ui.workbench.parts.PartHost;
import voltaic.ui.workbench.perspectives.LayoutStore;
import voltaic.ui.workbench.perspectives.Perspective;

/** The parts that are open, where they stand, and which of them is active. */
final class Desk implements DockHost, HostEvents {
    /** What the desk leaves to others. */
    interface Owner {
        /** The user wants a part closed. */
        void close(String id);

        /** What can be done with a tab. */
        void menu(String id, Component on, int x, int y);

        /** Shown while no editor is open. */
        JComponent nothingOpen();

        /** The host of a view that a layout has open. */
        Optional<PartHost> view(String id);

        /** A layout with the views that belong to the perspective and have no place in it yet. */
        Layout complete(Perspective perspective, Layout layout);
    }

    private final LayoutStore store;
    private final Owner owner;
    private final Changes changes = new Changes();
    private final Map<String, PartHost> hosts = new LinkedHashMap<>();
    private final Dock dock = new Dock(this);
    private Perspective perspective;
    private String active = "";
    private String activeEditor = "";

    Desk(LayoutStore store, Owner owner) {
        this.store = store;
        this.owner = owner;
        this.perspective = store.perspective();
    }

    Dock dock() {
        return dock;
    }

    Changes changes() {
        return changes;
    }

    Perspective perspective() {
        return perspective;
    }

    Layout layout() {
        return dock.model();
    }

    /** Shows a layout and remembers it. */
    void layout(Layout layout) {
        dock.show(layout);
        changed(layout);
    }

    /** Switches to a perspective, or shows the one at hand for the first time. */
    void perspective(Perspective other) {
        perspective = other;
        store.perspective(other);
        String was = active;
        layout(owner.complete(other, store.layout(other).withEditors(editorIds())));
        activate(layout().isOpen(was) ? was : layout().main().front().orElse(""));
    }

    void resetPerspective() {
        store.reset(perspective);
        perspective(perspective);
    }

    void follow() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .addPropertyChangeListener("permanentFocusOwner", e -> dock.tabOf((Component) e.getNewValue())
                        .filter(id -> !id.equals(active))
                        .ifPresent(this::markActive));
        Toolkit.getDefaultToolkit().addAWTEventListener(this::pressed, AWTEvent.MOUSE_EVENT_MASK);
    }

    /** A click anywhere in a part makes it the active one, even if nothing there takes the keyboard. */
    private void pressed(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED && event.getSource() instanceof Component component) {
            dock.tabOf(component)
                    .ifPresent(id -> SwingUtilities.invokeLater(() -> {
                        Component focused = KeyboardFocusManager.getCurrentKeyboardFocusManager()
                                .getFocusOwner();
                        if (hosts.containsKey(id) && !dock.tabOf(focused).equals(Optional.of(id))) {
                            activate(id);
                        }
                    }));
        }
    }

    void add(PartHost host) {
        hosts.put(host.id(), host);
    }

    /** A part goes; if it was the active one, its neighbour becomes it. */
    void close(String id, Layout without) {
        Optional<Integer> stack = layout().stackOf(id).map(Stack::key);
        boolean wasActive = id.equals(active);
        layout(without);
        PartHost host = hosts.remove(id);
        if (host != null) {
            host.dispose();
        }
        activeEditor = activeEditor.equals(id) ? "" : activeEditor;
        if (wasActive) {
            activate(stack.flatMap(layout()::stack)
                    .flatMap(Stack::front)
                    .or(() -> layout().main().front())
                    .or(() -> layout().open().stream().findFirst())
                    .orElse(""));
        }
        store.editors(editors().stream().map(EditorHost::path).toList());
        changes.fire();
    }

    /** The place of an editor that was saved under another name goes to that name. */
    void rename(String id, PartHost renamed) {
        hosts.remove(id);
        hosts.put(renamed.id(), renamed);
        activeEditor = activeEditor.equals(id) ? renamed.id() : activeEditor;
        active = active.equals(id) ? renamed.id() : active;
        layout(layout().rename(id, renamed.id()));
    }

    Optional<PartHost> host(String id) {
        return Optional.ofNullable(hosts.get(id));
    }

    Collection<PartHost> hosts() {
        return List.copyOf(hosts.values());
    }

    List<EditorHost> editors() {
        return hosts.values().stream()
                .filter(EditorHost.class::isInstance)
                .map(EditorHost.class::cast)
                .toList();
    }

    private List<String> editorIds() {
        return editors().stream().map(PartHost::id).toList();
    }

    Optional<PartHost> active() {
        return host(active);
    }

    Optional<EditorHost> activeEditor() {
        return host(activeEditor)
                .filter(EditorHost.class::isInstance)
                .map(EditorHost.class::cast)
                .or(() -> layout().main()
                        .front()
                        .flatMap(this::host)
                        .filter(EditorHost.class::isInstance)
                        .map(EditorHost.class::cast));
    }

    /** Brings a part to the front and gives it the keyboard. */
    void activate(String id) {
        if (layout().isOpen(id)) {
            if (!layout().stackOf(id).flatMap(s -> s.front()).equals(Optional.of(id))) {
                layout(layout().select(id));
            }
            markActive(id);
            host(id).ifPresent(PartHost::focus);
        } else {
            markActive("");
        }
    }

    private void markActive(String id) {
        active = id;
        if (Layout.isEditor(id)) {
            activeEditor = id;
        }
        dock.activate(id);
        changes.fire();
    }

    /** Asks the active part, and if it has nothing to say, the active editor. */
    <T> Optional<T> ask(Function<PartHost, Optional<T>> question) {
        return active().flatMap(question).or(() -> activeEditor().flatMap(question));
    }

    void each(Consumer<PartHost> consumer) {
        hosts().forEach(consumer);
    }

    @Override
    public Optional<PartHost> tab(String id) {
        PartHost host = hosts.get(id);
        if (host == null && !Layout.isEditor(id) && !id.startsWith("@")) {
            Optional<PartHost> view = owner.view(id);
            view.ifPresent(this::add);
            return view;
        }
        return Optional.ofNullable(host);
    }

    @Override
    public void changed(Layout layout) {
        store.layout(perspective, layout);
        store.editors(editors().stream().map(EditorHost::path).toList());
        changes.fire();
    }

    @Override
    public void activated(String id) {
        activate(id);
    }

    @Override
    public void close(String id) {
        owner.close(id);
    }

    @Override
    public void shown(String id) {
        host(id).ifPresent(PartHost::show);
    }

    @Override
    public void hidden(String id) {
        host(id).ifPresent(PartHost::hide);
    }

    @Override
    public void menu(String id, Component on, int x, int y) {
        owner.menu(id, on, x, y);
    }

    @Override
    public JComponent nothingOpen() {
        return owner.nothingOpen();
    }

    @Override
    public void face(PartHost host) {
        dock.refresh(host.id());
        changes.fire();
    }

    @Override
    public void changed(PartHost host) {
        dock.refresh(host.id());
        changes.fire();
    }
}
