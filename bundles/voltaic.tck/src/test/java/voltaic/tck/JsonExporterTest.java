package voltaic.tck;

import voltaic.json.exporter.JsonExporter;
import voltaic.plugin.NoParameters;

/** The exporter of voltaic.json keeps the contract; it is tested here, as the contracts themselves see that bundle. */
class JsonExporterTest extends ExporterContract<NoParameters> {
    JsonExporterTest() {
        super(new JsonExporter());
    }
}
