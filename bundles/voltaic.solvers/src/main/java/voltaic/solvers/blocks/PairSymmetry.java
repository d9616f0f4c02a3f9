package voltaic.solvers.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The symmetries of the elements ρ_bb': exchanging ket and bra, as ρ is real and symmetric, and exchanging ensembles of one class in ket and
 * bra together. Of all pairs with equal elements one is kept.
 */
public final class PairSymmetry {
    /** Classes of exchangeable ensembles, by position in the pairs. */
    private final List<int[]> classes;

    PairSymmetry(List<int[]> classes) {
        this.classes = classes;
    }

    /** The pair that stands for this one. */
    Pair canonical(Pair pair) {
        Pair same = sorted(pair);
        Pair transposed = sorted(pair.transposed());
        return same.compareTo(transposed) <= 0 ? same : transposed;
    }

    /** How many pairs a canonical one stands for. */
    double multiplicity(Pair canonical) {
        double permutations = 1;
        for (int[] members : classes) {
            int run = 0;
            for (int m = 0; m < members.length; m++) {
                boolean repeats = m > 0
                        && canonical.ket[members[m]] == canonical.ket[members[m - 1]]
                        && canonical.bra[members[m]] == canonical.bra[members[m - 1]];
                run = repeats ? run + 1 : 1;
                permutations *= (m + 1.0) / run;
            }
        }
        boolean selfTransposed = canonical.equals(sorted(canonical.transposed()));
        return Math.rint(selfTransposed ? permutations : 2 * permutations);
    }

    /** The levels that exchanges make of these, each once. */
    List<int[]> images(int[] levels) {
        List<int[]> images = new ArrayList<>(List.of(levels));
        for (int next = 0; next < images.size(); next++) {
            for (int[] members : classes) {
                for (int m = 1; m < members.length; m++) {
                    int[] image = images.get(next).clone();
                    image[members[m]] = images.get(next)[members[m - 1]];
                    image[members[m - 1]] = images.get(next)[members[m]];
                    if (images.stream().noneMatch(known -> Arrays.equals(known, image))) {
                        images.add(image);
                    }
                }
            }
        }
        return images;
    }

    /** The order of the group. */
    public double order() {
        double order = 2;
        for (int[] members : classes) {
            for (int m = 2; m <= members.length; m++) {
                order *= m;
            }
        }
        return order;
    }

    private Pair sorted(Pair pair) {
        if (classes.isEmpty()) {
            return pair;
        }
        int[] sortedKet = pair.ket.clone();
        int[] sortedBra = pair.bra.clone();
        for (int[] members : classes) {
            long[] levels = new long[members.length];
            for (int m = 0; m < members.length; m++) {
                levels[m] = (long) pair.ket[members[m]] << 32 | pair.bra[members[m]];
            }
            Arrays.sort(levels);
            for (int m = 0; m < members.length; m++) {
                sortedKet[members[m]] = (int) (levels[m] >>> 32);
                sortedBra[members[m]] = (int) levels[m];
            }
        }
        return new Pair(sortedKet, sortedBra);
    }
}
