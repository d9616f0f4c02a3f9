package voltaic.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Times something that repeats. */
final class Stopwatch {
    /** Runs that take longer than this, in seconds, are not repeated. */
    private static final double LONG = 20;
    /** So long are short runs repeated, to warm up and to measure. */
    private static final double SECONDS = 3;

    private static final int FEWEST = 3;
    private static final int MOST = 51;
    /** Bytes that take about a hundredth of a second to move. */
    private static final double ENOUGH = 1e8;

    /**
     * A run.
     *
     * @param seconds by the clock
     * @param processor by all processors together
     * @param heap the heap in use at most, in bytes, with what is not yet collected
     */
    private record Lap(double seconds, double processor, double heap) {}

    private final List<Lap> laps = new ArrayList<>();

    private Stopwatch() {}

    /** The median of several runs after a warm-up; only one run if it takes long. */
    static Stopwatch time(Runnable work) {
        Stopwatch warmUp = new Stopwatch();
        do {
            warmUp.run(work);
        } while (warmUp.seconds() < SECONDS);
        if (warmUp.seconds() > LONG) {
            return warmUp;
        }
        Stopwatch watch = new Stopwatch();
        while (watch.laps.size() < FEWEST || (watch.seconds() < SECONDS && watch.laps.size() < MOST)) {
            watch.run(work);
        }
        return watch;
    }

    /**
     * The seconds of the fastest of several runs: for what the machine's memory bounds.
     *
     * @param bytes that a run moves; what moves few is repeated until the clock can tell
     */
    static double fastest(int runs, double bytes, Runnable work) {
        int repeats = (int) Math.max(1, ENOUGH / bytes);
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < runs; r++) {
            long begin = System.nanoTime();
            for (int i = 0; i < repeats; i++) {
                work.run();
            }
            least = Math.min(least, 1e-9 * (System.nanoTime() - begin) / repeats);
        }
        return least;
    }

    private void run(Runnable work) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        double processor = processorSeconds();
        long begin = System.nanoTime();
        work.run();
        double seconds = 1e-9 * (System.nanoTime() - begin);
        double heap = pools.stream()
                .mapToDouble(pool -> pool.getPeakUsage().getUsed())
                .sum();
        laps.add(new Lap(seconds, processorSeconds() - processor, heap));
    }

    private static double processorSeconds() {
        return 1e-9
                * ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getProcessCpuTime();
    }

    private double seconds() {
        return laps.stream().mapToDouble(Lap::seconds).sum();
    }

    /** A row with the median and the fastest run, the mean of the processors' time, of which the clock is coarse, and the heap. */
    Row into(Row row) {
        List<Lap> sorted =
                laps.stream().sorted(Comparator.comparingDouble(Lap::seconds)).toList();
        Lap median = sorted.get((sorted.size() - 1) / 2);
        return row.with("seconds", median.seconds())
                .with(
                        "processor",
                        laps.stream().mapToDouble(Lap::processor).average().orElseThrow())
                .with("fastest", sorted.get(0).seconds())
                .with("runs", sorted.size())
                .with("heap", laps.stream().mapToDouble(Lap::heap).max().orElseThrow());
    }
}
