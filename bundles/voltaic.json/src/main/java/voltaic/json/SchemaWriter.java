package voltaic.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterSet;

/** Publishes the form of experiments and studies as JSON Schema (2020-12), with every installed plugin in it. */
public final class SchemaWriter {
    private SchemaWriter() {}

    /**
     * Writes one schema for both formats; the stream stays open.
     *
     * @throws java.util.NoSuchElementException if an installed plugin cannot be activated
     */
    public static void write(PluginRegistry registry, OutputStream out) throws IOException {
        JsonText.write(schema(registry), out);
    }

    /**
     * Writes the form of one plugin alone: the definition that {@link #write(PluginRegistry, OutputStream)} has for it; the stream
     * stays open. Tests of plugins keep it, so that a change of what files may hold does not go unnoticed.
     *
     * @throws IllegalArgumentException if a parameter is not declared, or of a type that no parameter can have
     */
    public static void write(InstalledPlugin plugin, Class<? extends Record> parameters, OutputStream out)
            throws IOException {
        JsonText.write(PluginSchema.form(plugin, ParameterSet.of(parameters)), out);
    }

    static Map<String, Object> schema(PluginRegistry registry) {
        Map<String, Object> defs = new LinkedHashMap<>();
        defs.put("experiment", ExperimentSchema.experiment());
        defs.put("ensemble", ExperimentSchema.ensemble());
        defs.put("on", ExperimentSchema.on());
        defs.put("stage", ExperimentSchema.stage());
        defs.put("time", ExperimentSchema.time());
        defs.put("study", StudySchema.study());
        defs.put("variant", StudySchema.variant());
        defs.put("figure", StudySchema.figure());
        defs.put("axis", StudySchema.axis());
        defs.put("color-axis", StudySchema.colorAxis());
        defs.put("panel", StudySchema.panel(true));
        defs.put("inset", StudySchema.panel(false));
        defs.put("curve", StudySchema.curve());
        defs.put(FigureReader.HEAT_MAP, StudySchema.heatMap());
        defs.put("table-column", StudySchema.tableColumn());
        SweepSchema.addTo(defs);
        PluginSchema plugins = new PluginSchema(registry);
        for (PluginKind kind : PluginKind.values()) {
            // Engines are chosen on the command line, not in files.
            if (kind != PluginKind.ENGINE) {
                defs.putAll(plugins.definitions(kind));
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:voltaic:document:1");
        schema.put("title", "Voltaic experiments and studies");
        schema.put("type", "object");
        schema.put("required", List.of("format"));
        schema.put(
                "properties", Map.of("format", Map.of("enum", List.of(ExperimentReader.FORMAT, StudyReader.FORMAT))));
        schema.put("if", Map.of("properties", Map.of("format", Map.of("const", StudyReader.FORMAT))));
        schema.put("then", Schemas.ref("study"));
        Map<String, Object> complete = new LinkedHashMap<>(Schemas.ref("experiment"));
        complete.put("required", List.of("ensembles", "time", "solver"));
        schema.put("else", complete);
        schema.put("$defs", defs);
        return schema;
    }
}
