package voltaic.arrangements;

import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Arrangement;
import voltaic.plugin.PluginDescription;

/** {C, B1 … Bm}: one reservoir. */
@Component
@PluginDescription(
        id = "common",
        label = "Common reservoir",
        summary = "The charger and all batteries share one reservoir: {C, B1, B2 …}.")
public final class Common implements Arrangement<ChargerAndBatteries> {
    @Override
    public Class<ChargerAndBatteries> parameters() {
        return ChargerAndBatteries.class;
    }

    @Override
    public List<TermSpec> reservoirs(ChargerAndBatteries parameters) {
        List<String> all = Stream.concat(Stream.of(parameters.charger()), parameters.batteries().stream())
                .toList();
        return List.of(parameters.reservoir(1, all));
    }
}
