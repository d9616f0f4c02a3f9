package voltaic.numerics;

/**
 * What a propagation took.
 *
 * @param steps accepted steps
 * @param rejectedSteps steps that were tried again, shorter
 * @param products products of the generator and a vector
 * @param errorBound a bound of the norm of the error, added up over the steps
 */
public record PropagationStatistics(long steps, long rejectedSteps, long products, double errorBound) {
    /** Nothing done yet. */
    public static final PropagationStatistics NONE = new PropagationStatistics(0, 0, 0, 0);

    /** The sum of both. */
    public PropagationStatistics plus(PropagationStatistics other) {
        return new PropagationStatistics(
                steps + other.steps,
                rejectedSteps + other.rejectedSteps,
                products + other.products,
                errorBound + other.errorBound);
    }
}
