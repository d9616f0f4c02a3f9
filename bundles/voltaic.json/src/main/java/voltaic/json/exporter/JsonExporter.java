package voltaic.json.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.NoParameters;
import voltaic.plugin.PluginDescription;

/** Writes {@code series.json}, for each variant in a folder of its name. */
@Component
@PluginDescription(
        id = "json",
        label = "JSON",
        summary = "Writes series.json: the columns over time and the figures of merit, data only. "
                + "Numbers that are not finite are the strings \"NaN\", \"Infinity\" and \"-Infinity\".")
public final class JsonExporter implements Exporter<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public void export(StudyResult results, NoParameters parameters, Target target) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                // Double.toString gives other digits before JDK 19.
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();
        for (Result result : results.results()) {
            String folder = result.variant().isEmpty() ? "" : result.variant() + "/";
            try (OutputStream out = target.create(folder + "series.json")) {
                try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
                    write(result, json);
                } catch (JacksonIOException e) {
                    throw e.getCause();
                }
                out.write("\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void write(Result result, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", result.experiment().title());
        json.writeArrayPropertyStart("columns");
        write(result.time(), json);
        result.columns().forEach(column -> write(column, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("figures-of-merit");
        result.figuresOfMerit().forEach(merit -> write(merit, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Column column, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", column.name());
        json.writeStringProperty("label", column.label());
        json.writeStringProperty("unit", column.unit());
        json.writeArrayPropertyStart("values");
        for (int i = 0; i < column.size(); i++) {
            write(column.value(i), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(FigureOfMerit merit, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", merit.name());
        json.writeStringProperty("label", merit.label());
        json.writeStringProperty("unit", merit.unit());
        json.writeName("value");
        write(merit.value(), json);
        json.writeEndObject();
    }

    private static void write(double value, JsonGenerator json) {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeString(Double.toString(value));
        }
    }
}
