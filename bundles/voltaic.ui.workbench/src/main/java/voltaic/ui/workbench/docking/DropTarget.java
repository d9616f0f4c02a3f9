package voltaic.ui.workbench.docking;

import java.awt.Rectangle;
import java.util.Optional;

/** Where a tab would go if it were dropped. */
sealed interface DropTarget {
    /** The room it would take. */
    Rectangle room();

    /** The layout after the drop. */
    Layout drop(Layout layout, String id);

    /**
     * Into a stack.
     *
     * @param before the tab that it would stand before; the end if absent
     * @param gap where between the tabs
     */
    record Into(int key, Optional<String> before, Rectangle room, Optional<Rectangle> gap) implements DropTarget {
        @Override
        public Layout drop(Layout layout, String id) {
            return layout.move(id, key, before);
        }
    }

    /** Beside a stack. */
    record Beside(int key, Side side, Rectangle room) implements DropTarget {
        @Override
        public Layout drop(Layout layout, String id) {
            return layout.moveBeside(id, key, side);
        }
    }

    /** Along a side of the whole. */
    record Edge(Side side, Rectangle room) implements DropTarget {
        static final double SHARE = 0.25;

        @Override
        public Layout drop(Layout layout, String id) {
            return layout.moveToEdge(id, side, SHARE);
        }
    }
}
