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
        boolean required) {}
