package voltaic.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.CompressedRows;
import voltaic.numerics.Workers;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.SparseGenerator;
import voltaic.solvers.blocks.Storage;

/** What the memory delivers, and how much of it the generator's product on a state uses. */
final class BandwidthTable {
    /** An element's value and column. */
    private static final int BYTES_PER_ELEMENT = 12;
    /** An element of the state and its derivative, and the start of its row. */
    private static final int BYTES_PER_UNKNOWN = 20;

    private static final double LARGE = 1.5 * 0x1p30;
    private static final int PRODUCTS = 20;
    private static final int[][] SPINS = {{12, 2, 2, 2}, {1000, 2, 2}, {10_000, 2, 2}, {100_000, 1, 1}, {100_000, 2, 2}
    };

    private BandwidthTable() {}

    static void print() {
        for (int[] spins : SPINS) {
            product(spins);
        }
        triad(LARGE);
    }

    /** The product, and the triad on as many bytes. */
    private static void product(int... spins) {
        int reservoirs = spins.length - 1;
        LindbladProblem problem = Problems.charging(Problems.parallel(reservoirs, reservoirs - 1), spins);
        PairLayout layout = PairLayout.of(problem, Integer.MAX_VALUE).orElseThrow();
        Storage storage = new Storage(layout);
        List<CollectiveJump> jumps = problem.stages().get(0).collectiveJumps();
        CompressedRows generator = SparseGenerator.of(storage, jumps);
        double[] x = storage.initial();
        double[] y = new double[x.length];
        double bytes =
                (double) BYTES_PER_ELEMENT * generator.elements() + (double) BYTES_PER_UNKNOWN * layout.unknowns();
        double seconds = Stopwatch.fastest(PRODUCTS, bytes, () -> generator.apply(x, y, Workers.CALLER));
        new Row("product")
                .with("spins", Problems.spins(problem))
                .with("unknowns", layout.unknowns())
                .with("elements", generator.elements())
                .with("inverses", inverses(storage.blocks()))
                .with("bytes", bytes)
                .with("seconds", seconds)
                .print();
        triad(bytes);
    }

    /** The bytes of dense inverses of all diagonal blocks, which an elimination keeps. */
    private static double inverses(int... blocks) {
        return IntStream.range(0, blocks.length - 1)
                .mapToDouble(q -> 8 * Math.pow(blocks[q + 1] - blocks[q], 2))
                .sum();
    }

    private static void triad(double bytes) {
        Triad triad = new Triad(bytes);
        new Row("triad")
                .with("bytes", triad.bytes())
                .with("one", triad.bandwidth(1))
                .with("all", triad.bandwidth(Runtime.getRuntime().availableProcessors()))
                .print();
    }
}
