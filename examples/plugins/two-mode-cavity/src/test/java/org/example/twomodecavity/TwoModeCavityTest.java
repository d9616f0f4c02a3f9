package org.example.twomodecavity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.Jump;
import voltaic.tck.ChannelContract;

class TwoModeCavityTest extends ChannelContract<TwoModeCavity.Parameters> {
    TwoModeCavityTest() {
        super(new TwoModeCavity());
    }

    /** Σ_m γ_m w_mi w_mk over both modes is γ cos(φ_i − φ_k), as for the two travelling modes; 1e-15 is for the cosines. */
    @ParameterizedTest
    @MethodSource
    void ensemblesShareTheReservoirByTheCosineOfTheirDistance(double spacing, double cosine) {
        List<? extends Jump> jumps =
                plugin().jumps(new TwoModeCavity.Parameters(2, spacing, 0), Coupling.of(1, 1));
        double shared = 0;
        double alone = 0;
        for (Jump jump : jumps) {
            shared += jump.rate() * jump.on().weight(0) * jump.on().weight(1);
            alone += jump.rate() * jump.on().weight(1) * jump.on().weight(1);
        }
        assertEquals(2 * cosine, shared, 1e-15);
        assertEquals(2, alone, 1e-15);
    }

    static Stream<Arguments> ensemblesShareTheReservoirByTheCosineOfTheirDistance() {
        return Stream.of(
                arguments(0, 1),
                arguments(0.125, Math.sqrt(0.5)),
                arguments(0.25, 0),
                arguments(0.5, -1),
                arguments(1, 1),
                arguments(1.75, 0));
    }

    @Test
    void inOnePlaceItIsOneThermalReservoir() {
        Coupling on = Coupling.of(1, 0.5);
        Coupling node = Coupling.of(0, 0);
        assertEquals(
                List.of(
                        CollectiveJump.lowering(3, on),
                        CollectiveJump.lowering(3, node),
                        CollectiveJump.raising(1, on),
                        CollectiveJump.raising(1, node)),
                plugin().jumps(new TwoModeCavity.Parameters(2, 0, 0.5), on));
    }
}
