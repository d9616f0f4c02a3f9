package voltaic.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import voltaic.core.PluginKind;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.model.experiment.TimeGrid;
import voltaic.plugin.Names;

/** Reads an experiment; what plugins mean is none of its business. */
final class ExperimentReader {
    static final String FORMAT = "voltaic-experiment/1";
    static final List<String> KEYS = List.of(
            "format",
            "title",
            "ensembles",
            "arrangement",
            "channels",
            "hamiltonian",
            "stages",
            "time",
            "solver",
            "observables",
            "exports",
            DocumentReader.SCHEMA);
    private static final TimeGrid NO_TIME = new TimeGrid.Uniform(1, 2);
    private static final PluginSpec NO_PLUGIN = PluginSpec.of("");

    private ExperimentReader() {}

    /** Reads an experiment; if anything is wrong it is reported, and the answer means nothing. */
    static Experiment read(Cursor at) {
        Fields fields = Fields.of(at, "an experiment", KEYS);
        fields.optional(DocumentReader.SCHEMA).ifPresent(Cursor::text);
        List<Ensemble> ensembles = fields.required(
                        "ensembles", "[{\"name\": \"C\", \"spins\": 100, \"initial\": \"excited\"}]")
                .map(EnsembleReader::read)
                .orElse(List.of());
        Set<String> names = ensembles.stream().map(Ensemble::name).collect(Collectors.toCollection(LinkedHashSet::new));
        TermReader terms = new TermReader(names, at);
        List<TermSpec> channels = terms.read(fields.list("channels", "a list of channels"), PluginKind.CHANNEL);
        List<TermSpec> hamiltonian =
                terms.read(fields.list("hamiltonian", "a list of Hamiltonian terms"), PluginKind.HAMILTONIAN);
        Optional<TimeGrid> time =
                fields.required("time", "{\"end\": 5e-6, \"samples\": 401}").flatMap(TimeReader::read);
        List<StageSpec> stages = StageReader.read(
                fields.list("stages", "a list of stages"),
                time.map(TimeGrid::end).orElse(Double.NaN));
        return new Experiment(
                fields.text("title"),
                ensembles,
                fields.optional("arrangement")
                        .map(cursor -> PluginSpecs.object(cursor, PluginKind.ARRANGEMENT, Set.of())),
                channels,
                hamiltonian,
                stages,
                time.orElse(NO_TIME),
                fields.required("solver", "{\"type\": \"mean-field\"}")
                        .map(cursor -> PluginSpecs.object(cursor, PluginKind.SOLVER, Set.of()))
                        .orElse(NO_PLUGIN),
                plugins(fields, "observables", PluginKind.OBSERVABLE),
                plugins(fields, "exports", PluginKind.EXPORTER));
    }

    static List<PluginSpec> plugins(Fields fields, String key, PluginKind kind) {
        return fields.list(key, "a list of " + key).stream()
                .map(cursor -> PluginSpecs.textOrObject(cursor, kind))
                .toList();
    }

    /** Reports a format that is not the expected one. */
    static void checkFormat(Cursor format, List<String> allowed) {
        String written = format.text();
        if (allowed.contains(written) || !format.isText()) {
            return;
        }
        int slash = written.indexOf('/');
        List<String> known = new ArrayList<>(allowed);
        boolean otherVersion =
                slash > 0 && known.stream().anyMatch(name -> name.startsWith(written.substring(0, slash + 1)));
        String why = otherVersion ? "a version that this program does not read" : "unknown";
        format.problem("the format '" + written + "' is " + why
                + (otherVersion ? "; allowed: " + String.join(", ", known) : Names.suggestion(written, known)));
    }
}
