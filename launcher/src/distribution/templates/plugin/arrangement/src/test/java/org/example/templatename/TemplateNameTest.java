package org.example.templatename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.PluginSpec;
import voltaic.tck.ArrangementContract;

class TemplateNameTest extends ArrangementContract<TemplateName.Parameters> {
    TemplateNameTest() {
        super(new TemplateName());
    }

    @Test
    void everyTwoOfThreeShareAReservoir() {
        TemplateName.Parameters parameters =
                new TemplateName.Parameters(List.of("A", "B", "C"), PluginSpec.of("collective-decay"));
        assertEquals(
                List.of(Set.of("A", "B"), Set.of("A", "C"), Set.of("B", "C")),
                plugin().reservoirs(parameters).stream()
                        .map(reservoir -> reservoir.on().keySet())
                        .toList());
    }
}
