package voltaic.model.result;

/**
 * One number that sums up a run.
 *
 * @param subject the ensemble, or empty for the whole system
 * @param quantity what it is, such as {@code charging-time}
 * @param label words for a table
 * @param unit the unit; {@code 1} if there is none
 * @param value NaN where there is none, for instance where a threshold is never reached
 */
public record FigureOfMerit(String subject, String quantity, String label, String unit, double value) {
    /** {@code subject.quantity}. */
    public String name() {
        return subject.isEmpty() ? quantity : subject + "." + quantity;
    }
}
