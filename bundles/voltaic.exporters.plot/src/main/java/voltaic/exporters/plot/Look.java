package voltaic.exporters.plot;

/**
 * What stands around the curves, and how finely they are drawn.
 *
 * @param titled whether the title stands above the figure
 * @param legend where the key to the curves stands
 * @param hasGrid whether lines run across the panels at the ticks
 */
record Look(boolean titled, Key legend, boolean hasGrid, Sharpness sharpness) {
    /** Where the key to the curves stands. */
    enum Key {
        /** In the panels where they have room, if it says something else in each; otherwise above. */
        INSIDE,
        ABOVE,
        NOWHERE
    }

    /** As in files. */
    static Look print(boolean titled) {
        return new Look(titled, Key.INSIDE, false, Sharpness.PRINT);
    }
}
