package voltaic.model.result;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity over time.
 *
 * <p>Its {@link #name()} is {@code subject.quantity}, such as {@code B1.energy-density}, or {@code quantity} alone for the whole system.
 */
public final class Column {
    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,9})(\\.stderr)?");

    /**
     * What a column is in a family of columns that are numbered.
     *
     * @param family what they have in common, such as {@code B1.population}
     * @param index the number, such as 3 of {@code B1.population-3}
     */
    public record Member(String family, int index) {}

    private final String subject;
    private final String quantity;
    private final String label;
    private final String unit;
    private final double[] values;

    /**
     * @param subject the ensemble, or empty for the whole system
     * @param quantity what it is, such as {@code energy-density}
     * @param label words for an axis, such as {@code Energy density}
     * @param unit the unit, such as {@code ħω₀}; {@code 1} if there is none
     * @param values one a sample
     */
    public Column(String subject, String quantity, String label, String unit, double[] values) {
        this.subject = subject;
        this.quantity = quantity;
        this.label = label;
        this.unit = unit;
        this.values = values.clone();
    }

    /** {@code subject.quantity}. */
    public String name() {
        return subject.isEmpty() ? quantity : subject + "." + quantity;
    }

    /**
     * Which member of a family this is, if its quantity ends with a hyphen and a number (before {@code .stderr}, which then belongs
     * to the family). One of many, it is drawn and listed with its family alone.
     */
    public Optional<Member> member() {
        Matcher matcher = NUMBERED.matcher(quantity);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String family = matcher.group(1) + (matcher.group(3) == null ? "" : matcher.group(3));
        return Optional.of(
                new Member(subject.isEmpty() ? family : subject + "." + family, Integer.parseInt(matcher.group(2))));
    }

    public String subject() {
        return subject;
    }

    public String quantity() {
        return quantity;
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** The number of samples. */
    public int size() {
        return values.length;
    }

    /** The value at a sample. */
    public double value(int sample) {
        return values[sample];
    }

    /** The last value. */
    public double last() {
        return values[values.length - 1];
    }

    /** A copy of the values. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && subject.equals(that.subject)
                && quantity.equals(that.quantity)
                && label.equals(that.label)
                && unit.equals(that.unit)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name().hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return name() + "[" + values.length + "]";
    }
}
