package voltaic.ui.workbench.docking;

/** A side of a stack or of the window. */
public enum Side {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM;

    boolean isHorizontal() {
        return this == LEFT || this == RIGHT;
    }

    boolean isFirst() {
        return this == LEFT || this == TOP;
    }
}
