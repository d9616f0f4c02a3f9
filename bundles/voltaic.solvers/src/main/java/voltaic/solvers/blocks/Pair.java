package voltaic.solvers.blocks;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The levels b of all ensembles but the eliminated one in the ket, and b' in the bra; not to be changed. */
public final class Pair implements Comparable<Pair> {
    final int[] ket;
    final int[] bra;
    /** |b| and |b'|. */
    final int ketSum;

    final int braSum;

    public Pair(int[] ket, int[] bra) {
        this.ket = ket;
        this.bra = bra;
        ketSum = IntStream.of(ket).sum();
        braSum = IntStream.of(bra).sum();
    }

    /** (b', b). */
    public Pair transposed() {
        return new Pair(/* ket= */ bra, /* bra= */ ket);
    }

    /** Whether ket and bra are equal, so that the elements are probabilities. */
    public boolean isDiagonal() {
        return Arrays.equals(ket, bra);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pair pair && Arrays.equals(ket, pair.ket) && Arrays.equals(bra, pair.bra);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ket) + Arrays.hashCode(bra);
    }

    @Override
    public int compareTo(Pair other) {
        int order = Arrays.compare(ket, other.ket);
        return order != 0 ? order : Arrays.compare(bra, other.bra);
    }
}
