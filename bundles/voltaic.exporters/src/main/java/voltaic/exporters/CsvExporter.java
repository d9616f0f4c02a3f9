package voltaic.exporters;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.NoParameters;
import voltaic.plugin.PluginDescription;

/**
 * Writes {@code series.csv}, or {@code <variant>/series.csv} for each variant of a study: a header of column names,
 * then one line a sample. Lines end in a line feed; names are quoted as RFC 4180 says; UTF-8.
 *
 * <p>Numbers are written as {@link Double#toString(double)} does, so they read back to the same double;
 * {@code Infinity} and {@code NaN} stand as such.
 */
@Component(service = Exporter.class)
@PluginDescription(
        id = "csv",
        label = "CSV",
        summary = "Writes series.csv: the time and every recorded column, one line a sample.")
public final class CsvExporter implements Exporter<NoParameters> {
    private static final int BUFFER = 1 << 16;

    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public void export(StudyResult results, NoParameters parameters, Target target) throws IOException {
        for (Result result : results.results()) {
            String folder = result.variant().isEmpty() ? "" : result.variant() + "/";
            try (Writer writer = new BufferedWriter(
                    new OutputStreamWriter(target.create(folder + "series.csv"), StandardCharsets.UTF_8), BUFFER)) {
                write(result, writer);
            }
        }
    }

    private static void write(Result result, Writer writer) throws IOException {
        List<Column> columns = new ArrayList<>();
        columns.add(result.time());
        columns.addAll(result.columns());
        StringBuilder line = new StringBuilder();
        for (Column column : columns) {
            separate(line).append(quoted(column.name()));
        }
        writer.append(line.append('\n'));
        for (int sample = 0; sample < result.time().size(); sample++) {
            line.setLength(0);
            for (Column column : columns) {
                separate(line).append(column.value(sample));
            }
            writer.append(line.append('\n'));
        }
    }

    private static StringBuilder separate(StringBuilder line) {
        return line.isEmpty() ? line : line.append(',');
    }

    /** A field as in RFC 4180: quoted if it holds a comma, a quote or a line break. */
    private static String quoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            if (",\"\r\n".indexOf(field.charAt(i)) >= 0) {
                return '"' + field.replace("\"", "\"\"") + '"';
            }
        }
        return field;
    }
}
