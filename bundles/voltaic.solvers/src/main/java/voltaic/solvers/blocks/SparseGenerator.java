package voltaic.solvers.blocks;

import java.util.Arrays;
import java.util.List;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.numerics.CompressedRows;
import voltaic.solvers.ladders.Ladder;

/** The generator of a stage as a sparse matrix, block tridiagonal in q. */
public final class SparseGenerator {
    private final Storage storage;
    private final PairLayout layout;
    /** ⟨k|J^-|k+1⟩ of the eliminated ensemble at k + 1, with zeros at both ends. */
    private final double[] steps;
    /** For each pair its links, those to one element side by side, in the order of its row. */
    private final Link[][] links;

    private final int[] starts;
    private final int[] columns;
    private final double[] values;
    private int count;

    private SparseGenerator(Storage storage, List<CollectiveJump> jumps) {
        this.storage = storage;
        this.layout = storage.layout();
        Ensemble eliminated = layout.problem().ensembles().get(layout.eliminated());
        Ladder ladder = new Ladder(eliminated.spins());
        steps = new double[eliminated.spins() + 2];
        Arrays.setAll(steps, k -> ladder.step(k - 1L));
        links = new Link[layout.size()][];
        long most = 0;
        for (int p = 0; p < links.length; p++) {
            links[p] = Link.to(p, layout, jumps).stream().sorted(Link.BY_COLUMN).toArray(Link[]::new);
            Pair pair = layout.pair(p);
            most += (layout.to(pair) - layout.from(pair) + 1L) * targets(links[p]);
        }
        starts = new int[Math.toIntExact(layout.unknowns()) + 1];
        columns = new int[Math.toIntExact(most)];
        values = new double[columns.length];
    }

    private static int targets(Link... sorted) {
        int targets = 0;
        for (int l = 0; l < sorted.length; l++) {
            if (l == 0 || !sorted[l].hasColumnOf(sorted[l - 1])) {
                targets++;
            }
        }
        return targets;
    }

    /** The matrix for vectors of this storage. */
    public static CompressedRows of(Storage storage, List<CollectiveJump> jumps) {
        return of(storage, jumps, () -> {});
    }

    /**
     * The matrix for vectors of this storage.
     *
     * @param pulse called often meanwhile; what it throws ends the work
     */
    public static CompressedRows of(Storage storage, List<CollectiveJump> jumps, Runnable pulse) {
        return new SparseGenerator(storage, jumps).matrix(pulse);
    }

    private CompressedRows matrix(Runnable pulse) {
        for (int q = layout.first(); q <= layout.last(); q++) {
            if (q % 1024 == 0) {
                pulse.run();
            }
            for (int p = 0; p < links.length; p++) {
                Pair pair = layout.pair(p);
                if (q >= layout.from(pair) && q <= layout.to(pair)) {
                    addRow(pair, q, links[p]);
                    starts[storage.index(p, q) + 1] = count;
                }
            }
        }
        return count == columns.length
                ? new CompressedRows(starts, columns, values)
                : new CompressedRows(starts, Arrays.copyOf(columns, count), Arrays.copyOf(values, count));
    }

    private void addRow(Pair pair, int q, Link... row) {
        int ket = q - pair.ketSum;
        int bra = q - pair.braSum;
        int l = 0;
        while (l < row.length) {
            Link first = row[l];
            double element = 0;
            do {
                element += row[l].factor()
                        * row[l].ket().at(steps, ket)
                        * row[l].bra().at(steps, bra);
                l++;
            } while (l < row.length && row[l].hasColumnOf(first));
            Pair source = layout.pair(first.source());
            int sourceQ = q + first.shift();
            if (element != 0 && sourceQ >= layout.from(source) && sourceQ <= layout.to(source)) {
                columns[count] = storage.index(first.source(), sourceQ);
                values[count++] = element;
            }
        }
    }
}
