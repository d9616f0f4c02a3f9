package org.example.lossyline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.tck.ChannelContract;

class LossyLineTest extends ChannelContract<LossyLine.Parameters> {
    LossyLineTest() {
        super(new LossyLine());
    }

    @Test
    void halfTheTransmissionIsHalfTheRate() {
        Coupling on = Coupling.of(1, 0.5);
        assertEquals(List.of(CollectiveJump.lowering(1, on)), plugin().jumps(new LossyLine.Parameters(2, 0.5), on));
    }
}
