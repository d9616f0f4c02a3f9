package voltaic.tck.reference;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import voltaic.plugin.StateBlocks;

/** A state in products of Dicke states, in one block that holds everything. */
final class DickeBlock implements StateBlocks {
    private final List<List<Integer>> basis;
    private final Matrix rho;

    private DickeBlock(List<List<Integer>> basis, Matrix rho) {
        this.basis = basis;
        this.rho = rho;
    }

    /**
     * |k_0 … k_n⟩ is the sum of the rows with so many excitations over the root of their number Π binomial(N_i, k_i), and a symmetric
     * state has the same elements in all of them.
     */
    static DickeBlock whole(SpinEquation equation, Matrix spins) {
        List<List<Integer>> levels = IntStream.range(0, equation.rows())
                .mapToObj(row -> levels(equation, row))
                .toList();
        List<List<Integer>> basis = levels.stream().distinct().toList();
        int[] index = levels.stream().mapToInt(basis::indexOf).toArray();
        double[] norm = basis.stream()
                .mapToDouble(tuple -> IntStream.range(0, tuple.size())
                        .mapToDouble(i -> Math.sqrt(SpinEquation.binomial(
                                equation.ensembles().get(i).spins(), tuple.get(i))))
                        .reduce(1, (a, b) -> a * b))
                .toArray();
        Matrix rho = new Matrix(basis.size());
        for (int row = 0; row < index.length; row++) {
            for (int column = 0; column < index.length; column++) {
                int a = index[row];
                int b = index[column];
                rho.real[a][b] += spins.real[row][column] / (norm[a] * norm[b]);
                rho.imaginary[a][b] += spins.imaginary[row][column] / (norm[a] * norm[b]);
            }
        }
        return new DickeBlock(basis, rho);
    }

    /** The trace over all other ensembles. */
    static DickeBlock reduced(SpinEquation equation, Matrix spins, int ensemble) {
        DickeBlock whole = whole(equation, spins);
        int levels = equation.ensembles().get(ensemble).spins() + 1;
        Matrix reduced = new Matrix(levels);
        for (int a = 0; a < whole.basis.size(); a++) {
            for (int b = 0; b < whole.basis.size(); b++) {
                List<Integer> ket = whole.basis.get(a);
                List<Integer> bra = whole.basis.get(b);
                if (agreeBut(ensemble, ket, bra)) {
                    reduced.real[ket.get(ensemble)][bra.get(ensemble)] += whole.rho.real[a][b];
                    reduced.imaginary[ket.get(ensemble)][bra.get(ensemble)] += whole.rho.imaginary[a][b];
                }
            }
        }
        return new DickeBlock(IntStream.range(0, levels).mapToObj(List::of).toList(), reduced);
    }

    private static List<Integer> levels(SpinEquation equation, int row) {
        return IntStream.range(0, equation.ensembles().size())
                .map(i -> equation.excitations(row, i))
                .boxed()
                .toList();
    }

    private static boolean agreeBut(int ensemble, List<Integer> a, List<Integer> b) {
        return IntStream.range(0, a.size())
                .allMatch(i -> i == ensemble || a.get(i).equals(b.get(i)));
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public int[][] basis(int block) {
        return basis.stream()
                .map(tuple -> tuple.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    @Override
    public double[][] real(int block) {
        return rho.copy().real;
    }

    @Override
    public boolean isReal() {
        return Arrays.stream(rho.imaginary).flatMapToDouble(Arrays::stream).allMatch(value -> value == 0);
    }

    @Override
    public double[][] imaginary(int block) {
        return rho.copy().imaginary;
    }
}
