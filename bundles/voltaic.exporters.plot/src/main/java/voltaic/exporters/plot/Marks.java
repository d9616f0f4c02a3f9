package voltaic.exporters.plot;

/** The marks of an axis, in ascending order. */
interface Marks {
    /** How much room a label takes along the axis, the space to its neighbour included. */
    interface Room {
        double of(String label);
    }

    /** How many marks have a label. */
    int count();

    /** Where a mark with a label stands. */
    double value(int i);

    /** The label, in markup, with a true minus sign. */
    String label(int i);

    /** Where smaller marks stand, without labels, before, between and after the others; some may lie outside the axis. */
    double[] small();

    /**
     * The marks of an axis.
     *
     * @param from the least value, finite, and positive on a logarithmic axis
     * @param to the greatest value, finite and greater
     * @param length of the axis
     * @param room of a label
     */
    static Marks of(double from, double to, boolean log, double length, Room room) {
        return log ? LogTicks.of(from, to, length, room) : Ticks.of(from, to, length, room);
    }
}
