package voltaic.arrangements;

import java.util.List;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Arrangement;
import voltaic.plugin.PluginDescription;

/** {C, B1}, {C, B2} … {C, Bm}: Fig. 1 of Dias et al. (2024). */
@Component
@PluginDescription(
        id = "parallel",
        label = "Parallel",
        summary = "The charger shares a reservoir of its own with each battery: {C, B1}, {C, B2} …")
public final class Parallel implements Arrangement<ChargerAndBatteries> {
    @Override
    public Class<ChargerAndBatteries> parameters() {
        return ChargerAndBatteries.class;
    }

    @Override
    public List<TermSpec> reservoirs(ChargerAndBatteries parameters) {
        List<String> batteries = parameters.batteries();
        return IntStream.range(0, batteries.size())
                .mapToObj(m -> parameters.reservoir(m + 1, List.of(parameters.charger(), batteries.get(m))))
                .toList();
    }
}
