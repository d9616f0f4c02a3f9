package voltaic.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;

class ChannelsTest {
    private static final Coupling ON = Coupling.of(1, 0, 0.5);

    @Test
    void decayLowersAndPumpRaisesAtTheirRates() {
        assertThat(new CollectiveDecay().jumps(new CollectiveDecay.Parameters(0.7), ON))
                .containsExactly(CollectiveJump.lowering(0.7, ON));
        assertThat(new CollectivePump().jumps(new CollectivePump.Parameters(0.7), ON))
                .containsExactly(CollectiveJump.raising(0.7, ON));
    }

    @Test
    void individualChannelsActOnSingleSpinsAtTheirRates() {
        assertThat(new IndividualDecay().jumps(new IndividualDecay.Parameters(0.7), ON))
                .containsExactly(new IndividualJump(IndividualJump.Operator.LOWERING, 0.7, ON));
        assertThat(new IndividualPump().jumps(new IndividualPump.Parameters(0.7), ON))
                .containsExactly(new IndividualJump(IndividualJump.Operator.RAISING, 0.7, ON));
        assertThat(new IndividualDephasing().jumps(new IndividualDephasing.Parameters(0.7), ON))
                .containsExactly(new IndividualJump(IndividualJump.Operator.DEPHASING, 0.7, ON));
    }

    @Test
    void reservoirOfGivenOccupationEmitsAndAbsorbs() {
        assertThat(thermal(2, OptionalDouble.of(0.25), OptionalDouble.empty(), 1))
                .containsExactly(CollectiveJump.lowering(2.5, ON), CollectiveJump.raising(0.5, ON));
    }

    @Test
    void reservoirAtZeroTemperatureOnlyEmits() {
        assertThat(thermal(2, OptionalDouble.empty(), OptionalDouble.of(0), 1))
                .containsExactly(CollectiveJump.lowering(2, ON), CollectiveJump.raising(0, ON));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "0.3, 1", "0.3, 2.5", "50, 0.1"})
    void temperatureObeysDetailedBalance(double temperature, double frequency) {
        List<CollectiveJump> jumps = thermal(1, OptionalDouble.empty(), OptionalDouble.of(temperature), frequency);
        // n̄/(n̄+1) is the Boltzmann factor; a few roundings.
        assertThat(jumps.get(1).rate() / jumps.get(0).rate())
                .isCloseTo(Math.exp(-frequency / temperature), within(1e-14));
        // n̄ + 1 cancels 1: absolute 1e-13 at n̄ = 500.
        assertThat(jumps.get(0).rate() - jumps.get(1).rate()).isCloseTo(1, within(1e-12));
    }

    @Test
    void hotReservoirKeepsTheDigitsOfItsOccupation() {
        // n̄ = T − 1/2 + 1/(12 T) − …: a plain exp(1/T) − 1 would lose eight digits here.
        List<CollectiveJump> jumps = thermal(1, OptionalDouble.empty(), OptionalDouble.of(1e8), 1);
        assertThat(jumps.get(1).rate()).isCloseTo(1e8 - 0.5, within(1e-7));
    }

    @Test
    void frequencyBesideOccupationIsRefusedAsMeaningless() {
        assertThatThrownBy(() -> thermal(1, OptionalDouble.of(0.1), OptionalDouble.empty(), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("frequency is given with occupation");
    }

    @Test
    void hamiltonianTermsKeepOperatorAmplitudeAndWeights() {
        assertThat(new CoherentDrive().terms(new CoherentDrive.Parameters(-3), ON))
                .containsExactly(new HamiltonianTerm(HamiltonianTerm.Operator.JX, -3, ON));
        assertThat(new Detuning().terms(new Detuning.Parameters(4), ON))
                .containsExactly(new HamiltonianTerm(HamiltonianTerm.Operator.JZ, 4, ON));
    }

    private static List<CollectiveJump> thermal(
            double rate, OptionalDouble occupation, OptionalDouble temperature, double frequency) {
        return new ThermalReservoir()
                .jumps(new ThermalReservoir.Parameters(rate, occupation, temperature, frequency), ON);
    }
}
