package voltaic.plugin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a parameter, on a component of a parameter record. The name in files is the component's name, with hyphens
 * for humps ({@code chargerWeight} is {@code charger-weight}).
 *
 * <p>Types: {@code double}, {@code int}, {@code long}, {@code boolean}, {@code String}, an enum (written in lower
 * case, with hyphens for underscores), {@code OptionalDouble}, {@code OptionalLong}, {@code Optional<String>},
 * {@code List<Double>}, {@code List<String>}, and {@link voltaic.model.experiment.PluginSpec} for a channel.
 */
// bnd passes over annotations that target record components alone, and would drop their import: hence METHOD.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Parameter {
    /** How people call it. */
    String label();

    /** Its symbol, such as {@code γ}. */
    String symbol() default "";

    /** Its unit, such as {@code γ↓} or {@code 1/γ↓}. */
    String unit() default "";

    /** One sentence that says what it means. */
    String doc();

    /** The least value of a number. */
    double min() default Double.NEGATIVE_INFINITY;

    /** The greatest value of a number. */
    double max() default Double.POSITIVE_INFINITY;

    /** Whether {@link #min} itself is not allowed. */
    boolean exclusiveMin() default false;

    /** Whether {@link #max} itself is not allowed. */
    boolean exclusiveMax() default false;

    /**
     * The value where a file is silent, written as in files but without quotes and brackets: {@code 0.5}, {@code fast},
     * {@code svg,pdf} for a list, {@code []} for an empty list of texts. Without one the parameter must be given.
     */
    String defaultValue() default "";

    /** What a string (or each string of a list) refers to. */
    Reference refersTo() default Reference.NOTHING;

    /** What a string can refer to. */
    enum Reference {
        /** It is only text. */
        NOTHING,
        /** The name of an ensemble. */
        ENSEMBLE
    }
}
