package org.example.templatename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.tck.ChannelContract;

class TemplateNameTest extends ChannelContract<TemplateName.Parameters> {
    TemplateNameTest() {
        super(new TemplateName());
    }

    @Test
    void halfTheTransmissionIsHalfTheRate() {
        Coupling on = Coupling.of(1, 0.5);
        assertEquals(List.of(CollectiveJump.lowering(1, on)), plugin().jumps(new TemplateName.Parameters(2, 0.5), on));
    }
}
