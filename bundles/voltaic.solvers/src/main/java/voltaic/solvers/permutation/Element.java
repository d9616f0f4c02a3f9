package voltaic.solvers.permutation;

import voltaic.solvers.ladders.Ladder;

/** An element of the state: for each ensemble the depth a and the excitations of ket and bra. Terms move it about and back. */
final class Element {
    final int[] spins;
    final int[] depth;
    final int[] ket;
    final int[] bra;

    Element(int... spins) {
        this.spins = spins;
        depth = new int[spins.length];
        ket = new int[spins.length];
        bra = new int[spins.length];
    }

    /**
     * ⟨k + by|J_i^±|k⟩ at the depth of ensemble i; zero where that level does not exist.
     *
     * @param levels those of the ket or of the bra
     * @param by 1 or −1
     */
    double step(int[] levels, int i, int by) {
        int above = levels[i] - depth[i];
        return new Ladder(spins[i] - 2 * depth[i]).step(by > 0 ? above : above - 1);
    }

    /** Whether ket and bra of this ensemble are equal. */
    boolean isDiagonal(int ensemble) {
        return ket[ensemble] == bra[ensemble];
    }

    /** Whether ket and bra are equal, so that the element is a probability. */
    boolean isDiagonal() {
        for (int i = 0; i < spins.length; i++) {
            if (!isDiagonal(i)) {
                return false;
            }
        }
        return true;
    }

    /** The excitations of all ensembles. */
    int excitations() {
        int sum = 0;
        for (int k : ket) {
            sum += k;
        }
        return sum;
    }
}
