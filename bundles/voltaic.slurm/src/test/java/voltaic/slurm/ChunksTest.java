package voltaic.slurm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import voltaic.model.study.PointRange;

class ChunksTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void aTaskTakesMinutesHoweverLongAPointTakes() {
        // 60 s at least, 900 s at most, a 200th of the whole between; never more points than there are.
        assertThat(Chunks.size(10_000, 0.05, 1, NONE)).isEqualTo(1200);
        assertThat(Chunks.size(10_000, 10, 1, NONE)).isEqualTo(50);
        assertThat(Chunks.size(100_000, 10, 1, NONE)).isEqualTo(90);
        assertThat(Chunks.size(100, 3600, 1, NONE)).isEqualTo(1);
        assertThat(Chunks.size(30, 0.05, 1, NONE)).isEqualTo(30);
        assertThat(Chunks.size(100, 3600, 8, NONE)).isEqualTo(8);
    }

    @Test
    void aTaskIsMeantToTakeAThirdOfItsTimeLimit() {
        assertThat(Chunks.size(10_000, 1, 1, OptionalDouble.of(60))).isEqualTo(20);
        assertThat(Chunks.size(10_000, 100, 1, OptionalDouble.of(60))).isEqualTo(1);
    }

    @Test
    void withoutATimeEachProcessorHasAPoint() {
        assertThat(Chunks.size(1000, 0, 4, NONE)).isEqualTo(4);
    }

    @Test
    void rangesPassOverWhatIsDoneButNotOverWhatOthersAreAt() {
        BitSet points = new BitSet();
        for (int i : new int[] {0, 1, 5, 6, 20, 21, 40}) {
            points.set(i);
        }
        BitSet others = new BitSet();
        others.set(10, 15);
        assertThat(Chunks.of(points, others, 3))
                .extracting(PointRange::toString)
                .containsExactly("0-5", "6-6", "20-40");
    }

    @Test
    void everyPointIsInOneRangeAndNoneOfOthersIsInAny() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            BitSet points = new BitSet();
            BitSet others = new BitSet();
            for (int point = 0; point < 60; point++) {
                int kind = random.nextInt(4);
                points.set(point, kind < 2);
                others.set(point, kind == 2);
            }
            int size = 1 + random.nextInt(9);
            List<PointRange> ranges = Chunks.of(points, others, size);
            BitSet covered = new BitSet();
            for (PointRange range : ranges) {
                BitSet its = new BitSet();
                its.set(range.first(), range.last() + 1);
                assertThat(its.intersects(covered)).isFalse();
                assertThat(its.intersects(others)).isFalse();
                covered.or(its);
                its.and(points);
                assertThat(its.cardinality()).isBetween(1, size);
            }
            covered.and(points);
            assertThat(covered).isEqualTo(points);
        }
    }
}
