package voltaic.solvers.blocks;

import java.util.Arrays;
import voltaic.model.lindblad.LindbladProblem;

/** Counts the elements of the blocks without making them. */
public final class BlockCount {
    /** Longer histograms belong to problems that are far too large; a bound serves them. */
    private static final long LONGEST_HISTOGRAM = 100_000;

    private BlockCount() {}

    /** About Σ_q d_q² over the order of the symmetry group, with d_q the dimension of the block q. */
    public static double unknowns(LindbladProblem problem) {
        Sectors sectors = Sectors.of(problem);
        int eliminated = PairLayout.largest(problem.ensembles());
        long top = problem.ensembles().get(eliminated).spins();
        long levels = 0;
        long second = 0;
        for (int i = 0; i < problem.size(); i++) {
            long spins = i == eliminated ? 0 : problem.ensembles().get(i).spins();
            levels += spins;
            second = Math.max(second, spins);
        }
        double order = PairLayout.symmetry(problem).order();
        long highest = Math.min(levels, sectors.last());
        if (highest > LONGEST_HISTOGRAM) {
            // Of two ensembles alone d_q = min(q, N_2, N_1 + N_2 − q) + 1, at least.
            double width = (double) Math.min(highest, second);
            return Math.max(1.0, (double) (sectors.last() - sectors.first()) * width * width / 3 / order);
        }
        double[] upTo = cumulated(problem, eliminated, (int) highest);
        double sum = 0;
        long q = sectors.first();
        while (q <= sectors.last()) {
            double dimension = at(upTo, q) - at(upTo, q - top - 1);
            boolean plateau = q >= highest && q < top;
            long repeats = plateau ? Math.min(top, sectors.last()) - q + 1 : 1;
            sum += repeats * dimension * dimension;
            q += repeats;
        }
        return Math.max(1, sum / order);
    }

    private static double at(double[] upTo, long sum) {
        return sum < 0 ? 0 : upTo[(int) Math.min(sum, upTo.length - 1L)];
    }

    /** For each s how many tuples of levels of the ensembles but one have a sum up to s. */
    private static double[] cumulated(LindbladProblem problem, int eliminated, int highest) {
        double[] counts = new double[highest + 1];
        counts[0] = 1;
        for (int i = 0; i < problem.size(); i++) {
            if (i == eliminated) {
                continue;
            }
            int spins = problem.ensembles().get(i).spins();
            Arrays.parallelPrefix(counts, Double::sum);
            for (int s = highest; s > spins; s--) {
                counts[s] -= counts[s - spins - 1];
            }
        }
        Arrays.parallelPrefix(counts, Double::sum);
        return counts;
    }
}
