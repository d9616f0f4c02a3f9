package voltaic.channels;

import org.junit.jupiter.api.Nested;
import voltaic.tck.ChannelContract;
import voltaic.tck.HamiltonianContract;

/** Every plugin of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfCollectiveDecay extends ChannelContract<CollectiveDecay.Parameters> {
        OfCollectiveDecay() {
            super(new CollectiveDecay());
        }
    }

    @Nested
    class OfCollectivePump extends ChannelContract<CollectivePump.Parameters> {
        OfCollectivePump() {
            super(new CollectivePump());
        }
    }

    @Nested
    class OfIndividualDecay extends ChannelContract<IndividualDecay.Parameters> {
        OfIndividualDecay() {
            super(new IndividualDecay());
        }
    }

    @Nested
    class OfIndividualDephasing extends ChannelContract<IndividualDephasing.Parameters> {
        OfIndividualDephasing() {
            super(new IndividualDephasing());
        }
    }

    @Nested
    class OfIndividualPump extends ChannelContract<IndividualPump.Parameters> {
        OfIndividualPump() {
            super(new IndividualPump());
        }
    }

    @Nested
    class OfThermalReservoir extends ChannelContract<ThermalReservoir.Parameters> {
        OfThermalReservoir() {
            super(new ThermalReservoir());
        }
    }

    @Nested
    class OfCoherentDrive extends HamiltonianContract<CoherentDrive.Parameters> {
        OfCoherentDrive() {
            super(new CoherentDrive());
        }
    }

    @Nested
    class OfDetuning extends HamiltonianContract<Detuning.Parameters> {
        OfDetuning() {
            super(new Detuning());
        }
    }
}
