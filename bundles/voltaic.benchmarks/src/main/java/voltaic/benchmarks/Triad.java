package voltaic.benchmarks;

import java.util.Arrays;

/**
 * The bandwidth of the memory by the triad a = b + s c of the STREAM benchmark (McCalpin, 1995): 24 bytes for each element, as if a were not
 * read before it is written.
 */
final class Triad {
    private static final int BYTES = 24;
    private static final int RUNS = 10;

    private final double[] a;
    private final double[] b;
    private final double[] c;

    /** With arrays that together take so many bytes. */
    Triad(double bytes) {
        int length = (int) Math.min(1 << 30, bytes / BYTES);
        a = new double[length];
        b = new double[length];
        c = new double[length];
        Arrays.fill(b, 1);
        Arrays.fill(c, 2);
    }

    /** The bytes of the three arrays. */
    double bytes() {
        return (double) BYTES * a.length;
    }

    /** Bytes a second with so many threads; the best of several runs. */
    double bandwidth(int threads) {
        return bytes() / Stopwatch.fastest(RUNS, bytes(), () -> run(threads));
    }

    private void run(int threads) {
        Thread[] others = new Thread[threads - 1];
        for (int t = 0; t < others.length; t++) {
            int part = t;
            others[t] = new Thread(() -> work(part, threads));
            others[t].start();
        }
        work(threads - 1, threads);
        for (Thread thread : others) {
            join(thread);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void work(int part, int parts) {
        add((int) ((long) a.length * part / parts), (int) ((long) a.length * (part + 1) / parts));
    }

    private void add(int from, int to) {
        for (int i = from; i < to; i++) {
            a[i] = b[i] + 3 * c[i];
        }
    }
}
