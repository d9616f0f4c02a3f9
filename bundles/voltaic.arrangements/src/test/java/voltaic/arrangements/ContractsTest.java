package voltaic.arrangements;

import org.junit.jupiter.api.Nested;
import voltaic.tck.ArrangementContract;

/** Every plugin of this bundle keeps the contract of its kind. */
class ContractsTest {
    @Nested
    class OfCommon extends ArrangementContract<ChargerAndBatteries> {
        OfCommon() {
            super(new Common());
        }
    }

    @Nested
    class OfParallel extends ArrangementContract<ChargerAndBatteries> {
        OfParallel() {
            super(new Parallel());
        }
    }

    @Nested
    class OfSeries extends ArrangementContract<ChargerAndBatteries> {
        OfSeries() {
            super(new Series());
        }
    }
}
