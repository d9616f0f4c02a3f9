package voltaic.core.parameters;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import voltaic.model.experiment.PluginSpec;
import voltaic.plugin.ExactlyOneOf;
import voltaic.plugin.Parameter;

/** Reads parameter records. */
final class DeclarationReader {
    /** What every term of an experiment has beside its parameters. */
    private static final List<String> RESERVED = List.of("type", "name", "on");

    private static final String EMPTY_LIST = "[]";

    private static final Set<Class<?>> OPTIONAL = Set.of(OptionalDouble.class, OptionalLong.class, Optional.class);

    private DeclarationReader() {}

    static ParameterSet read(Class<? extends Record> record) {
        List<ParameterDeclaration> declarations = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            declarations.add(declaration(record, component));
        }
        ExactlyOneOf alternatives = record.getAnnotation(ExactlyOneOf.class);
        return new ParameterSet(declarations, alternatives == null ? List.of() : Arrays.asList(alternatives.value()));
    }

    /** The name in files of a component or of an enum constant: {@code chargerWeight} is {@code charger-weight}. */
    static String fileName(String javaName) {
        StringBuilder name = new StringBuilder();
        boolean constant = javaName.equals(javaName.toUpperCase(Locale.ROOT));
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (c == '_') {
                name.append('-');
            } else if (Character.isUpperCase(c) && !constant) {
                name.append('-').append(Character.toLowerCase(c));
            } else {
                name.append(Character.toLowerCase(c));
            }
        }
        return name.toString();
    }

    private static ParameterDeclaration declaration(Class<?> record, RecordComponent component) {
        String where = record.getName() + "." + component.getName();
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (parameter == null) {
            throw new IllegalArgumentException(where + " has no @Parameter annotation");
        }
        if (RESERVED.contains(component.getName())) {
            throw new IllegalArgumentException(where + " has a name that files use otherwise: "
                    + String.join(", ", RESERVED) + " are no names of parameters");
        }
        ParameterType type = type(where, component.getGenericType());
        boolean optional = OPTIONAL.contains(component.getType());
        Optional<Object> defaultValue = parameter.defaultValue().isEmpty()
                ? Optional.empty()
                : Optional.of(fileValue(where, type, parameter.defaultValue()));
        return new ParameterDeclaration(
                fileName(component.getName()),
                type,
                parameter.label(),
                parameter.symbol(),
                parameter.unit(),
                parameter.doc(),
                parameter.min(),
                parameter.exclusiveMin(),
                parameter.max(),
                parameter.exclusiveMax(),
                choices(component.getType()),
                parameter.refersTo(),
                defaultValue,
                defaultValue.isEmpty() && !optional);
    }

    private static ParameterType type(String where, Type type) {
        if (type == double.class || type == OptionalDouble.class) {
            return ParameterType.NUMBER;
        }
        if (type == int.class || type == long.class || type == OptionalLong.class) {
            return ParameterType.INTEGER;
        }
        if (type == boolean.class) {
            return ParameterType.BOOLEAN;
        }
        if (type == String.class) {
            return ParameterType.TEXT;
        }
        if (type == PluginSpec.class) {
            return ParameterType.CHANNEL;
        }
        if (type instanceof Class<?> c && c.isEnum()) {
            return ParameterType.CHOICE;
        }
        if (type instanceof ParameterizedType text
                && text.getRawType() == Optional.class
                && text.getActualTypeArguments()[0] == String.class) {
            return ParameterType.TEXT;
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            Type element = list.getActualTypeArguments()[0];
            if (element == Double.class) {
                return ParameterType.NUMBERS;
            }
            if (element == String.class) {
                return ParameterType.TEXTS;
            }
        }
        throw new IllegalArgumentException(where + " is of type " + type.getTypeName() + "; no parameter can be that");
    }

    private static List<String> choices(Class<?> type) {
        if (!type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> fileName(((Enum<?>) constant).name()))
                .toList();
    }

    private static Object fileValue(String where, ParameterType type, String text) {
        try {
            return switch (type) {
                case NUMBER -> Double.valueOf(text);
                case INTEGER -> Long.valueOf(text);
                case BOOLEAN -> Boolean.valueOf(text);
                case TEXT, CHOICE -> text;
                case TEXTS -> text.equals(EMPTY_LIST) ? List.of() : List.of(text.split(","));
                case NUMBERS ->
                    Arrays.stream(text.split(","))
                            .map(Double::valueOf)
                            .map(Object.class::cast)
                            .toList();
                case CHANNEL -> throw new IllegalArgumentException(where + " is a channel, which has no default");
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    where + " has the default '" + text + "', which is not " + type.words(), e);
        }
    }
}
