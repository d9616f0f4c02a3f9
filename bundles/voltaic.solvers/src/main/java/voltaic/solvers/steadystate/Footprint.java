package voltaic.solvers.steadystate;

import java.util.Optional;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.numerics.LongTimeLimit;
import voltaic.solvers.blocks.BlockCount;
import voltaic.solvers.blocks.BlockFootprint;
import voltaic.solvers.blocks.Pair;
import voltaic.solvers.blocks.PairLayout;
import voltaic.solvers.blocks.Sectors;
import voltaic.solvers.limits.Memory;

/** The memory that a problem needs, found before any of it is used. */
final class Footprint {
    /** Vectors beside those of the limit: two states and their difference, traces, multiplicities, and the row in hand of the generator. */
    private static final int OTHER_VECTORS = 6;

    private final LindbladProblem problem;
    private final Memory memory;
    private final BlockFootprint unknowns;

    Footprint(LindbladProblem problem, Memory memory) {
        this.problem = problem;
        this.memory = memory;
        unknowns = new BlockFootprint(problem, memory, OTHER_VECTORS);
    }

    /** Why it does not fit, with figures; empty if it does. */
    Optional<String> refusal() {
        Optional<PairLayout> layout = layout();
        double needed = layout.map(this::bytes).orElseGet(this::estimate);
        return layout.isPresent() && needed <= memory.available()
                ? Optional.empty()
                : Optional.of(memory.refusal(
                        "the eliminated blocks",
                        needed,
                        "fewer or smaller ensembles beside the largest need less, and 'exact' run for a long time keeps no"
                                + " such blocks"));
    }

    /** The layout, if its unknowns fit. */
    Optional<PairLayout> layout() {
        return unknowns.layout();
    }

    /** Without a layout, by Σ d_q² ≥ (Σ d_q)² over the number of blocks. */
    private double estimate() {
        double count = BlockCount.unknowns(problem);
        Sectors sectors = Sectors.of(problem);
        return unknowns.bytes(count) + Double.BYTES * count * count / (sectors.last() - sectors.first() + 1.0);
    }

    private double bytes(PairLayout layout) {
        return unknowns.bytes((double) layout.unknowns()) + LongTimeLimit.bytes(blocks(layout));
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
}
