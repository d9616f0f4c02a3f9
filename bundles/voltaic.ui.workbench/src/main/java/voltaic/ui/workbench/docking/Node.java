package voltaic.ui.workbench.docking;

/** A node of the tree of a layout. */
public sealed interface Node permits Stack, Split {
    /** By which the node is told from others of its layout. */
    int key();

    /** Whether there is anything to show. */
    boolean isVisible();
}
