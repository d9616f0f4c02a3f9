package voltaic.observables.states;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;

/** A state as a full matrix over all products of Dicke states, the last ensemble fastest, shown in blocks as asked for. */
final class DenseState implements State {
    final int[] spins;
    final double[][] re;
    final double[][] im;
    private final List<int[]> blocks;

    private DenseState(int[] spins, double[][] re, double[][] im, List<int[]> blocks) {
        this.spins = spins;
        this.re = re;
        this.im = im;
        this.blocks = blocks;
    }

    /** In one block. */
    static DenseState of(int[] spins, double[][] re, double[][] im) {
        int[] all = new int[re.length];
        Arrays.setAll(all, i -> i);
        return new DenseState(spins, re, im, List.of(all));
    }

    /** Σ_k |ψ_k⟩⟨ψ_k| over its trace, of vectors with real and imaginary parts. */
    static DenseState mixture(int[] spins, double[][]... vectors) {
        int dimension = dimension(spins);
        double[][] re = new double[dimension][dimension];
        double[][] im = new double[dimension][dimension];
        double trace = 0;
        for (double[][] v : vectors) {
            for (int i = 0; i < dimension; i++) {
                trace += v[0][i] * v[0][i] + v[1][i] * v[1][i];
            }
        }
        for (double[][] v : vectors) {
            for (int i = 0; i < dimension; i++) {
                for (int j = 0; j < dimension; j++) {
                    re[i][j] += (v[0][i] * v[0][j] + v[1][i] * v[1][j]) / trace;
                    im[i][j] += (v[1][i] * v[0][j] - v[0][i] * v[1][j]) / trace;
                }
            }
        }
        return of(spins, re, im);
    }

    /** In blocks of equal excitation number, in an order and with bases in an order that the seed decides. */
    DenseState byExcitations(long seed) {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < re.length; i++) {
            groups.computeIfAbsent(Arrays.stream(levels(i)).sum(), q -> new ArrayList<>())
                    .add(i);
        }
        Random random = new Random(seed);
        List<int[]> shuffled = new ArrayList<>();
        for (List<Integer> group : groups.values()) {
            Collections.shuffle(group, random);
            shuffled.add(group.stream().mapToInt(Integer::intValue).toArray());
        }
        Collections.shuffle(shuffled, random);
        return new DenseState(spins, re, im, shuffled);
    }

    static int dimension(int... spins) {
        return Arrays.stream(spins).map(n -> n + 1).reduce(1, (a, b) -> a * b);
    }

    int[] levels(int index) {
        int[] levels = new int[spins.length];
        int rest = index;
        for (int i = spins.length - 1; i >= 0; i--) {
            levels[i] = rest % (spins[i] + 1);
            rest /= spins[i] + 1;
        }
        return levels;
    }

    LindbladProblem problem() {
        List<Ensemble> ensembles = new ArrayList<>();
        for (int i = 0; i < spins.length; i++) {
            ensembles.add(new Ensemble("E" + i, spins[i], new InitialState.Ground()));
        }
        return new LindbladProblem(
                ensembles, List.of(new Stage(2, List.of(), List.of())), new TimeGrid.At(List.of(1.0)), Set.of());
    }

    /** Σ|λ| of the matrix with one ensemble transposed. */
    double transposeNorm(int ensemble) {
        int stride = dimension(Arrays.copyOfRange(spins, ensemble + 1, spins.length));
        double[][] a = new double[re.length][re.length];
        double[][] b = new double[re.length][re.length];
        for (int i = 0; i < re.length; i++) {
            for (int j = 0; j < re.length; j++) {
                int shift = (levels(j)[ensemble] - levels(i)[ensemble]) * stride;
                a[i + shift][j - shift] = re[i][j];
                b[i + shift][j - shift] = im[i][j];
            }
        }
        return Arrays.stream(eigenvalues(a, b)).map(Math::abs).sum() / 2;
    }

    /** −Σ λ log₂λ. */
    double entropy() {
        return Arrays.stream(eigenvalues(re, im))
                        .filter(value -> value > 0)
                        .map(value -> -value * Math.log(value) / Math.log(2))
                        .sum()
                / 2;
    }

    /** Each twice: those of (a −b; b a). */
    private static double[] eigenvalues(double[][] a, double[][] b) {
        int n = a.length;
        double[][] both = new double[2 * n][2 * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                both[i][j] = both[n + i][n + j] = a[i][j];
                both[n + i][j] = b[i][j];
                both[i][n + j] = -b[i][j];
            }
        }
        return new EigenDecomposition(new Array2DRowRealMatrix(both)).getRealEigenvalues();
    }

    /** The state of the ensembles that are kept. */
    DenseState reduced(int... kept) {
        int[] keptSpins = Arrays.stream(kept).map(i -> spins[i]).toArray();
        double[][] a = new double[dimension(keptSpins)][dimension(keptSpins)];
        double[][] b = new double[a.length][a.length];
        for (int i = 0; i < re.length; i++) {
            for (int j = 0; j < re.length; j++) {
                if (agreeBut(levels(i), levels(j), kept)) {
                    int row = index(levels(i), kept);
                    int column = index(levels(j), kept);
                    a[row][column] += re[i][j];
                    b[row][column] += im[i][j];
                }
            }
        }
        return of(keptSpins, a, b);
    }

    private int index(int[] levels, int[] kept) {
        int index = 0;
        for (int i : kept) {
            index = index * (spins[i] + 1) + levels[i];
        }
        return index;
    }

    private static boolean agreeBut(int[] one, int[] other, int[] kept) {
        for (int i = 0; i < one.length; i++) {
            int ensemble = i;
            if (one[i] != other[i] && Arrays.stream(kept).noneMatch(k -> k == ensemble)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double time() {
        return 1;
    }

    @Override
    public double energyDensity(int ensemble) {
        double[] populations = ladderPopulations(ensemble);
        double mean = 0;
        for (int k = 0; k < populations.length; k++) {
            mean += k * populations[k] / spins[ensemble];
        }
        return mean;
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        double[][] reduced = reduced(ensemble).re;
        double[] populations = new double[reduced.length];
        Arrays.setAll(populations, k -> reduced[k][k]);
        return populations;
    }

    @Override
    public StateBlocks reducedState(int ensemble) {
        return reduced(ensemble).wholeState();
    }

    @Override
    public StateBlocks wholeState() {
        return new StateBlocks() {
            @Override
            public int count() {
                return blocks.size();
            }

            @Override
            public int[][] basis(int block) {
                return Arrays.stream(blocks.get(block))
                        .mapToObj(DenseState.this::levels)
                        .toArray(int[][]::new);
            }

            @Override
            public double[][] real(int block) {
                return part(blocks.get(block), re);
            }

            @Override
            public boolean isReal() {
                return Arrays.stream(im).flatMapToDouble(Arrays::stream).allMatch(value -> value == 0);
            }

            @Override
            public double[][] imaginary(int block) {
                return part(blocks.get(block), im);
            }
        };
    }

    private static double[][] part(int[] members, double[][] of) {
        double[][] part = new double[members.length][members.length];
        for (int i = 0; i < members.length; i++) {
            for (int j = 0; j < members.length; j++) {
                part[i][j] = of[members[i]][members[j]];
            }
        }
        return part;
    }
}
