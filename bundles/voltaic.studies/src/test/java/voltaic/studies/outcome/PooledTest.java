package voltaic.studies.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;

/** Means of parts against the mean of all, for random samples in random parts. */
class PooledTest {
    @Test
    void partsGiveTheMeanAndTheStandardErrorOfTheWhole() {
        Random random = new Random(11);
        for (int trial = 0; trial < 100; trial++) {
            int parts = 1 + random.nextInt(8);
            long[] counts = new long[parts];
            double[] means = new double[parts];
            double[] errors = new double[parts];
            SummaryStatistics all = new SummaryStatistics();
            for (int p = 0; p < parts; p++) {
                SummaryStatistics part = new SummaryStatistics();
                counts[p] = 2 + random.nextInt(50);
                for (int i = 0; i < counts[p]; i++) {
                    double x = 3 + p + random.nextGaussian();
                    part.addValue(x);
                    all.addValue(x);
                }
                means[p] = part.getMean();
                errors[p] = part.getStandardDeviation() / Math.sqrt(counts[p]);
            }
            Pooled.Mean pooled = Pooled.of(counts, means, errors);
            // Some hundred roundings.
            assertThat(pooled.mean()).isCloseTo(all.getMean(), within(1e-13));
            assertThat(pooled.standardError())
                    .isCloseTo(all.getStandardDeviation() / Math.sqrt(all.getN()), within(1e-13));
        }
    }
}
