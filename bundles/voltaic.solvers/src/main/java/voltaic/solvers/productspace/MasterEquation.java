package voltaic.solvers.productspace;

import java.util.ArrayList;
import java.util.List;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.LinearOperator;
import voltaic.numerics.Workers;

/**
 * Ẋ = Σ γ (2 O X Oᵀ − OᵀO X − X OᵀO) − [H, Xᵀ] (see the package), row by row: with the effective K = Σ γ OᵀO and its few bands, and
 * the rows of X that a jump brings together added up before the jump is applied to their sum.
 */
final class MasterEquation implements LinearOperator {
    /** The least rows that one task takes, and the side of the squares that are transposed at once: they fit into the nearest cache. */
    private static final int ROWS = 16;
    /** The least elements that one task takes. */
    private static final int ELEMENTS = 1 << 12;

    private final int dimension;
    private final BandedAction damping;
    private final List<BandedAction> jumps = new ArrayList<>();
    private final BandedAction hamiltonian;
    private final double[] transposed;

    MasterEquation(ProductBasis basis, Stage stage) {
        dimension = basis.dimension();
        Banded k = Banded.zero();
        for (CollectiveJump jump : stage.collectiveJumps()) {
            Banded o = operator(basis, jump);
            k = k.plus(-jump.rate(), o.transposed().times(o));
            jumps.add(new BandedAction(Banded.zero().plus(Math.sqrt(2 * jump.rate()), o), dimension));
        }
        damping = new BandedAction(k, dimension);
        Banded h = Banded.zero();
        for (HamiltonianTerm term : stage.hamiltonian()) {
            h = h.plus(term.amplitude(), operator(basis, term));
        }
        hamiltonian = new BandedAction(h, dimension);
        transposed = new double[hamiltonian.isZero() ? 0 : dimension * dimension];
    }

    /** Σ_i w_i J_i^∓. */
    private static Banded operator(ProductBasis basis, CollectiveJump jump) {
        Banded sum = Banded.zero();
        for (int i : jump.on().members()) {
            sum = sum.plus(jump.on().weight(i), basis.lowering(i));
        }
        return jump.lowers() ? sum : sum.transposed();
    }

    /** Σ_i w_i J_i^x or Σ_i w_i J_i^z. */
    private static Banded operator(ProductBasis basis, HamiltonianTerm term) {
        Banded sum = Banded.zero();
        for (int i : term.on().members()) {
            double weight = term.on().weight(i);
            if (term.operator() == HamiltonianTerm.Operator.JZ) {
                sum = sum.plus(weight, basis.z(i));
            } else {
                Banded lowering = basis.lowering(i);
                sum = sum.plus(0.5 * weight, lowering).plus(0.5 * weight, lowering.transposed());
            }
        }
        return sum;
    }

    @Override
    public void apply(double[] x, double[] y, Workers workers) {
        int rows = Math.max(ROWS, ELEMENTS / dimension);
        if (!hamiltonian.isZero()) {
            workers.overChunks(0, dimension, rows, (chunk, from, to) -> transpose(x, from, to));
        }
        workers.overChunks(0, dimension, rows, (chunk, from, to) -> rows(x, y, from, to));
    }

    /** Fills some rows of the transposed matrix. */
    private void transpose(double[] x, int from, int to) {
        for (int column = 0; column < dimension; column += ROWS) {
            int end = Math.min(dimension, column + ROWS);
            for (int n = from; n < to; n++) {
                for (int m = column; m < end; m++) {
                    transposed[n * dimension + m] = x[m * dimension + n];
                }
            }
        }
    }

    private void rows(double[] x, double[] y, int from, int to) {
        double[] together = new double[dimension];
        for (int n = from; n < to; n++) {
            int row = n * dimension;
            damping.left(n, x, y, row);
            damping.addRight(x, row, y, row);
            for (BandedAction jump : jumps) {
                if (jump.left(n, x, together, 0)) {
                    jump.addRight(together, 0, y, row);
                }
            }
            if (!hamiltonian.isZero()) {
                hamiltonian.left(n, transposed, together, 0);
                for (int m = 0; m < dimension; m++) {
                    y[row + m] -= together[m];
                }
                hamiltonian.addRight(transposed, row, y, row);
            }
        }
    }
}
