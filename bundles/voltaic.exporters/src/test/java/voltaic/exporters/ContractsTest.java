package voltaic.exporters;

import org.junit.jupiter.api.Nested;
import voltaic.plugin.NoParameters;
import voltaic.tck.ExporterContract;

/** Every plugin of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfCsvExporter extends ExporterContract<NoParameters> {
        OfCsvExporter() {
            super(new CsvExporter());
        }
    }
}
