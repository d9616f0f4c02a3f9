package org.example.templatename;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;

/** Writes {@code merits.md}: a table of the figures of merit of every variant, as Markdown. */
@Component
@PluginDescription(
        id = "template-name",
        label = "Template name",
        summary = "Writes merits.md: the figures of merit of every variant, as a table in Markdown.")
public final class TemplateName implements Exporter<TemplateName.Parameters> {
    /** What a file may set. */
    public record Parameters(
            @Parameter(
                            label = "Digits",
                            doc = "Significant digits of the numbers.",
                            min = 1,
                            max = 17,
                            defaultValue = "6")
                    int digits) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public void export(StudyResult results, Parameters parameters, Target target) throws IOException {
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(target.create("merits.md"), StandardCharsets.UTF_8))) {
            out.write("| variant | figure of merit | value | unit |\n|---|---|---|---|\n");
            for (Result result : results.results()) {
                for (FigureOfMerit merit : result.figuresOfMerit()) {
                    out.write(row(result.variant(), merit, parameters.digits()));
                }
            }
        }
    }

    private static String row(String variant, FigureOfMerit merit, int digits) {
        // Locale.ROOT, or a decimal comma would stand in the file in some countries.
        String value =
                Double.isFinite(merit.value()) ? String.format(Locale.ROOT, "%." + digits + "g", merit.value()) : "—";
        return "| " + variant + " | " + merit.name() + " | " + value + " | " + merit.unit() + " |\n";
    }
}
