package voltaic.numerics;

/**
 * Chooses the shift σ of the next step by how the last ones went. While the vector is local, or its rate of change that of a pulse, a large shift
 * serves best; when the motion has become slow, a small one does.
 */
final class ShiftControl {
    /** Shifts that are tried in turn where no step is possible, over the base. */
    private static final double[] OTHERS = {1, 0.5, 2, 0.25, 4, 16};

    /** The shift is changed by this factor. */
    private static final double CHANGE = 8;
    /** A step over so many times its vectors/σ was easy, and the shift may go down. */
    private static final double EASY = 4;
    /** With a large shift, spaces of so many vectors are a sign that a smaller one may do. */
    private static final int LARGE_SPACE = 45;
    /** A vector is local in this part of all blocks. */
    private static final double LOCAL = 0.25;
    /** Of fewer blocks than this, a vector soon fills all. */
    private static final int MANY_BLOCKS = 2000;
    /** Up to this size of blocks many short steps in small spaces cost less than few long ones in large spaces. */
    private static final double SMALL_BLOCKS = 12;

    private final double base;
    private final boolean small;
    private double factor;
    private int tried;
    /** A smaller shift is tried when it is due and the last failure is so many steps ago. */
    private boolean due;

    private int steps;
    private int patience;
    private double usual;

    /**
     * Begins.
     *
     * @param base a shift that serves a whole pulse
     * @param size the mean size of the blocks
     * @param span in how much of all blocks the vector begins
     */
    ShiftControl(double base, int blocks, double size, double span) {
        this.base = base;
        small = size <= SMALL_BLOCKS;
        factor = small || (blocks > MANY_BLOCKS && span < LOCAL) ? CHANGE : 1;
    }

    /** σ for the next step. */
    double shift() {
        return (isTrial() ? factor / CHANGE : factor) * base;
    }

    /** Whether a step that can be taken should be, rather than go on beyond so many vectors to get further: a smaller shift is tried next. */
    boolean suffices(int vectors) {
        return factor > 1 && !isTrial() && vectors >= LARGE_SPACE;
    }

    /** Whether the next step tries a smaller shift, which has to prove itself. */
    boolean isTrial() {
        return due && steps >= patience;
    }

    /**
     * Takes in how far a step could go for its cost; 0 if no step is possible.
     *
     * @return whether to take it
     * @throws IntegrationException if there is no other shift to try
     */
    boolean accepts(double efficiency) {
        if (isTrial()) {
            boolean better = efficiency > usual;
            factor = better ? factor / CHANGE : factor;
            patience = better ? 0 : 2 * patience + 1;
            steps = 0;
            return better;
        }
        if (efficiency == 0) {
            if (factor != 1 && tried == 0) {
                factor = factor < 1 ? factor * CHANGE : 1;
            } else if (tried < OTHERS.length) {
                factor = OTHERS[tried++];
            } else {
                throw new IntegrationException("no step meets the tolerance");
            }
        }
        return efficiency > 0;
    }

    /**
     * Takes in a step that was taken.
     *
     * @param pace its length in 1/σ, over its vectors
     * @param vectors how many it took
     * @param span how much of all blocks they cover
     */
    void taken(double efficiency, double pace, int vectors, double span) {
        usual = efficiency;
        steps++;
        if (factor > 1 && !small && span > LOCAL) {
            factor = 1;
            due = false;
        } else {
            due = pace > EASY || (factor > 1 && vectors >= LARGE_SPACE);
        }
    }
}
