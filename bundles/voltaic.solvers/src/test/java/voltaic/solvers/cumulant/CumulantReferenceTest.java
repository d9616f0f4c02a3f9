package voltaic.solvers.cumulant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import voltaic.solvers.IndividualReference;
import voltaic.solvers.IndividualReference.Deviation;

/**
 * Validation: small models with individual channels against the master equation of all single spins. With collective jumps on more than two
 * spins the closure is an approximation, and these tests say how good it is: the stated deviations are the largest of the whole curve.
 */
class CumulantReferenceTest {
    @Test
    void decayOfSingleSpinsAloneIsExact() {
        Deviation worst = deviation("local-decay-only");
        // Half a unit of the last digits of the reference, 5e-9 and 5e-8.
        assertThat(worst.density()).isLessThan(6e-9);
        assertThat(worst.correlation()).isLessThan(6e-8);
    }

    @Test
    void fiveSpinsInOneReservoirWithIndividualDecay() {
        Deviation worst = deviation("single-reservoir-with-local-decay");
        // Of energies up to 1 and of ⟨J^+J^-⟩ up to 4.01.
        assertThat(worst.density()).isCloseTo(0.0141, within(1e-4));
        assertThat(worst.correlation()).isCloseTo(0.0304, within(1e-4));
    }

    @Test
    void fiveSpinsInTwoReservoirsWithPumpAndIndividualDephasing() {
        Deviation worst = deviation("pumped-star-with-dephasing");
        // Of energies up to 1 and of ⟨J^+J^-⟩ up to 3.
        assertThat(worst.density()).isCloseTo(0.0088, within(1e-4));
        assertThat(worst.correlation()).isCloseTo(0.0100, within(1e-4));
    }

    private static Deviation deviation(String model) {
        return IndividualReference.deviation(model, new Cumulant(), CumulantTest.DEFAULTS);
    }
}
