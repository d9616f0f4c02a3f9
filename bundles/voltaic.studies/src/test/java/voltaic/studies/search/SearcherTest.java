package voltaic.studies.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import voltaic.model.study.Kept;
import voltaic.model.study.Search;
import voltaic.model.study.Search.Goal;
import voltaic.model.study.Search.Variable;

/** Searches on functions whose extrema and crossings are known. */
class SearcherTest {
    private static final double TOLERANCE = 1e-6;

    private static Search search(Goal goal, OptionalDouble level, int evaluations, double[]... ranges) {
        List<Variable> over = new ArrayList<>();
        for (double[] range : ranges) {
            over.add(new Variable("x" + over.size(), "x", List.of(), range[0], range[1]));
        }
        return new Search(goal, new Kept(Kept.Kind.MERIT, "f"), level, over, TOLERANCE, evaluations);
    }

    private static Search extremum(Goal goal, double[]... ranges) {
        return search(goal, OptionalDouble.empty(), 1000, ranges);
    }

    private static Search level(double level, double[]... ranges) {
        return search(Goal.LEVEL, OptionalDouble.of(level), 1000, ranges);
    }

    @Test
    void extremaOfParabolasAreFoundWhereverTheyAre() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            double at = 10 * random.nextDouble() - 5;
            double[] range = {at - 1 - random.nextDouble(), at + 1 + 3 * random.nextDouble()};
            double width = range[1] - range[0];
            double[] least = Searcher.find(extremum(Goal.MINIMUM, range), x -> Math.pow(x[0] - at, 2));
            double[] greatest = Searcher.find(extremum(Goal.MAXIMUM, range), x -> 3 - Math.pow(x[0] - at, 2));
            // Brent's method ends within three tolerances.
            assertThat(least[0]).isCloseTo(at, within(3 * TOLERANCE * width));
            assertThat(greatest[0]).isCloseTo(at, within(3 * TOLERANCE * width));
        }
    }

    @Test
    void anExtremumAtTheEndOfTheRangeIsTheEnd() {
        assertThat(Searcher.find(extremum(Goal.MAXIMUM, new double[] {0, 4}), x -> x[0])[0])
                .isEqualTo(4.0);
    }

    @Test
    void ofSeveralExtremaTheGreatestIsFound() {
        // sin²(πx)·x has maxima near 0.5, 1.5, 2.5 and 3.5, the last the greatest; d/dx = 0 at tan(πx) = −2πx.
        double found = Searcher.find(
                extremum(Goal.MAXIMUM, new double[] {0, 4}), x -> x[0] * Math.pow(Math.sin(Math.PI * x[0]), 2))[0];
        assertThat(Math.tan(Math.PI * found)).isCloseTo(-2 * Math.PI * found, within(0.02));
        assertThat(found).isBetween(3.4, 3.6);
    }

    @Test
    void theLeastCrossingIsFoundFromTheSideThatReachesTheLevel() {
        // The pulse-area law of three reservoirs: sin²(π/2/(3 − γ↑)) reaches 0.99 first at 3 − π/(2 arcsin √0.99).
        double[] found =
                Searcher.find(level(0.99, new double[] {0, 2.9}), x -> Math.pow(Math.sin(Math.PI / 2 / (3 - x[0])), 2));
        double exact = 3 - Math.PI / (2 * Math.asin(Math.sqrt(0.99)));
        assertThat(found[0]).isCloseTo(exact, within(2 * TOLERANCE * 2.9));
        assertThat(Math.pow(Math.sin(Math.PI / 2 / (3 - found[0])), 2)).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void aCrossingInANarrowPeakIsFound() {
        // 1 − 40(x − 1)² reaches 0.99 from 1 − 1/√4000 to 1 + 1/√4000, a sixth of the interval between two values that
        // are looked at.
        double[] found = Searcher.find(level(0.99, new double[] {0, 3.1}), x -> 1 - 40 * Math.pow(x[0] - 1, 2));
        assertThat(found[0]).isCloseTo(1 - 1 / Math.sqrt(4000), within(2 * TOLERANCE * 3.1));
    }

    @Test
    void aLevelThatIsNotReachedIsSaidWithTheNearest() {
        assertThatThrownBy(() -> Searcher.find(level(2, new double[] {0, 1}), x -> x[0] * (1 - x[0])))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("'f' does not reach 2.0; the nearest is 0.250000 at x0 = 0.500000");
    }

    @Test
    void severalVariablesAreVariedWithinTheirRanges() {
        List<double[]> asked = new ArrayList<>();
        double[] found = Searcher.find(
                extremum(Goal.MINIMUM, new double[] {-2, 3}, new double[] {0, 10}, new double[] {1, 2}), x -> {
                    asked.add(x.clone());
                    return Math.pow(x[0] - 1, 2) + 0.1 * Math.pow(x[1] - 7, 2) + 5 * Math.pow(x[2] - 1.3, 2);
                });
        assertThat(found[0]).isCloseTo(1, within(1e-4));
        assertThat(found[1]).isCloseTo(7, within(1e-3));
        assertThat(found[2]).isCloseTo(1.3, within(1e-4));
        assertThat(asked).allSatisfy(x -> {
            assertThat(x[0]).isBetween(-2.0, 3.0);
            assertThat(x[1]).isBetween(0.0, 10.0);
            assertThat(x[2]).isBetween(1.0, 2.0);
        });
    }

    @Test
    void ofSeveralVariablesTheSearchEndsWhereTheLevelIsReached() {
        double[] found = Searcher.find(
                level(0.9, new double[] {0, 1}, new double[] {0, 1}), x -> 1 - Math.hypot(x[0] - 0.9, x[1] - 0.2));
        assertThat(1 - Math.hypot(found[0] - 0.9, found[1] - 0.2)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void evaluationsAreLimitedAndTheBestIsTold() {
        assertThatThrownBy(() -> Searcher.find(
                        search(Goal.MINIMUM, OptionalDouble.empty(), 18, new double[] {0, 1}),
                        x -> Math.abs(x[0] - 0.3)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("did not come to its end in 18 evaluations; the best so far is");
    }

    @Test
    void theSameEvaluationsAreAskedForAgain() {
        List<List<Double>> asked = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            List<Double> these = new ArrayList<>();
            Searcher.find(extremum(Goal.MAXIMUM, new double[] {0, 4}), x -> {
                these.add(x[0]);
                return Math.sin(x[0]);
            });
            asked.add(these);
        }
        assertThat(asked.get(0)).isEqualTo(asked.get(1));
    }
}
