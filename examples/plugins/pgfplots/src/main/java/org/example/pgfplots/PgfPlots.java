package org.example.pgfplots;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/**
 * Writes {@code figure.tex}, a document of the class standalone with a PGFPlots axis for each variant and quantity, and for each variant
 * {@code series.dat}, the table that its curves are drawn from. {@code pdflatex figure.tex} in the folder makes the figure; texts are
 * written in ASCII.
 */
@Component
@PluginDescription(
        id = "pgfplots",
        label = "PGFPlots",
        summary = "Writes figure.tex and series.dat: the columns over time as PGFPlots axes for LaTeX.")
public final class PgfPlots implements Exporter<PgfPlots.Parameters> {
    private static final String HEAD =
            """
            \\documentclass{standalone}
            \\usepackage{pgfplots}
            \\pgfplotsset{compat=1.16}
            \\begin{document}
            """;

    /** What a file may set. */
    public record Parameters(
            @Parameter(
                            label = "Width",
                            unit = "cm",
                            doc = "Width of each axis.",
                            min = 1,
                            max = 100,
                            defaultValue = "8.6")
                    double width) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public void export(StudyResult results, Parameters parameters, Target target) throws IOException {
        for (Result result : results.results()) {
            try (Writer out = open(target, table(result))) {
                writeTable(result, out);
            }
        }
        try (Writer out = open(target, "figure.tex")) {
            out.write(HEAD);
            // One axis below the other: standalone has no paragraphs.
            out.write("\\begin{tabular}{r}\n");
            for (Result result : results.results()) {
                for (List<Column> columns : byQuantity(result).values()) {
                    writeAxis(result, columns, parameters.width(), out);
                }
            }
            out.write("\\end{tabular}\n\\end{document}\n");
        }
    }

    private static Writer open(Target target, String path) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(target.create(path), StandardCharsets.US_ASCII));
    }

    private static String table(Result result) {
        return result.variant().isEmpty() ? "series.dat" : result.variant() + "/series.dat";
    }

    /** Columns are found by number: their names would have to be escaped. */
    private static void writeTable(Result result, Writer out) throws IOException {
        for (int sample = 0; sample < result.time().size(); sample++) {
            out.write(number(result.time().value(sample)));
            for (Column column : result.columns()) {
                out.write(" " + number(column.value(sample)));
            }
            out.write("\n");
        }
    }

    /** PGFPlots reads nan and inf as such, and passes over points that have one. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        return Double.isInfinite(value) ? (value > 0 ? "inf" : "-inf") : Double.toString(value);
    }

    /** The columns that share an axis: of one quantity, without standard errors and members of large families. */
    private static Map<String, List<Column>> byQuantity(Result result) {
        Map<String, List<Column>> axes = new LinkedHashMap<>();
        for (Column column : result.columns()) {
            if (column.member().isEmpty() && !column.quantity().endsWith(".stderr")) {
                axes.computeIfAbsent(column.quantity(), quantity -> new ArrayList<>())
                        .add(column);
            }
        }
        return axes;
    }

    private static void writeAxis(Result result, List<Column> columns, double width, Writer out) throws IOException {
        Column first = columns.get(0);
        out.write("\\begin{tikzpicture}\n\\begin{axis}[width=" + width + "cm, no markers, unbounded coords=jump,\n");
        out.write("  title={" + LatexText.of(result.variant()) + "}, xlabel={" + label(result.time()) + "},\n");
        // Below the axis, where no curve is.
        out.write("  legend style={at={(0.5,-0.2)}, anchor=north, legend columns=-1, draw=none},\n");
        out.write("  ylabel={" + label(first) + "}]\n");
        for (Column column : columns) {
            int place = result.columns().indexOf(column) + 1;
            out.write("\\addplot table[header=false, x index=0, y index=" + place + "] {" + table(result) + "};\n");
            if (!column.subject().isEmpty()) {
                out.write("\\addlegendentry{" + LatexText.of(column.subject()) + "}\n");
            }
        }
        out.write("\\end{axis}\n\\end{tikzpicture}\\\\\n");
    }

    private static String label(Column column) {
        String unit = column.unit().equals("1") ? "" : " (" + LatexText.of(column.unit()) + ")";
        return LatexText.of(column.label()) + unit;
    }
}
