package voltaic.json;

import static voltaic.json.Schemas.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voltaic.json.Staging.StagedFile;
import voltaic.model.experiment.Study;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/** What stands in {@code result.json}, format {@code voltaic-result/1}. */
final class ResultMap {
    static final String FORMAT = "voltaic-result/1";

    private static final double NANOS = 1e9;

    private ResultMap() {}

    /**
     * The whole file.
     *
     * @param files every other file of the result
     */
    static Map<String, Object> of(StudyResult results, List<StagedFile> files) {
        Study study = results.study();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("title", study.title());
        map.put(
                "table",
                map(
                        "headings",
                        results.table().headings(),
                        "rows",
                        results.table().rows(),
                        "notes",
                        results.table().notes()));
        List<Object> variants = new ArrayList<>();
        for (int i = 0; i < results.results().size(); i++) {
            variants.add(result(study.variants().get(i), results.results().get(i)));
        }
        map.put("results", variants);
        map.put("study", StudyMap.of(study));
        map.put(
                "files",
                files.stream()
                        .map(file -> map("path", file.path(), "bytes", file.bytes(), "sha256", file.sha256()))
                        .toList());
        return map;
    }

    private static Map<String, Object> result(Study.Variant variant, Result result) {
        List<Object> columns = new ArrayList<>();
        columns.add(column(result.time()));
        result.columns().forEach(column -> columns.add(column(column)));
        return map(
                "variant",
                result.variant(),
                "experiment",
                ExperimentWriter.map(variant.experiment()),
                "figures-of-merit",
                result.figuresOfMerit().stream().map(ResultMap::merit).toList(),
                "warnings",
                result.warnings(),
                "data",
                map("file", ResultFolder.series(result.variant()), "columns", columns),
                "provenance",
                provenance(result.provenance()));
    }

    private static Map<String, Object> column(Column column) {
        return map(
                "name",
                column.name(),
                "subject",
                column.subject(),
                "quantity",
                column.quantity(),
                "label",
                column.label(),
                "unit",
                column.unit());
    }

    private static Map<String, Object> merit(FigureOfMerit merit) {
        return map(
                "name",
                merit.name(),
                "subject",
                merit.subject(),
                "quantity",
                merit.quantity(),
                "label",
                merit.label(),
                "unit",
                merit.unit(),
                "value",
                merit.value());
    }

    private static Map<String, Object> provenance(Provenance provenance) {
        return map(
                "program",
                provenance.program(),
                "plugins",
                provenance.plugins().stream().map(ResultMap::plugin).toList(),
                "statistics",
                provenance.statistics(),
                "started",
                provenance.started().toString(),
                "wall-seconds",
                provenance.wall().toNanos() / NANOS,
                "environment",
                provenance.environment());
    }

    private static Map<String, Object> plugin(Provenance.UsedPlugin plugin) {
        Map<String, Object> map =
                map("kind", plugin.kind(), "id", plugin.id(), "bundle", plugin.bundle(), "version", plugin.version());
        if (!plugin.sha256().isEmpty()) {
            map.put("sha256", plugin.sha256());
        }
        return map;
    }
}
