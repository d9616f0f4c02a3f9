package voltaic.ui.workbench.docking;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/** The tabs of one stack. */
final class StackPane extends JTabbedPane {
    private final int key;
    private final DockHost host;
    private final List<String> ids = new ArrayList<>();
    private boolean isSyncing;

    StackPane(int key, DockHost host, Consumer<String> selected, Runnable maximise) {
        this.key = key;
        this.host = host;
        setName("stack");
        setFocusable(false);
        setTabLayoutPolicy(SCROLL_TAB_LAYOUT);
        putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSABLE, true);
        putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSE_TOOLTIPTEXT, "Close");
        BiConsumer<JTabbedPane, Integer> close = (pane, index) -> host.close(ids.get(index));
        putClientProperty(FlatClientProperties.TABBED_PANE_TAB_CLOSE_CALLBACK, close);
        addChangeListener(e -> {
            if (!isSyncing && getSelectedIndex() >= 0) {
                selected.accept(ids.get(getSelectedIndex()));
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                menu(e);
            }

            @Override
            public void mouseReleased(MouseEvent e) {
                menu(e);
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                Optional<String> id = tabAt(e.getX(), e.getY());
                if (SwingUtilities.isMiddleMouseButton(e)) {
                    id.ifPresent(host::close);
                } else if (SwingUtilities.isLeftMouseButton(e) && e.getClickCount() == 2 && e.getY() < tabsHeight()) {
                    maximise.run();
                }
            }
        });
        active(false);
    }

    int key() {
        return key;
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    private void menu(MouseEvent e) {
        if (e.isPopupTrigger()) {
            tabAt(e.getX(), e.getY()).ifPresent(id -> host.menu(id, this, e.getX(), e.getY()));
        }
    }

    Optional<String> tabAt(int x, int y) {
        int index = indexAtLocation(x, y);
        return index < 0 ? Optional.empty() : Optional.of(ids.get(index));
    }

    /** The height of the row of tabs. */
    int tabsHeight() {
        return getTabCount() == 0 ? 0 : getBoundsAt(Math.max(0, getSelectedIndex())).height;
    }

    List<Rectangle> tabBounds() {
        List<Rectangle> bounds = new ArrayList<>();
        for (int i = 0; i < getTabCount(); i++) {
            bounds.add(getBoundsAt(i));
        }
        return bounds;
    }

    /** Marks the stack that has the keyboard. */
    void active(boolean active) {
        String colour = active ? "$Voltaic.activeUnderline" : "$Voltaic.inactiveUnderline";
        putClientProperty(
                FlatClientProperties.STYLE, "underlineColor: " + colour + "; inactiveUnderlineColor: " + colour);
    }

    /** Removes the tabs that are not of the stack, so that others can take them. */
    void release(Stack stack) {
        syncing(() -> {
            for (int i = ids.size() - 1; i >= 0; i--) {
                if (!stack.open().contains(ids.get(i))) {
                    removeTabAt(i);
                }
            }
        });
    }

    /** Shows the tabs of the stack. */
    void show(Stack stack) {
        syncing(() -> {
            List<String> wanted =
                    stack.open().stream().filter(id -> host.tab(id).isPresent()).toList();
            for (int i = 0; i < wanted.size(); i++) {
                String id = wanted.get(i);
                DockTab tab = host.tab(id).orElseThrow();
                int old = ids.indexOf(id);
                if (old != i) {
                    if (old >= 0) {
                        removeTabAt(old);
                    }
                    insertTab(tab.title(), null, tab.component(), tab.toolTip(), i);
                    ids.add(i, id);
                } else if (getComponentAt(i) != tab.component()) {
                    setComponentAt(i, tab.component());
                }
                face(i, tab);
            }
            while (ids.size() > wanted.size()) {
                removeTabAt(ids.size() - 1);
            }
            stack.front().map(ids::indexOf).filter(i -> i >= 0).ifPresent(this::setSelectedIndex);
        });
    }

    /** Shows titles and icons anew. */
    void refresh(String id) {
        int index = ids.indexOf(id);
        if (index >= 0) {
            host.tab(id).ifPresent(tab -> face(index, tab));
        }
    }

    private void face(int index, DockTab tab) {
        if (!tab.title().equals(getTitleAt(index))) {
            setTitleAt(index, tab.title());
        }
        setIconAt(index, tab.icon(this));
        setToolTipTextAt(index, tab.toolTip());
    }

    /** Also called by Swing, when another stack takes the component. */
    @Override
    public void removeTabAt(int index) {
        boolean before = isSyncing;
        isSyncing = true;
        try {
            ids.remove(index);
            super.removeTabAt(index);
        } finally {
            isSyncing = before;
        }
    }

    private void syncing(Runnable change) {
        isSyncing = true;
        try {
            change.run();
        } finally {
            isSyncing = false;
        }
    }
}
