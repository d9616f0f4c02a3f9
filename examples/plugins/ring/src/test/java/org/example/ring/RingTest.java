package org.example.ring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.tck.ArrangementContract;

class RingTest extends ArrangementContract<Ring.Parameters> {
    private static final PluginSpec DECAY = PluginSpec.of("collective-decay");

    RingTest() {
        super(new Ring());
    }

    /** Of five names, three or four are the ring; the rest may be chargers. */
    @Override
    protected Map<String, Object> fit(Map<String, Object> settings, RandomGenerator random) {
        int batteries = 3 + random.nextInt(2);
        List<String> names = List.of("B1", "C", "B3", "B2", "B4");
        settings.put("batteries", names.subList(0, batteries));
        settings.put("chargers", names.subList(batteries, batteries + random.nextInt(2)));
        return settings;
    }

    @Test
    void everyBatterySharesReservoirsWithItsTwoNeighbours() {
        List<TermSpec> reservoirs =
                plugin().reservoirs(new Ring.Parameters(List.of("A", "B", "C", "D"), List.of(), DECAY));
        assertEquals(
                List.of(Set.of("A", "B"), Set.of("B", "C"), Set.of("C", "D"), Set.of("D", "A")),
                reservoirs.stream().map(reservoir -> reservoir.on().keySet()).toList());
    }

    @Test
    void aChargerIsInEveryReservoir() {
        List<TermSpec> reservoirs =
                plugin().reservoirs(new Ring.Parameters(List.of("A", "B", "D"), List.of("C"), DECAY));
        assertEquals(
                List.of(Set.of("C", "A", "B"), Set.of("C", "B", "D"), Set.of("C", "D", "A")),
                reservoirs.stream().map(reservoir -> reservoir.on().keySet()).toList());
    }
}
