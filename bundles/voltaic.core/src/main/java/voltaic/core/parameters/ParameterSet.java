package voltaic.core.parameters;

import java.util.List;

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
}
