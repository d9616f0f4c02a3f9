package voltaic.core.parameters;

import java.util.List;
import java.util.Optional;
import voltaic.plugin.Parameter;

/**
 * One parameter of a plugin.
 *
 * @param name as in files
 * @param type what it can be
 * @param label how people call it
 * @param symbol such as {@code γ}; may be empty
 * @param unit such as {@code γ↓}; may be empty
 * @param doc one sentence on what it means
 * @param min the least number allowed, or −∞
 * @param exclusiveMin whether {@code min} itself is not allowed
 * @param max the greatest number allowed, or +∞
 * @param exclusiveMax whether {@code max} itself is not allowed
 * @param choices what a {@link ParameterType#CHOICE} can be
 * @param refersTo what a text refers to
 * @param defaultValue the value where a file is silent, as a value of a file
 * @param required whether a file must give it
 */
public record ParameterDeclaration(
        String name,
        ParameterType type,
        String label,
        String symbol,
        String unit,
        String doc,
        double min,
        boolean exclusiveMin,
        double max,
        boolean exclusiveMax,
        List<String> choices,
        Parameter.Reference refersTo,
        Optional<Object> defaultValue,
        boolean required) {
    public ParameterDeclaration {
        choices = List.copyOf(choices);
    }

    /** What a value can be, in words: {@code a number, 0 or more}. */
    public String allowed() {
        if (type == ParameterType.CHOICE) {
            return "one of " + String.join(", ", choices);
        }
        if (type == ParameterType.TEXT && refersTo == Parameter.Reference.ENSEMBLE) {
            return "the name of an ensemble";
        }
        if (type == ParameterType.TEXTS && refersTo == Parameter.Reference.ENSEMBLE) {
            return "a list of names of ensembles";
        }
        String range = range();
        return range.isEmpty() ? type.words() : type.words() + ", " + range;
    }

    /** The value where a file is silent, in words; empty if there is none. */
    public String defaultText() {
        return defaultValue.map(ParameterDeclaration::text).orElse("");
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return plain(number);
        }
        if (value instanceof List<?> list && list.isEmpty()) {
            return "none";
        }
        return value instanceof List<?> list
                ? String.join(
                        ", ", list.stream().map(ParameterDeclaration::text).toList())
                : value.toString();
    }

    /** Whether a number is within the range. */
    public boolean admits(double value) {
        return (exclusiveMin ? value > min : value >= min) && (exclusiveMax ? value < max : value <= max);
    }

    private String range() {
        String from = exclusiveMin ? "more than " + plain(min) : plain(min) + " or more";
        String to = exclusiveMax ? "less than " + plain(max) : "at most " + plain(max);
        if (Double.isInfinite(min)) {
            return Double.isInfinite(max) ? "" : to;
        }
        if (Double.isInfinite(max)) {
            return from;
        }
        return exclusiveMin || exclusiveMax ? from + ", " + to : plain(min) + " to " + plain(max);
    }

    /** A number without a needless fraction: {@code 2} rather than {@code 2.0}. */
    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
