package voltaic.solvers.permutation;

import java.util.Arrays;
import java.util.List;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.CompressedRows;

/** The generator of a stage as a sparse matrix: the column of an unknown holds what its elements contribute to the others. */
final class GeneratorMatrix {
    private final Layout layout;
    private final List<Term> terms;
    private final Runnable heartbeat;
    private final Element element;
    /** The rows of the column in hand, and their factors. */
    private int[] rows = new int[64];

    private double[] factors = new double[64];
    private int filled;

    private GeneratorMatrix(Layout layout, Stage stage, Runnable heartbeat) {
        this.layout = layout;
        this.heartbeat = heartbeat;
        element = layout.numbering().element();
        terms = Term.of(stage, element.spins);
    }

    /**
     * The matrix for vectors of this layout.
     *
     * @param heartbeat called every few milliseconds
     */
    static CompressedRows of(Layout layout, Stage stage, Runnable heartbeat) {
        return new GeneratorMatrix(layout, stage, heartbeat).matrix();
    }

    /** Goes through all columns twice, to count and to fill, as that takes no memory but the matrix. */
    private CompressedRows matrix() {
        int[] starts = new int[layout.size() + 1];
        for (int column = 0; column < layout.size(); column++) {
            make(column);
            for (int f = 0; f < filled; f++) {
                starts[rows[f] + 1]++;
            }
        }
        for (int row = 0; row < layout.size(); row++) {
            starts[row + 1] = Math.addExact(starts[row + 1], starts[row]);
        }
        int[] next = Arrays.copyOf(starts, layout.size());
        int[] columns = new int[starts[layout.size()]];
        double[] values = new double[columns.length];
        for (int column = 0; column < layout.size(); column++) {
            make(column);
            for (int f = 0; f < filled; f++) {
                int place = next[rows[f]]++;
                columns[place] = column;
                values[place] = factors[f];
            }
        }
        return new CompressedRows(starts, columns, values);
    }

    private void make(int column) {
        if (column % Layout.HEARTBEAT == 0) {
            heartbeat.run();
        }
        filled = 0;
        layout.set(element, column);
        for (Term term : terms) {
            term.visit(element, this::add);
        }
    }

    private void add(double factor) {
        int row = layout.position(element);
        for (int f = 0; f < filled; f++) {
            if (rows[f] == row) {
                factors[f] += factor;
                return;
            }
        }
        if (filled == rows.length) {
            rows = Arrays.copyOf(rows, 2 * filled);
            factors = Arrays.copyOf(factors, 2 * filled);
        }
        rows[filled] = row;
        factors[filled++] = factor;
    }
}
