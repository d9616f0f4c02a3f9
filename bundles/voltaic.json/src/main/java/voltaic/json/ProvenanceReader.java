package voltaic.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import voltaic.model.result.Provenance;

/** Reads the provenance of a result. */
final class ProvenanceReader {
    private static final double NANOS = 1e9;

    private ProvenanceReader() {}

    static Provenance read(Cursor at) {
        Fields fields = Fields.open(at, "'provenance'", "an object");
        Map<String, Object> statistics = new LinkedHashMap<>();
        fields.optional("statistics")
                .map(cursor -> Fields.open(cursor, "'statistics'", "an object"))
                .ifPresent(object -> object.all()
                        .forEach(member ->
                                statistics.put(member.label(), member.node().value())));
        return new Provenance(
                fields.text("program"),
                fields.list("plugins", "a list of plugins").stream()
                        .map(ProvenanceReader::plugin)
                        .toList(),
                statistics,
                fields.required("started", "\"2026-01-01T00:00:00Z\"")
                        .map(ProvenanceReader::instant)
                        .orElse(Instant.EPOCH),
                Duration.ofNanos(Math.round(NANOS
                        * fields.required("wall-seconds", "1.0")
                                .map(cursor -> cursor.number(value -> value >= 0, "a time that is not negative"))
                                .orElse(0.0))),
                fields.optional("environment")
                        .map(cursor -> ResultReader.textMap(Fields.open(cursor, "'environment'", "an object")))
                        .orElse(Map.of()));
    }

    private static Provenance.UsedPlugin plugin(Cursor at) {
        Fields fields = Fields.open(at, "a plugin", "an object");
        return new Provenance.UsedPlugin(
                fields.text("kind"),
                fields.text("id"),
                fields.text("bundle"),
                fields.text("version"),
                fields.text("sha256"));
    }

    private static Instant instant(Cursor at) {
        try {
            return Instant.parse(at.text());
        } catch (DateTimeException e) {
            at.notAllowed("an instant such as 2026-01-01T00:00:00Z");
            return Instant.EPOCH;
        }
    }
}
