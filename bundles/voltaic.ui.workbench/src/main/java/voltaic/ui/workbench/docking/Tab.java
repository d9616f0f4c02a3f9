package voltaic.ui.workbench.docking;

/**
 * The place of a part.
 *
 * @param id of the part
 * @param isOpen whether it is shown; otherwise the place is only kept
 */
public record Tab(String id, boolean isOpen) {}
