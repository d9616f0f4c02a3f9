package voltaic.arrangements;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.TermSpec;
import voltaic.plugin.Arrangement;
import voltaic.plugin.PluginDescription;

/** {C, B1}, {B1, B2} … {B(m−1), Bm}: a chain. */
@Component
@PluginDescription(
        id = "series",
        label = "Series",
        summary = "A chain in which neighbours share a reservoir: {C, B1}, {B1, B2} …")
public final class Series implements Arrangement<ChargerAndBatteries> {
    @Override
    public Class<ChargerAndBatteries> parameters() {
        return ChargerAndBatteries.class;
    }

    @Override
    public List<TermSpec> reservoirs(ChargerAndBatteries parameters) {
        List<String> chain = Stream.concat(Stream.of(parameters.charger()), parameters.batteries().stream())
                .toList();
        return IntStream.range(1, chain.size())
                .mapToObj(m -> parameters.reservoir(m, chain.subList(m - 1, m + 1)))
                .toList();
    }
}
