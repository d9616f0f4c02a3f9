package voltaic.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import voltaic.core.PluginKind;
import voltaic.json.Staging.StagedFile;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Figure;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.TableColumn;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/**
 * Reads a result folder back. No plugin is asked, so a result whose plugins are no longer there opens as well. Keys
 * that a later version may have added are passed over.
 */
public final class ResultReader {
    private final Path folder;
    private final Map<String, String> digests;

    private ResultReader(Path folder, Map<String, String> digests) {
        this.folder = folder;
        this.digests = digests;
    }

    /**
     * Reads the result in a folder.
     *
     * @throws InvalidDocumentException if there is none, it is damaged, or a data file is not the one that was written
     */
    public static StudyResult read(Path folder) {
        Cursor root = root(folder);
        Map<String, String> digests =
                files(root).stream().collect(Collectors.toMap(StagedFile::path, StagedFile::sha256, (a, b) -> b));
        root.problems().throwIfAny();
        StudyResult result = new ResultReader(folder, digests).result(Fields.open(root, "a result", "an object"));
        root.problems().throwIfAny();
        return result;
    }

    /** Whether the {@code result.json} in a folder is one that a run has written. */
    static boolean isResult(Path folder) {
        try {
            return root(folder).isObject();
        } catch (InvalidDocumentException e) {
            return false;
        }
    }

    /** What an earlier result in a folder says that it consists of; nothing if there is no readable one. */
    static List<StagedFile> files(Path folder) {
        if (!Files.exists(folder.resolve(ResultFolder.RESULT))) {
            return List.of();
        }
        try {
            Cursor root = root(folder);
            List<StagedFile> files = files(root);
            return root.problems().isEmpty() ? files : List.of();
        } catch (InvalidDocumentException e) {
            // It is about to be replaced; what it may have described is left alone.
            return List.of();
        }
    }

    private static Cursor root(Path folder) {
        Cursor root = Cursor.root(SourceFile.parse(folder.resolve(ResultFolder.RESULT)), new Cursor.Problems());
        Fields.open(root, "a result", "an object")
                .required("format", "\"" + ResultMap.FORMAT + "\"")
                .ifPresent(format -> ExperimentReader.checkFormat(format, List.of(ResultMap.FORMAT)));
        root.problems().throwIfAny();
        return root;
    }

    private static List<StagedFile> files(Cursor root) {
        List<StagedFile> files = new ArrayList<>();
        for (Cursor item : Fields.open(root, "a result", "an object").list("files", "a list of files")) {
            Fields fields = Fields.open(item, "a file", "an object");
            String path = fields.requiredText("path", "\"series.csv\"");
            try {
                RelativePath.check(path);
            } catch (IllegalArgumentException e) {
                item.problem(String.valueOf(e.getMessage()));
            }
            files.add(new StagedFile(path, 0, fields.requiredText("sha256", "\"…\"")));
        }
        return files;
    }

    private StudyResult result(Fields fields) {
        List<Study.Variant> variants = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        for (Cursor item : fields.list("results", "a list of results")) {
            Result result = variant(Fields.open(item, "a result", "an object"));
            results.add(result);
            variants.add(new Study.Variant(result.variant(), result.experiment()));
        }
        Fields study = fields.required("study", "{}")
                .map(at -> Fields.open(at, "a study", "an object"))
                .orElse(fields);
        List<String> names = variants.stream().map(Study.Variant::name).toList();
        Optional<Figure> figure = study.optional("figure").map(at -> FigureReader.read(at, names));
        List<TableColumn> columns = study.list("table", "a list of columns").stream()
                .map(ResultReader::tableColumn)
                .toList();
        List<PluginSpec> exports = ExperimentReader.plugins(study, "exports", PluginKind.EXPORTER);
        return new StudyResult(
                new Study(fields.text("title"), variants, figure, columns, exports),
                results,
                fields.required("table", "{}").map(ResultReader::table).orElse(emptyTable()));
    }

    private Result variant(Fields fields) {
        String variant = fields.text("variant");
        Experiment experiment = fields.required("experiment", "{}")
                .map(ExperimentReader::read)
                .orElseThrow(() -> damaged("a result has no experiment"));
        List<Column> columns = fields.required("data", "{}").map(this::columns).orElse(List.of());
        if (columns.isEmpty()) {
            throw damaged("a result has no column of time");
        }
        return new Result(
                variant,
                experiment,
                columns.get(0),
                columns.subList(1, columns.size()),
                fields.list("figures-of-merit", "a list").stream()
                        .map(ResultReader::merit)
                        .toList(),
                texts(fields.list("warnings", "a list of texts")),
                ProvenanceReader.read(
                        fields.required("provenance", "{}").orElseThrow(() -> damaged("a result has no provenance"))));
    }

    private List<Column> columns(Cursor at) {
        Fields data = Fields.open(at, "'data'", "an object");
        String file = data.requiredText("file", "\"series.npy\"");
        List<Cursor> items = data.list("columns", "a list of columns");
        double[][] values = values(file, items.size());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Fields column = Fields.open(items.get(i), "a column", "an object");
            columns.add(new Column(
                    column.text("subject"),
                    column.text("quantity"),
                    column.text("label"),
                    column.text("unit"),
                    values[i]));
        }
        return columns;
    }

    private double[][] values(String path, int rows) {
        String expected = digests.get(path);
        if (expected == null) {
            throw damaged("'" + path + "' is not among its files");
        }
        Path file = folder.resolve(path);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Digests.of(bytes).equals(expected)) {
                throw new InvalidDocumentException(
                        Place.whole(file.toString()),
                        "is not the file that was written with " + ResultFolder.RESULT
                                + ": its SHA-256 is another one; run the experiment again");
            }
            return Npy.read(bytes, rows);
        } catch (IOException e) {
            throw new InvalidDocumentException(Place.whole(file.toString()), "cannot be read: " + Reasons.of(e));
        } catch (IllegalArgumentException e) {
            throw new InvalidDocumentException(Place.whole(file.toString()), String.valueOf(e.getMessage()));
        }
    }

    private InvalidDocumentException damaged(String text) {
        return new InvalidDocumentException(
                Place.whole(folder.resolve(ResultFolder.RESULT).toString()), text);
    }

    private static FigureOfMerit merit(Cursor at) {
        Fields fields = Fields.open(at, "a figure of merit", "an object");
        return new FigureOfMerit(
                fields.text("subject"),
                fields.text("quantity"),
                fields.text("label"),
                fields.text("unit"),
                fields.required("value", "1.0").map(ResultReader::value).orElse(Double.NaN));
    }

    /** A number; those that are not finite are strings in JSON. */
    private static double value(Cursor at) {
        return switch (at.node().value().toString()) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> at.number(value -> true, "a number, \"NaN\", \"Infinity\" or \"-Infinity\"");
        };
    }

    private static TableColumn tableColumn(Cursor at) {
        Fields fields = Fields.open(at, "a column of the table", "an object");
        String heading = fields.text("heading");
        if (fields.has("cells")) {
            return new TableColumn.Text(heading, texts(fields.list("cells", "a list of texts")));
        }
        if (fields.has("merit")) {
            return new TableColumn.Merit(heading, fields.text("merit"));
        }
        return new TableColumn.Final(
                heading,
                fields.requiredText("final", "\"B1.energy-density\""),
                fields.optional("solver").map(solver -> PluginSpecs.textOrObject(solver, PluginKind.SOLVER)));
    }

    private static StudyResult.Table table(Cursor at) {
        Fields fields = Fields.open(at, "a table", "an object");
        return new StudyResult.Table(
                texts(fields.list("headings", "a list of texts")),
                fields.list("rows", "a list of rows").stream()
                        .map(row -> texts(row.items("a list of texts")))
                        .toList(),
                texts(fields.list("notes", "a list of texts")));
    }

    private static StudyResult.Table emptyTable() {
        return new StudyResult.Table(List.of(), List.of(), List.of());
    }

    static List<String> texts(List<Cursor> items) {
        return items.stream().map(Cursor::text).toList();
    }

    static Map<String, String> textMap(Fields fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.all().forEach(member -> texts.put(member.label(), member.text()));
        return texts;
    }
}
