package voltaic.tck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import voltaic.model.lindblad.Quantity;
import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;

/** All that a solver shows of a state, kept. */
final class SampledState {
    final double time;
    final double[] energies;
    /** Of the energies; empty where the state is no sample mean. */
    final Optional<double[]> errors;

    private final Map<Quantity, List<double[]>> shown = new EnumMap<>(Quantity.class);
    final List<Block> whole = new ArrayList<>();
    final List<List<Block>> reduced = new ArrayList<>();

    /** A block of a state, with its basis. */
    static final class Block {
        final int[][] basis;
        final double[][] real;
        final double[][] imaginary;

        private Block(StateBlocks blocks, int block) {
            basis = blocks.basis(block);
            real = blocks.real(block);
            imaginary = blocks.imaginary(block);
        }

        static List<Block> of(StateBlocks blocks) {
            return IntStream.range(0, blocks.count())
                    .mapToObj(block -> new Block(blocks, block))
                    .toList();
        }
    }

    SampledState(State state, int ensembles, Set<Quantity> quantities) {
        time = state.time();
        energies = energies(state, ensembles);
        errors = state.standardErrors().map(error -> energies(error, ensembles));
        for (int i = 0; i < ensembles; i++) {
            if (quantities.contains(Quantity.POWER)) {
                keep(Quantity.POWER, new double[] {state.energyDensityRate(i)});
            }
            if (quantities.contains(Quantity.CORRELATIONS)) {
                double[] row = new double[ensembles];
                for (int k = 0; k < ensembles; k++) {
                    row[k] = state.correlation(i, k);
                }
                keep(Quantity.CORRELATIONS, row);
            }
            if (quantities.contains(Quantity.LADDER_POPULATIONS)) {
                keep(Quantity.LADDER_POPULATIONS, state.ladderPopulations(i));
            }
            if (quantities.contains(Quantity.REDUCED_STATES)) {
                reduced.add(Block.of(state.reducedState(i)));
            }
        }
        if (quantities.contains(Quantity.WHOLE_STATE)) {
            whole.addAll(Block.of(state.wholeState()));
        }
    }

    private static double[] energies(State state, int ensembles) {
        double[] energies = new double[ensembles];
        Arrays.setAll(energies, state::energyDensity);
        return energies;
    }

    private void keep(Quantity quantity, double[] row) {
        shown.computeIfAbsent(quantity, q -> new ArrayList<>()).add(row);
    }

    /** One array for each ensemble; empty if the quantity is not shown. */
    List<double[]> rows(Quantity quantity) {
        return shown.getOrDefault(quantity, List.of());
    }

    /** Everything as text, in which doubles that differ in a bit differ. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(time).append(' ').append(Arrays.toString(energies));
        errors.ifPresent(values -> text.append(Arrays.toString(values)));
        shown.forEach(
                (quantity, rows) -> rows.forEach(row -> text.append(quantity).append(Arrays.toString(row))));
        for (Block block : whole) {
            text.append(Arrays.deepToString(block.basis))
                    .append(Arrays.deepToString(block.real))
                    .append(Arrays.deepToString(block.imaginary));
        }
        return text.toString();
    }
}
