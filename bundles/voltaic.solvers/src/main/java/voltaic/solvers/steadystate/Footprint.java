package voltaic.solvers.steadystate;

import java.util.Locale;
import java.util.Optional;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.LongTimeLimit;
import voltaic.solvers.blocks.BlockCount;
import voltaic.solvers.blocks.Pair;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.Sectors;

/** The memory that a problem needs, found before any of it is used. */
final class Footprint {
    /** An element of a sparse matrix: its value and its column, with room to grow while it is made. */
    private static final double BYTES_PER_ELEMENT = 20;
    /** What the pairs and their index may take for each unknown. */
    private static final double BYTES_OF_LAYOUT = 32;
    /** Vectors beside those of the limit: two states and their difference, traces, multiplicities, and the row in hand of the generator. */
    private static final int OTHER_VECTORS = 6;

    private static final double MEBIBYTE = 0x1p20;

    private final LindbladProblem problem;
    private final double available;

    /**
     * The footprint of a problem of one stage.
     *
     * @param available the bytes that may be used
     */
    Footprint(LindbladProblem problem, double available) {
        this.problem = problem;
        this.available = available;
    }

    /** Why it does not fit, with figures; empty if it does. */
    Optional<String> refusal() {
        Optional<PairLayout> layout = layout();
        double needed = layout.map(this::bytes).orElseGet(() -> {
            double unknowns = BlockCount.unknowns(problem);
            double blocks =
                    (double) Sectors.of(problem).last() - Sectors.of(problem).first() + 1;
            // Σ d_q² ≥ (Σ d_q)²/blocks.
            return unknowns * bytesPerUnknown() + 8 * unknowns * unknowns / blocks;
        });
        return layout.isPresent() && needed <= available
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "the eliminated blocks need about %,.0f MiB of memory, and %,.0f MiB are available; fewer or smaller"
                                + " ensembles beside the largest need less, and 'exact' run for a long time keeps no such blocks",
                        Math.ceil(needed / MEBIBYTE),
                        Math.floor(available / MEBIBYTE)));
    }

    /** The layout, if its unknowns fit. */
    Optional<PairLayout> layout() {
        double most = Math.min(Integer.MAX_VALUE - 8, available / bytesPerUnknown());
        return Sectors.of(problem).last() > Integer.MAX_VALUE - 8
                ? Optional.empty()
                : PairLayout.of(problem, (long) most);
    }

    private double bytes(PairLayout layout) {
        return layout.unknowns() * bytesPerUnknown() + LongTimeLimit.bytes(blocks(layout));
    }

    /** Where the blocks begin, and where the last one ends. */
    private static int[] blocks(PairLayout layout) {
        int[] blocks = new int[layout.last() - layout.first() + 3];
        for (int p = 0; p < layout.size(); p++) {
            Pair pair = layout.pair(p);
            blocks[layout.from(pair) - layout.first()]++;
            blocks[layout.to(pair) - layout.first() + 1]--;
        }
        int size = 0;
        int start = 0;
        for (int q = 0; q < blocks.length; q++) {
            size += blocks[q];
            blocks[q] = start;
            start += size;
        }
        return blocks;
    }

    private double bytesPerUnknown() {
        double elements = 1;
        for (CollectiveJump jump : problem.stages().get(0).collectiveJumps()) {
            int members = jump.on().members().length;
            elements += 3.0 * members * members;
        }
        return 8 * OTHER_VECTORS + BYTES_PER_ELEMENT * elements + BYTES_OF_LAYOUT;
    }
}
