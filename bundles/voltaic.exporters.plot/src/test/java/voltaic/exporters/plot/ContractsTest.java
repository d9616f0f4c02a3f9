package voltaic.exporters.plot;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;
import voltaic.tck.ExporterContract;

/** Every plugin of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfPlotExporter extends ExporterContract<PlotParameters> {
        OfPlotExporter() {
            super(new PlotExporter());
        }

        /** Formats that there are; small figures, as large PNGs take their time. */
        @Override
        protected Map<String, Object> fit(Map<String, Object> settings, RandomGenerator random) {
            List<String> formats = List.of("svg", "png", "pdf");
            settings.put("formats", formats.subList(random.nextInt(3), 3));
            settings.put("width", 80 + 40 * random.nextDouble());
            settings.put("dpi", 50L);
            return settings;
        }
    }
}
