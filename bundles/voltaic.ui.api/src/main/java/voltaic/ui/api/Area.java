package voltaic.ui.api;

/** Where a view opens for the first time; afterwards it stays where the user puts it. */
public enum Area {
    /** On the left, beside the project explorer. */
    LEFT,
    /** In the middle, beside the editors. */
    MIDDLE,
    /** On the right, beside the properties. */
    RIGHT,
    /** At the bottom, beside the progress. */
    BOTTOM
}
