package voltaic.model.study;

/**
 * A quantity that is kept of every point.
 *
 * @param kind what it is
 * @param name the figure of merit or the column, such as {@code B1.peak-energy-density}
 */
public record Kept(Kind kind, String name) {
    /** What is kept. */
    public enum Kind {
        /** A figure of merit. */
        MERIT,
        /** The last value of a column. */
        FINAL,
        /** The greatest value of a column. */
        MAXIMUM,
        /** A column as a whole. */
        SERIES
    }

    /**
     * The column of the table of points: the name of a figure of merit, and {@code B1.final-energy-density} for the last value of
     * {@code B1.energy-density}.
     */
    public String column() {
        return switch (kind) {
            case MERIT, SERIES -> name;
            case FINAL -> prefixed("final-");
            case MAXIMUM -> prefixed("maximal-");
        };
    }

    private String prefixed(String prefix) {
        int dot = name.indexOf('.');
        return name.substring(0, dot + 1) + prefix + name.substring(dot + 1);
    }
}
