package voltaic.solvers.blocks;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.impl.list.mutable.primitive.DoubleArrayList;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.numerics.CompressedRows;
import voltaic.solvers.ladders.Ladder;

/** The generator of a stage as a sparse matrix, block tridiagonal in q. */
public final class SparseGenerator {
    private final Storage storage;
    private final PairLayout layout;
    private final Ladder ladder;
    private final List<CollectiveJump> jumps;
    private final int[] starts;
    private final IntArrayList columns = new IntArrayList();
    private final DoubleArrayList values = new DoubleArrayList();
    /** The element of the row in hand for each column, and the columns in use. */
    private final double[] row;

    private final IntArrayList used = new IntArrayList();

    private SparseGenerator(Storage storage, List<CollectiveJump> jumps) {
        this.storage = storage;
        this.layout = storage.layout();
        Ensemble eliminated = layout.problem().ensembles().get(layout.eliminated());
        this.ladder = new Ladder(eliminated.spins());
        this.jumps = jumps;
        int unknowns = Math.toIntExact(layout.unknowns());
        starts = new int[unknowns + 1];
        row = new double[unknowns];
    }

    /** The matrix for vectors of this storage. */
    public static CompressedRows of(Storage storage, List<CollectiveJump> jumps) {
        return new SparseGenerator(storage, jumps).matrix();
    }

    private CompressedRows matrix() {
        List<List<Link>> links = new ArrayList<>(layout.size());
        for (int p = 0; p < layout.size(); p++) {
            links.add(Link.to(p, layout, jumps));
        }
        for (int q = layout.first(); q <= layout.last(); q++) {
            for (int p = 0; p < layout.size(); p++) {
                Pair pair = layout.pair(p);
                if (q >= layout.from(pair) && q <= layout.to(pair)) {
                    for (Link link : links.get(p)) {
                        add(pair, q, link);
                    }
                    finishRow(storage.index(p, q));
                }
            }
        }
        return new CompressedRows(starts, columns.toArray(), values.toArray());
    }

    private void add(Pair pair, int q, Link link) {
        Pair source = layout.pair(link.source());
        int sourceQ = q + link.shift();
        if (sourceQ < layout.from(source) || sourceQ > layout.to(source)) {
            return;
        }
        double element = link.factor()
                * link.ket().at(ladder, (long) q - pair.ketSum)
                * link.bra().at(ladder, (long) q - pair.braSum);
        if (element != 0) {
            int column = storage.index(link.source(), sourceQ);
            if (row[column] == 0) {
                used.add(column);
            }
            row[column] += element;
        }
    }

    private void finishRow(int index) {
        used.sortThis();
        for (int u = 0; u < used.size(); u++) {
            int column = used.get(u);
            columns.add(column);
            values.add(row[column]);
            row[column] = 0;
        }
        used.clear();
        starts[index + 1] = columns.size();
    }
}
