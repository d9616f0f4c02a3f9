package voltaic.core.parameters;

import java.util.List;
import voltaic.core.Faults;
import voltaic.plugin.Plugin;

/**
 * The parameters of a plugin, in the order of the record's components.
 *
 * @param declarations one a parameter
 * @param exactlyOneOf names of optional parameters of which exactly one must be given; may be empty
 */
public record ParameterSet(List<ParameterDeclaration> declarations, List<String> exactlyOneOf) {
    public ParameterSet {
        declarations = List.copyOf(declarations);
        exactlyOneOf = List.copyOf(exactlyOneOf);
    }

    /**
     * Reads the declarations of a parameter record.
     *
     * @throws IllegalArgumentException if a component is not declared, or of a type that no parameter can have
     */
    public static ParameterSet of(Class<? extends Record> record) {
        return DeclarationReader.read(record);
    }

    /**
     * Asks a plugin for its parameter record, and reads the declarations.
     *
     * @throws IllegalArgumentException if the plugin fails, or a component is not declared as it must be
     */
    public static ParameterSet of(Plugin<?> plugin) {
        return of(record(plugin));
    }

    /**
     * Asks a plugin for its parameter record.
     *
     * @throws IllegalArgumentException if the plugin fails
     */
    public static <P extends Record> Class<P> record(Plugin<P> plugin) {
        try {
            Class<P> record = plugin.parameters();
            // Classes that are missing show only when somebody asks for the components.
            if (record == null || record.getRecordComponents() == null) {
                throw new IllegalArgumentException("its parameters are no record but " + record);
            }
            return record;
        } catch (RuntimeException | Error e) {
            throw new IllegalArgumentException("it does not say what its parameters are: " + Faults.describe(e), e);
        }
    }
}
