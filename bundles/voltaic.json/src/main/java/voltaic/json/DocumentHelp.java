package voltaic.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import voltaic.core.PluginRegistry;
import voltaic.json.SourceValue.Kind;

/** What may stand at a place in a document, and what it means: from the declarations that the JSON Schema is made of. */
public final class DocumentHelp {
    private static final String NAME_OF_ENSEMBLE = "^" + EnsembleReader.NAME + "$";

    private static final Map<String, String> EMPTY = Map.of("string", "\"\"", "array", "[]", "object", "{}");

    private final SchemaView schema;

    private DocumentHelp(SchemaView schema) {
        this.schema = schema;
    }

    /**
     * Help with the plugins that are installed now.
     *
     * @throws java.util.NoSuchElementException if an installed plugin cannot be activated
     */
    public static DocumentHelp of(PluginRegistry registry) {
        return new DocumentHelp(new SchemaView(SchemaWriter.schema(registry)));
    }

    /** What the key or the value around an offset means, in sentences; nothing if nothing is known of it. */
    public Optional<String> explain(SourceText source, int offset) {
        SourceValue value = source.around(offset);
        if (offset > value.keyEnd() && (value.isObject() || value.isList())) {
            return Optional.empty();
        }
        List<SourceValue> path = source.path(JsonPointer.parse(value.pointer()));
        List<String> sentences = new ArrayList<>();
        if (offset > value.keyEnd() && value.kind() == Kind.TEXT) {
            Optional.ofNullable(docs(path).get(value.scalar())).ifPresent(sentences::add);
        }
        if (sentences.isEmpty()) {
            schema.at(path, Optional.empty()).forEach(part -> sentence(part).ifPresent(sentences::add));
        }
        return sentences.stream().distinct().limit(3).reduce((a, b) -> a + " " + b);
    }

    /** What may stand at an offset, the likeliest first. */
    public List<Proposal> propose(SourceText source, int offset) {
        Spot spot = Spot.at(source, offset);
        List<SourceValue> path = source.path(JsonPointer.parse(spot.parent().pointer()));
        return spot.isKey() ? keys(path, spot) : values(source, path, spot);
    }

    private List<Proposal> keys(List<SourceValue> path, Spot spot) {
        List<Map<?, ?>> parts = schema.at(path, Optional.empty());
        Set<String> present =
                spot.parent().children().stream().map(SourceValue::key).collect(Collectors.toSet());
        Map<String, Proposal> keys = new LinkedHashMap<>();
        Set<Object> required = parts.stream()
                .map(part -> part.get("required"))
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .collect(Collectors.toSet());
        for (Map<?, ?> part : parts) {
            if (part.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((key, property) -> {
                    String name = String.valueOf(key);
                    boolean isNew = !present.contains(name) || name.equals(spot.written());
                    if (isNew && property instanceof Map<?, ?> map) {
                        keys.putIfAbsent(name, key(name, map, required.contains(name), path, spot));
                    }
                });
            }
        }
        List<Proposal> ordered = new ArrayList<>(keys.values());
        ordered.sort((a, b) ->
                Boolean.compare(b.kind().startsWith("required"), a.kind().startsWith("required")));
        return ordered;
    }

    private Proposal key(String name, Map<?, ?> property, boolean required, List<SourceValue> path, Spot spot) {
        List<Map<?, ?>> parts = schema.at(path, Optional.of(name));
        String doc = parts.stream()
                .map(DocumentHelp::sentence)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
        String insert = Quoting.quoted(name) + (spot.hasColon() ? "" : ": " + beginning(property, parts));
        return new Proposal(name, required ? "required key" : "key", doc, spot.edit(insert));
    }

    /** What a value begins with, so far as there is a choice of one. */
    private static String beginning(Map<?, ?> property, List<Map<?, ?>> parts) {
        if (property.containsKey("const")) {
            return Quoting.line(String.valueOf(property.get("const")));
        }
        for (Map<?, ?> part : parts) {
            if (part.containsKey("default")) {
                return Quoting.line(String.valueOf(part.get("default")).isEmpty() ? "" : part.get("default"));
            }
        }
        for (Map<?, ?> part : parts) {
            if (part.get("type") instanceof String type) {
                String empty = EMPTY.get(type);
                if (empty != null) {
                    return empty;
                }
            }
        }
        return "";
    }

    private List<Proposal> values(SourceText source, List<SourceValue> path, Spot spot) {
        List<Map<?, ?>> parts = schema.at(path, Optional.of(spot.token()));
        List<SourceValue> full = new ArrayList<>(path);
        Map<String, String> docs = docs(full, parts);
        Map<String, Proposal> values = new LinkedHashMap<>();
        for (Map<?, ?> part : parts) {
            if (part.get("enum") instanceof List<?> choices) {
                choices.forEach(choice -> add(values, choice, docs, spot));
            }
            Optional.ofNullable(part.get("const")).ifPresent(value -> add(values, value, docs, spot));
            if ("boolean".equals(part.get("type"))) {
                add(values, true, docs, spot);
                add(values, false, docs, spot);
            }
        }
        names(source, path, parts, spot).forEach(name -> add(values, name, Map.of(), spot));
        return List.copyOf(values.values());
    }

    private static void add(Map<String, Proposal> values, Object value, Map<String, String> docs, Spot spot) {
        String label = String.valueOf(value);
        String doc = docs.getOrDefault(label, "");
        values.putIfAbsent(label, new Proposal(label, "", doc, spot.edit(Quoting.line(value))));
    }

    /** Names that stand elsewhere in the text, where one of them is meant. */
    private static Set<String> names(SourceText source, List<SourceValue> path, List<Map<?, ?>> parts, Spot spot) {
        String container = path.get(path.size() - 1).key();
        boolean ofEnsemble = parts.stream().anyMatch(part -> NAME_OF_ENSEMBLE.equals(part.get("pattern")));
        if (container.equals("on") || (ofEnsemble && !spot.token().equals("name"))) {
            return named(source, Set.of("ensembles"));
        }
        return container.equals("off") ? named(source, Set.of("channels", "hamiltonian")) : Set.of();
    }

    /** The names of the entries of lists under these keys, wherever they stand. */
    private static Set<String> named(SourceText source, Set<String> keys) {
        Set<String> names = new TreeSet<>();
        collect(source.root(), keys, names);
        return names;
    }

    private static void collect(SourceValue at, Set<String> keys, Set<String> names) {
        for (SourceValue child : at.children()) {
            if (keys.contains(child.key()) && child.isList()) {
                child.children()
                        .forEach(item ->
                                item.child("name").flatMap(SourceValue::text).ifPresent(names::add));
            }
            collect(child, keys, names);
        }
    }

    /** What the values of a value mean: the plugins, where one is chosen. */
    private Map<String, String> docs(List<SourceValue> path) {
        List<SourceValue> parents = path.subList(0, Math.max(1, path.size() - 1));
        return docs(parents, schema.at(path, Optional.empty()));
    }

    private Map<String, String> docs(List<SourceValue> parents, List<Map<?, ?>> own) {
        Map<String, String> docs = new LinkedHashMap<>();
        List<Map<?, ?>> parts = new ArrayList<>(own);
        parts.addAll(schema.at(parents, Optional.empty()));
        for (Map<?, ?> part : parts) {
            if (part.get("allOf") instanceof List<?> cases) {
                cases.forEach(item -> document(item, docs));
            }
        }
        return docs;
    }

    /** {@code {"if": {"properties": {"type": {"const": id}}}, "then": {"$ref": …}}}, as {@link PluginSchema} writes it. */
    private void document(Object item, Map<String, String> docs) {
        if (item instanceof Map<?, ?> choice
                && choice.get("if") instanceof Map<?, ?> condition
                && condition.get("properties") instanceof Map<?, ?> properties
                && properties.get("type") instanceof Map<?, ?> type
                && choice.get("then") instanceof Map<?, ?> then
                && then.get("$ref") instanceof String reference) {
            schema.definition(reference)
                    .ifPresent(target -> docs.put(
                            String.valueOf(type.get("const")), target.get("title") + ": " + target.get("description")));
        }
    }

    private static Optional<String> sentence(Map<?, ?> part) {
        Object doc = part.get("description");
        Object title = part.get("title");
        if (doc == null) {
            return Optional.empty();
        }
        String allowed = range(part);
        return Optional.of((title == null ? "" : title + ". ") + doc + allowed);
    }

    private static String range(Map<?, ?> part) {
        List<String> limits = new ArrayList<>();
        limit(part, "minimum", "at least", limits);
        limit(part, "exclusiveMinimum", "more than", limits);
        limit(part, "maximum", "at most", limits);
        limit(part, "exclusiveMaximum", "less than", limits);
        if (part.containsKey("default")) {
            limits.add("by default " + Quoting.line(part.get("default")));
        }
        if (limits.isEmpty()) {
            return "";
        }
        String sentence = String.join(", ", limits);
        return " " + sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    private static void limit(Map<?, ?> part, String key, String words, List<String> limits) {
        if (part.get(key) instanceof Number number) {
            limits.add(words + " " + Numbers.plain(number));
        }
    }
}
