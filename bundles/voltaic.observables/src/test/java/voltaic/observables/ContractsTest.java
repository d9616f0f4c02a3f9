package voltaic.observables;

import org.junit.jupiter.api.Nested;
import voltaic.observables.states.Correlations;
import voltaic.observables.states.EnergyVariance;
import voltaic.observables.states.Entropy;
import voltaic.observables.states.Ergotropy;
import voltaic.observables.states.LadderPopulations;
import voltaic.observables.states.LogarithmicNegativity;
import voltaic.observables.states.MutualInformation;
import voltaic.observables.states.Purity;
import voltaic.plugin.NoParameters;
import voltaic.tck.ObservableContract;

/** Every plugin of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfAveragePower extends ObservableContract<NoParameters> {
        OfAveragePower() {
            super(new AveragePower());
        }
    }

    @Nested
    class OfChargingTime extends ObservableContract<ChargingTime.Parameters> {
        OfChargingTime() {
            super(new ChargingTime());
        }
    }

    @Nested
    class OfCorrelations extends ObservableContract<NoParameters> {
        OfCorrelations() {
            super(new Correlations());
        }
    }

    @Nested
    class OfEnergy extends ObservableContract<NoParameters> {
        OfEnergy() {
            super(new Energy());
        }
    }

    @Nested
    class OfEnergyDensity extends ObservableContract<NoParameters> {
        OfEnergyDensity() {
            super(new EnergyDensity());
        }
    }

    @Nested
    class OfEnergyVariance extends ObservableContract<NoParameters> {
        OfEnergyVariance() {
            super(new EnergyVariance());
        }
    }

    @Nested
    class OfEntropy extends ObservableContract<NoParameters> {
        OfEntropy() {
            super(new Entropy());
        }
    }

    @Nested
    class OfErgotropy extends ObservableContract<NoParameters> {
        OfErgotropy() {
            super(new Ergotropy());
        }
    }

    @Nested
    class OfLadderPopulations extends ObservableContract<LadderPopulations.Parameters> {
        OfLadderPopulations() {
            super(new LadderPopulations());
        }
    }

    @Nested
    class OfLogarithmicNegativity extends ObservableContract<LogarithmicNegativity.Parameters> {
        OfLogarithmicNegativity() {
            super(new LogarithmicNegativity());
        }
    }

    @Nested
    class OfMutualInformation extends ObservableContract<MutualInformation.Parameters> {
        OfMutualInformation() {
            super(new MutualInformation());
        }
    }

    @Nested
    class OfPeak extends ObservableContract<NoParameters> {
        OfPeak() {
            super(new Peak());
        }
    }

    @Nested
    class OfPower extends ObservableContract<NoParameters> {
        OfPower() {
            super(new Power());
        }
    }

    @Nested
    class OfPurity extends ObservableContract<NoParameters> {
        OfPurity() {
            super(new Purity());
        }
    }

    @Nested
    class OfRetention extends ObservableContract<Retention.Parameters> {
        OfRetention() {
            super(new Retention());
        }
    }
}
