package voltaic.json;

import static voltaic.json.Schemas.map;
import static voltaic.json.Schemas.ref;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;
import voltaic.plugin.Parameter;

/**
 * The form of plugins, from their parameter declarations. {@code any-KIND} is open to further keys, so that a term can
 * add its name and its ensembles, and {@code KIND} is closed.
 */
final class PluginSchema {
    private final PluginRegistry registry;

    PluginSchema(PluginRegistry registry) {
        this.registry = registry;
    }

    /** The definitions for a kind: each of its plugins, any of them, and what stands in a document. */
    Map<String, Object> definitions(PluginKind kind) {
        String word = word(kind);
        List<InstalledPlugin> plugins = registry.list(kind);
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (InstalledPlugin plugin : plugins) {
            definitions.put(definition(plugin), parameters(plugin));
        }
        definitions.put("any-" + word, any(plugins));
        switch (kind) {
            case CHANNEL -> {
                definitions.put("channel", closed(ref("any-channel")));
                definitions.put("channel-term", term("any-channel"));
            }
            case HAMILTONIAN -> definitions.put("hamiltonian-term", term("any-hamiltonian"));
            case ARRANGEMENT, SOLVER -> definitions.put(word, closed(ref("any-" + word)));
            case OBSERVABLE, EXPORTER -> {
                List<String> ids = plugins.stream().map(InstalledPlugin::id).toList();
                definitions.put(word, map("oneOf", List.of(map("enum", ids), closed(ref("any-" + word)))));
            }
            case ENGINE -> throw new IllegalArgumentException("engines are chosen on the command line, not in files");
        }
        return definitions;
    }

    private static String word(PluginKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String definition(InstalledPlugin plugin) {
        return word(plugin.kind()) + "." + plugin.id();
    }

    private static Map<String, Object> closed(Map<String, Object> open) {
        open.put("unevaluatedProperties", false);
        return open;
    }

    private static Map<String, Object> term(String any) {
        Map<String, Object> term = closed(ref(any));
        term.put("required", List.of("on"));
        term.put(
                "properties",
                map(
                        "name",
                        map(
                                "type",
                                "string",
                                "pattern",
                                "\\S",
                                "description",
                                "What stages call it; unique. " + "By default the type, then type-2, type-3 …"),
                        "on",
                        ref("on")));
        return term;
    }

    private static Map<String, Object> any(List<InstalledPlugin> plugins) {
        List<Object> cases = new ArrayList<>();
        for (InstalledPlugin plugin : plugins) {
            cases.add(map(
                    "if", map("properties", map("type", map("const", plugin.id()))), "then", ref(definition(plugin))));
        }
        Map<String, Object> any = map(
                "type",
                "object",
                "required",
                List.of("type"),
                "properties",
                map(
                        "type",
                        map("enum", plugins.stream().map(InstalledPlugin::id).toList())));
        if (!cases.isEmpty()) {
            any.put("allOf", cases);
        }
        return any;
    }

    private Map<String, Object> parameters(InstalledPlugin plugin) {
        return form(
                plugin, ParameterSet.of(registry.get(plugin.kind(), plugin.id()).parameters()));
    }

    /** The form of a plugin with these parameters. */
    static Map<String, Object> form(InstalledPlugin plugin, ParameterSet set) {
        Map<String, Object> properties = map("type", map("const", plugin.id()));
        List<String> required = new ArrayList<>(List.of("type"));
        for (ParameterDeclaration parameter : set.declarations()) {
            properties.put(parameter.name(), parameter(parameter));
            if (parameter.required()) {
                required.add(parameter.name());
            }
        }
        Map<String, Object> schema = map(
                "title",
                plugin.label(),
                "description",
                plugin.summary(),
                "type",
                "object",
                "required",
                required,
                "properties",
                properties);
        if (!set.exactlyOneOf().isEmpty()) {
            schema.put(
                    "oneOf",
                    set.exactlyOneOf().stream()
                            .map(name -> map("required", List.of(name)))
                            .toList());
        }
        return schema;
    }

    private static Map<String, Object> parameter(ParameterDeclaration parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", parameter.label());
        schema.put("description", description(parameter));
        schema.putAll(
                switch (parameter.type()) {
                    case NUMBER -> number("number", parameter);
                    case INTEGER -> number("integer", parameter);
                    case BOOLEAN -> map("type", "boolean");
                    case TEXT -> text(parameter);
                    case CHOICE -> map("enum", parameter.choices());
                    case NUMBERS -> map("type", "array", "items", number("number", parameter));
                    case TEXTS -> map("type", "array", "items", text(parameter));
                    case CHANNEL -> ref("channel");
                });
        parameter.defaultValue().ifPresent(value -> schema.put("default", value));
        return schema;
    }

    private static String description(ParameterDeclaration parameter) {
        String symbol = parameter.symbol().isEmpty() ? "" : " Symbol: " + parameter.symbol() + ".";
        String unit = parameter.unit().isEmpty() ? "" : " Unit: " + parameter.unit() + ".";
        return parameter.doc() + symbol + unit;
    }

    private static Map<String, Object> text(ParameterDeclaration parameter) {
        return parameter.refersTo() == Parameter.Reference.ENSEMBLE
                ? map("type", "string", "pattern", "^" + EnsembleReader.NAME + "$")
                : map("type", "string");
    }

    private static Map<String, Object> number(String type, ParameterDeclaration parameter) {
        Map<String, Object> schema = map("type", type);
        if (Double.isFinite(parameter.min())) {
            schema.put(parameter.exclusiveMin() ? "exclusiveMinimum" : "minimum", parameter.min());
        }
        if (Double.isFinite(parameter.max())) {
            schema.put(parameter.exclusiveMax() ? "exclusiveMaximum" : "maximum", parameter.max());
        }
        return schema;
    }
}
