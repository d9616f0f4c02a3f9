package voltaic.json;

import static voltaic.json.Schemas.anyKeys;
import static voltaic.json.Schemas.list;
import static voltaic.json.Schemas.listOf;
import static voltaic.json.Schemas.map;
import static voltaic.json.Schemas.object;
import static voltaic.json.Schemas.ref;
import static voltaic.json.Schemas.text;

import java.util.List;
import java.util.Map;
import voltaic.model.experiment.TimeGrid;

/** The form of an experiment. */
final class ExperimentSchema {
    private ExperimentSchema() {}

    /** An experiment, possibly incomplete, as the base of a study may be. */
    static Map<String, Object> experiment() {
        return object(
                "An experiment. Rates are in units of γ↓, times in 1/γ↓, energies in ħω₀.",
                List.of(),
                map(
                        "format",
                        map("const", ExperimentReader.FORMAT),
                        "title",
                        text("Shown above plots and tables."),
                        "ensembles",
                        map("type", "array", "minItems", 1, "items", ref("ensemble")),
                        "arrangement",
                        ref("arrangement"),
                        "channels",
                        listOf("channel-term", "Dissipation channels beside the reservoirs of the arrangement."),
                        "hamiltonian",
                        listOf("hamiltonian-term", "Hamiltonian terms, in the rotating frame."),
                        "stages",
                        listOf("stage", "Switching in time; without stages every term is always on."),
                        "time",
                        ref("time"),
                        "solver",
                        ref("solver"),
                        "observables",
                        listOf("observable", "What to record; the energy density if left out."),
                        "exports",
                        listOf("exporter", "What to write; csv and plot if left out."),
                        DocumentReader.SCHEMA,
                        Schemas.location()));
    }

    static Map<String, Object> ensemble() {
        Map<String, Object> excitations = object(
                "A Dicke state, by its number of excitations k, at most the number of spins.",
                List.of("excitations"),
                map("excitations", map("type", "integer", "minimum", 0)));
        Map<String, Object> populations = object(
                "A mixture of Dicke states.",
                List.of("populations"),
                map(
                        "populations",
                        list(map("type", "number", "minimum", 0), "p_0 … p_N, one more than spins, of sum 1.")));
        return object(
                "N spins-1/2 that start in their symmetric subspace.",
                List.of("name", "spins", "initial"),
                map(
                        "name",
                        map("type", "string", "pattern", "^" + EnsembleReader.NAME + "$", "description", "Unique."),
                        "spins",
                        map("type", "integer", "minimum", 1, "maximum", Integer.MAX_VALUE, "description", "N."),
                        "initial",
                        map("oneOf", List.of(map("enum", List.of("excited", "ground")), excitations, populations))));
    }

    static Map<String, Object> on() {
        return map(
                "description",
                "The ensembles that a term acts on: a list (weights 1) or an object of their weights.",
                "oneOf",
                List.of(
                        map("type", "array", "minItems", 1, "uniqueItems", true, "items", map("type", "string")),
                        map("type", "object", "minProperties", 1, "additionalProperties", map("type", "number"))));
    }

    static Map<String, Object> stage() {
        return object(
                "A stretch of time in which some terms are switched off or have another rate.",
                List.of(),
                map(
                        "until",
                        map(
                                "type",
                                "number",
                                "exclusiveMinimum",
                                0,
                                "description",
                                "Its end; only the last stage may leave it out."),
                        "off",
                        map(
                                "type",
                                "array",
                                "uniqueItems",
                                true,
                                "items",
                                map("type", "string"),
                                "description",
                                "Names of the terms that are off."),
                        "rates",
                        anyKeys(map("type", "number", "minimum", 0), "Other rates, by the names of the terms.")));
    }

    static Map<String, Object> time() {
        Map<String, Object> uniform = object(
                "Equidistant times from 0 to end, both included.",
                List.of("end", "samples"),
                map(
                        "end",
                        map("type", "number", "exclusiveMinimum", 0),
                        "samples",
                        map("type", "integer", "minimum", 2, "maximum", TimeGrid.MAX_SAMPLES)));
        Map<String, Object> listed = object(
                "Listed times, ascending.",
                List.of("at"),
                map(
                        "at",
                        map(
                                "type",
                                "array",
                                "minItems",
                                1,
                                "maxItems",
                                TimeGrid.MAX_SAMPLES,
                                "items",
                                map("type", "number", "minimum", 0))));
        return map("description", "When to sample.", "oneOf", List.of(uniform, listed));
    }
}
