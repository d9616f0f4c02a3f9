package voltaic.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    @Test
    void allTasksAreDone() {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(2, () -> {})) {
            workers.run(Collections.nCopies(7, done::incrementAndGet));
        }
        assertThat(done).hasValue(7);
    }

    /** Though an earlier task waits for ever. */
    @Test
    void failureComesThroughAtOnceAndEndsTheOthers() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Workers workers = new Workers(2, () -> {})) {
            Runnable patient = () -> waitForEver(ended);
            Runnable failing = () -> {
                throw new ArithmeticException("failed");
            };
            assertThatThrownBy(() -> workers.run(List.of(patient, failing))).isInstanceOf(ArithmeticException.class);
        }
        ended.await();
    }

    @Test
    void callerMayGiveUp() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Workers workers = new Workers(1, () -> {
            throw new CancellationException("enough");
        });
        Runnable patient = () -> waitForEver(ended);
        assertThatThrownBy(() -> workers.run(List.of(patient)))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
        workers.close();
        ended.await();
        assertThatThrownBy(workers::checkStopped).isInstanceOf(CancellationException.class);
    }

    /** Also where the caller does the work itself, and where each piece of it is short. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void callerLooksAfterTheProgressManyTimesASecond(int threads) {
        AtomicInteger beats = new AtomicInteger();
        AtomicLong elements = new AtomicLong();
        try (Workers workers = new Workers(threads, beats::incrementAndGet)) {
            long end = System.nanoTime() + 300_000_000;
            while (System.nanoTime() < end) {
                elements.set(0);
                workers.overChunks(3, 40_000, (chunk, from, to) -> elements.addAndGet(to - from));
                assertThat(elements).hasValue(39_997);
            }
        }
        assertThat(beats).hasValueGreaterThanOrEqualTo(3);
    }

    private static void waitForEver(CountDownLatch ended) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }
}
