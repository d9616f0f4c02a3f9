package voltaic.ui.results.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Study;
import voltaic.model.result.Result;
import voltaic.ui.results.TestRunService;

class GrowingResultsTest {
    private static final long MILLISECOND = 1_000_000;

    private final Study study = TestRunService.study("a", "b");
    private final AtomicLong clock = new AtomicLong(-5);
    private final GrowingResults results = new GrowingResults(study, clock::get);
    private int taken;

    private void sample(int samples, long cost) {
        results.sampled(() -> {
            taken++;
            clock.addAndGet(cost);
            return result(samples);
        });
    }

    private Result result(int samples) {
        return TestRunService.result(study.variants().get(0), samples, List.of());
    }

    @Test
    void variantsThatHaveNotBegunAreThereWithoutSamples() {
        assertThat(results.get().results()).extracting(Result::variant).containsExactly("a", "b");
        sample(3, 0);
        assertThat(results.get().results())
                .extracting(result -> result.time().size())
                .containsExactly(3, 0);
    }

    @Test
    void nothingIsCopiedAsLongAsNobodyLooks() {
        sample(1, 0);
        clock.addAndGet(1000 * MILLISECOND);
        sample(2, 0);
        sample(3, 0);
        assertThat(taken).isEqualTo(1);
        results.get();
        sample(4, 0);
        assertThat(taken).isEqualTo(2);
        assertThat(results.get().results().get(0).time().size()).isEqualTo(4);
    }

    @Test
    void whatIsDearToCopyIsCopiedSeldom() {
        sample(1, 10 * MILLISECOND);
        results.get();
        clock.addAndGet(150 * MILLISECOND);
        sample(2, 0);
        assertThat(taken).as("within 20 times what the copy took").isEqualTo(1);
        clock.addAndGet(60 * MILLISECOND);
        sample(3, 0);
        assertThat(taken).isEqualTo(2);
    }

    @Test
    void aVariantThatIsCompleteIsShownAtOnce() {
        results.completed(result(TestRunService.SAMPLES));
        assertThat(results.get().results())
                .extracting(result -> result.time().size())
                .containsExactly(TestRunService.SAMPLES, 0);
    }
}
