package voltaic.numerics;

/**
 * What an integration took.
 *
 * @param steps accepted steps
 * @param evaluations evaluations of the right-hand side, those of rejected steps and of the dense output included
 */
public record IntegrationStatistics(long steps, long evaluations) {
    /** Nothing done yet. */
    public static final IntegrationStatistics NONE = new IntegrationStatistics(0, 0);

    /** The sum of both. */
    public IntegrationStatistics plus(IntegrationStatistics other) {
        return new IntegrationStatistics(steps + other.steps, evaluations + other.evaluations);
    }
}
