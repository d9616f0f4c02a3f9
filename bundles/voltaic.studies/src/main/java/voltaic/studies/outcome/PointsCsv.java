package voltaic.studies.outcome;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import voltaic.plugin.Exporter;
import voltaic.studies.PointRecord;
import voltaic.studies.outcome.PointTable.Row;

/**
 * Tables as text: RFC 4180 with line feeds, UTF-8, numbers that read back to the same double. A quantity that a point does not have is an
 * empty field, and the reason of one that failed stands in the last.
 */
final class PointsCsv {
    private final PointTable table;

    PointsCsv(PointTable table) {
        this.table = table;
    }

    void writePoints(String path, Exporter.Target target) throws IOException {
        List<String> coordinates = table.coordinates();
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("point"));
        header.addAll(coordinates);
        header.addAll(table.quantities());
        header.add("error");
        lines.add(header);
        for (Row row : table.rows()) {
            List<String> line = new ArrayList<>();
            line.add(Integer.toString(row.point().index()));
            coordinates.forEach(name -> line.add(row.cell(name)));
            table.quantities().forEach(name -> line.add(row.cell(name)));
            line.add(row.record().error().orElse(""));
            lines.add(line);
        }
        write(path, lines, target);
    }

    /** Every evaluation of searches. */
    void writeEvaluations(String path, List<PointRecord> evaluations, Exporter.Target target) throws IOException {
        PointTable of = PointTable.of(table.sweep(), evaluations);
        List<String> coordinates = of.coordinates();
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("point", "evaluation"));
        header.addAll(coordinates);
        header.addAll(of.quantities());
        lines.add(header);
        for (Row row : of.rows()) {
            List<String> line = new ArrayList<>();
            line.add(Integer.toString(row.point().index()));
            line.add(Integer.toString(row.record().evaluation()));
            coordinates.forEach(name -> line.add(row.cell(name)));
            of.quantities().forEach(name -> line.add(row.cell(name)));
            lines.add(line);
        }
        write(path, lines, target);
    }

    static void write(String path, List<List<String>> lines, Exporter.Target target) throws IOException {
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(target.create(path), StandardCharsets.UTF_8), 1 << 16)) {
            for (List<String> line : lines) {
                for (int i = 0; i < line.size(); i++) {
                    writer.append(i == 0 ? "" : ",").append(quoted(line.get(i)));
                }
                writer.append('\n');
            }
        }
    }

    private static String quoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            if (",\"\r\n".indexOf(field.charAt(i)) >= 0) {
                return '"' + field.replace("\"", "\"\"") + '"';
            }
        }
        return field;
    }
}
