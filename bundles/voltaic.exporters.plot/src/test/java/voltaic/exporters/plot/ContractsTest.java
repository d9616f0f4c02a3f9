package voltaic.exporters.plot;

import org.junit.jupiter.api.Nested;
import voltaic.tck.ExporterContract;

/** Every plugin of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfPlotExporter extends ExporterContract<PlotParameters> {
        OfPlotExporter() {
            super(new PlotExporter());
        }
    }
}
