package voltaic.core.parameters;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import voltaic.core.Diagnostic;
import voltaic.model.experiment.PluginSpec;
import voltaic.plugin.Names;
import voltaic.plugin.Parameter;

/**
 * Turns settings, as they stand in a file, into a parameter record, and says everything that is wrong with them. Pointers
 * are relative to the settings.
 */
public final class ParameterBinder {
    private final Collection<String> ensembles;
    private final BiConsumer<String, PluginSpec> channels;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * A binder for one set of settings.
     *
     * @param ensembles the names that a reference to an ensemble may have
     * @param channels is given every channel that stands in the settings, with its pointer
     */
    public ParameterBinder(Collection<String> ensembles, BiConsumer<String, PluginSpec> channels) {
        this.ensembles = ensembles;
        this.channels = channels;
    }

    /** What is wrong with the settings bound so far. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The parameters, or nothing if the settings have errors. */
    public <P extends Record> Optional<P> bind(Class<P> record, Map<String, Object> settings) {
        ParameterSet set = ParameterSet.of(record);
        int before = diagnostics.size();
        Set<String> meant = checkKeys(set, settings);
        RecordComponent[] components = record.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            ParameterDeclaration parameter = set.declarations().get(i);
            values[i] = meant.contains(parameter.name()) ? null : value(parameter, components[i].getType(), settings);
        }
        return diagnostics.size() > before ? Optional.empty() : construct(record, values);
    }

    /** Reports unknown keys; returns the parameters that were probably meant by them, and so are not missing. */
    private Set<String> checkKeys(ParameterSet set, Map<String, Object> settings) {
        Set<String> meant = new HashSet<>();
        List<String> names =
                set.declarations().stream().map(ParameterDeclaration::name).toList();
        for (String key : settings.keySet()) {
            if (!names.contains(key)) {
                String remedy = names.isEmpty() ? "; nothing can be set here" : Names.suggestion(key, names);
                error(Diagnostic.pointerWord(key), "unknown parameter '" + key + "'" + remedy);
                Names.nearest(key, names)
                        .filter(name -> !settings.containsKey(name))
                        .ifPresent(meant::add);
            }
        }
        List<String> alternatives = set.exactlyOneOf();
        List<String> given = alternatives.stream().filter(settings::containsKey).toList();
        if (!alternatives.isEmpty()
                && given.size() != 1
                && alternatives.stream().noneMatch(meant::contains)) {
            String message = "exactly one of " + String.join(", ", alternatives) + " is needed";
            diagnostics.add(Diagnostic.error("", given.isEmpty() ? message : message + ", not both"));
        }
        return meant;
    }

    private @Nullable Object value(ParameterDeclaration parameter, Class<?> type, Map<String, Object> settings) {
        Object value = settings.get(parameter.name());
        if (value == null) {
            if (settings.containsKey(parameter.name())) {
                error(parameter, "null");
                return null;
            }
            if (parameter.required()) {
                diagnostics.add(Diagnostic.error(
                        "", "the parameter '" + parameter.name() + "' is missing; it is " + parameter.allowed()));
                return null;
            }
            value = parameter.defaultValue().orElse(null);
        }
        if (type == OptionalDouble.class) {
            Double number = value == null ? null : number(parameter, value);
            return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
        }
        if (type == OptionalLong.class) {
            Long number = value == null ? null : integer(parameter, value, Long.MAX_VALUE);
            return number == null ? OptionalLong.empty() : OptionalLong.of(number);
        }
        if (type == Optional.class) {
            return Optional.ofNullable(value == null ? null : text(parameter, parameter.name(), value));
        }
        return value == null ? null : convert(parameter, type, value);
    }

    private @Nullable Object convert(ParameterDeclaration parameter, Class<?> type, Object value) {
        return switch (parameter.type()) {
            case NUMBER -> number(parameter, value);
            case INTEGER -> {
                Long number = integer(parameter, value, type == int.class ? Integer.MAX_VALUE : Long.MAX_VALUE);
                yield number != null && type == int.class ? (Object) number.intValue() : number;
            }
            case BOOLEAN -> value instanceof Boolean ? value : error(parameter, value);
            case TEXT -> text(parameter, parameter.name(), value);
            case CHOICE -> choice(parameter, type, value);
            case NUMBERS -> list(parameter, value, (path, element) -> number(parameter, element));
            case TEXTS -> list(parameter, value, (path, element) -> text(parameter, path, element));
            case CHANNEL -> channel(parameter, value);
        };
    }

    private @Nullable Double number(ParameterDeclaration parameter, Object value) {
        if (value instanceof Number number
                && Double.isFinite(number.doubleValue())
                && parameter.admits(number.doubleValue())) {
            return number.doubleValue();
        }
        error(parameter, value);
        return null;
    }

    private @Nullable Long integer(ParameterDeclaration parameter, Object value, long most) {
        if (value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())) {
            long whole = number.longValue();
            if (whole <= most && whole >= -most && parameter.admits((double) whole)) {
                return whole;
            }
        }
        error(parameter, value);
        return null;
    }

    private @Nullable String text(ParameterDeclaration parameter, String path, Object value) {
        if (!(value instanceof String text)) {
            error(parameter, value);
            return null;
        }
        if (parameter.refersTo() == Parameter.Reference.ENSEMBLE && !ensembles.contains(text)) {
            error(path, "there is no ensemble '" + text + "'" + Names.suggestion(text, ensembles));
            return null;
        }
        return text;
    }

    private @Nullable Object choice(ParameterDeclaration parameter, Class<?> type, Object value) {
        for (Object constant : type.getEnumConstants()) {
            if (DeclarationReader.fileName(((Enum<?>) constant).name()).equals(value)) {
                return constant;
            }
        }
        error(
                parameter.name(),
                parameter.name() + " is " + shown(value)
                        + Names.suggestion(String.valueOf(value), parameter.choices()));
        return null;
    }

    private interface ElementReader {
        @Nullable
        Object read(String path, Object element);
    }

    private @Nullable Object list(ParameterDeclaration parameter, Object value, ElementReader reader) {
        if (!(value instanceof List<?> elements)) {
            return error(parameter, value);
        }
        List<Object> list = new ArrayList<>();
        for (Object element : elements) {
            Object read = reader.read(parameter.name() + "/" + list.size(), element);
            if (read == null) {
                return null;
            }
            list.add(read);
        }
        return List.copyOf(list);
    }

    private @Nullable Object channel(ParameterDeclaration parameter, Object value) {
        if (!(value instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
            return error(parameter, value);
        }
        PluginSpec spec = PluginSpec.of(type);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!entry.getKey().equals("type")) {
                spec = spec.with((String) entry.getKey(), entry.getValue());
            }
        }
        channels.accept("/" + parameter.name(), spec);
        return spec;
    }

    /** Calls the record's constructor; a check there speaks through an {@link IllegalArgumentException}. */
    private <P extends Record> Optional<P> construct(Class<P> record, @Nullable Object[] values) {
        try {
            Class<?>[] types = new Class<?>[values.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = record.getRecordComponents()[i].getType();
            }
            Constructor<P> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            diagnostics.add(Diagnostic.error("", cause.getMessage() == null ? cause.toString() : cause.getMessage()));
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(record.getName() + " cannot be made: " + e.getMessage(), e);
        }
    }

    private @Nullable Object error(ParameterDeclaration parameter, Object value) {
        error(parameter.name(), parameter.name() + " is " + shown(value) + "; it must be " + parameter.allowed());
        return null;
    }

    private void error(String path, String message) {
        diagnostics.add(Diagnostic.error("/" + path, message));
    }

    private static String shown(Object value) {
        if (value instanceof String text) {
            return "'" + text + "'";
        }
        if (value instanceof Map<?, ?>) {
            return "an object";
        }
        return value instanceof List<?> ? "a list" : String.valueOf(value);
    }
}
