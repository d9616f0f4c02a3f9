package voltaic.observables.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on the state itself, against an independent program, closed forms and dense matrices. */
class StateObservablesTest {
    /** Rounding of matrices of up to 48 rows; an eigenvalue of 1e-17 where there is none adds 6e-16 to an entropy. */
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @CsvFileSource(resources = "reference.csv", numLinesToSkip = 1)
    void complexStatesMeetTheReference(
            String spins,
            int rank,
            int ensemble,
            double purity,
            double entropy,
            double logNegativity,
            double negativity,
            double mutualInformation,
            double ergotropy,
            double reducedPurity,
            double reducedEntropy) {
        Observed observed = Observed.of(referenceState(numbers(spins), rank));
        // Eigenvalues that rounding lifts from zero to 1e-17 change an entropy by 6e-16 each; the numbers have twelve
        // decimals.
        assertThat(observed.purity()).isCloseTo(purity, within(ROUNDING));
        assertThat(observed.entropy()).isCloseTo(entropy, within(ROUNDING));
        assertThat(observed.logarithmicNegativity(ensemble)).isCloseTo(logNegativity, within(ROUNDING));
        assertThat(observed.negativity(ensemble)).isCloseTo(negativity, within(ROUNDING));
        assertThat(observed.mutualInformation(ensemble)).isCloseTo(mutualInformation, within(2 * ROUNDING));
        assertThat(observed.ergotropy(ensemble)).isCloseTo(ergotropy, within(ROUNDING));
        assertThat(observed.purity(ensemble)).isCloseTo(reducedPurity, within(ROUNDING));
        assertThat(observed.entropy(ensemble)).isCloseTo(reducedEntropy, within(ROUNDING));
    }

    private static DenseState referenceState(int[] spins, int rank) {
        List<double[][]> vectors = new ArrayList<>();
        for (int k = 0; k < rank; k++) {
            double[][] v = new double[2][DenseState.dimension(spins)];
            for (int j = 0; j < v[0].length; j++) {
                v[0][j] = Math.sin(1 + 7 * j + 3 * k);
                v[1][j] = Math.cos(2 + 5 * j - k * k);
            }
            vectors.add(v);
        }
        return DenseState.mixture(spins, vectors.toArray(double[][][]::new));
    }

    /** Random states of conserved excitation number: blocks in any order, against the whole matrix. */
    @Test
    void blocksInAnyOrderSayTheSameAsTheWholeMatrix() {
        Random random = new Random(3);
        for (int trial = 0; trial < 12; trial++) {
            int[] spins =
                    trial % 2 == 0 ? new int[] {1 + random.nextInt(4), 1 + random.nextInt(3)} : new int[] {3, 1, 2};
            DenseState dense = randomBlocks(spins, random, trial % 3 == 0);
            Observed observed = Observed.of(dense.byExcitations(trial));
            Observed again = Observed.of(dense.byExcitations(trial + 100));
            assertThat(observed.entropy()).isCloseTo(dense.entropy(), within(ROUNDING));
            for (int i = 0; i < spins.length; i++) {
                int ensemble = i;
                int[] rest = IntStream.range(0, spins.length)
                        .filter(k -> k != ensemble)
                        .toArray();
                double information =
                        dense.reduced(i).entropy() + dense.reduced(rest).entropy() - dense.entropy();
                assertThat(1 + 2 * observed.negativity(i)).isCloseTo(dense.transposeNorm(i), within(ROUNDING));
                assertThat(observed.mutualInformation(i)).isCloseTo(information, within(3 * ROUNDING));
                assertThat(again.negativity(i)).isCloseTo(observed.negativity(i), within(ROUNDING));
                assertThat(again.mutualInformation(i)).isCloseTo(observed.mutualInformation(i), within(ROUNDING));
            }
        }
    }

    /** A mixture of two random vectors in each sector of excitations. */
    private static DenseState randomBlocks(int[] spins, Random random, boolean real) {
        List<double[][]> vectors = new ArrayList<>();
        DenseState frame = DenseState.of(spins, new double[DenseState.dimension(spins)][0], new double[0][0]);
        for (int q = 0; q <= Arrays.stream(spins).sum(); q++) {
            for (int copy = 0; copy < 2; copy++) {
                double[][] v = new double[2][DenseState.dimension(spins)];
                for (int i = 0; i < v[0].length; i++) {
                    if (Arrays.stream(frame.levels(i)).sum() == q) {
                        v[0][i] = random.nextGaussian();
                        v[1][i] = real ? 0 : random.nextGaussian();
                    }
                }
                vectors.add(v);
            }
        }
        return DenseState.mixture(spins, vectors.toArray(double[][][]::new));
    }

    @Test
    void productsAreNeitherEntangledNorCorrelated() {
        int[] spins = {3, 2};
        double[][] v = new double[2][12];
        for (int k = 0; k <= 3; k++) {
            for (int l = 0; l <= 2; l++) {
                v[0][3 * k + l] = (1 + k) * (2 - l);
            }
        }
        Observed observed = Observed.of(DenseState.mixture(spins, v));
        assertThat(observed.purity()).isCloseTo(1, within(ROUNDING));
        assertThat(observed.entropy()).isCloseTo(0, within(ROUNDING));
        assertThat(observed.negativity(0)).isCloseTo(0, within(ROUNDING));
        assertThat(observed.logarithmicNegativity(1)).isCloseTo(0, within(ROUNDING));
        assertThat(observed.mutualInformation(0)).isCloseTo(0, within(ROUNDING));
    }

    /** (|01⟩ + i|10⟩)/√2. */
    @Test
    void bellStateHasOneBitOfEntanglementAndTwoOfInformation() {
        Observed observed =
                Observed.of(DenseState.mixture(new int[] {1, 1}, new double[][] {{0, 1, 0, 0}, {0, 0, 1, 0}}));
        assertThat(observed.logarithmicNegativity(0)).isCloseTo(1, within(ROUNDING));
        assertThat(observed.negativity(1)).isCloseTo(0.5, within(ROUNDING));
        assertThat(observed.mutualInformation(0)).isCloseTo(2, within(ROUNDING));
        assertThat(observed.entropy(0)).isCloseTo(1, within(ROUNDING));
        assertThat(observed.purity(0)).isCloseTo(0.5, within(ROUNDING));
        assertThat(observed.purity()).isCloseTo(1, within(ROUNDING));
        assertThat(observed.ergotropy(0)).isCloseTo(0, within(ROUNDING));
    }

    @Test
    void informationInAPureStateIsTwiceTheEntropyOfEitherPart() {
        Observed observed = Observed.of(referenceState(new int[] {3, 1, 2}, 1));
        for (int i = 0; i < 3; i++) {
            assertThat(observed.mutualInformation(i)).isCloseTo(2 * observed.entropy(i), within(ROUNDING));
        }
    }

    /** (√2 − 1)/4 for a pair of spins; the others are from an independent program, to the digits shown. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0.10355339059327379, 0.5, NaN", "4, 2, 0.37991402, 0.47555556, 0.14333"})
    void darkStatesHaveTheKnownEntanglement(
            int charger, int battery, double negativity, double purity, double ergotropy) {
        Observed observed = Observed.of(darkState(charger, battery).byExcitations(7));
        assertThat(observed.negativity(0)).isCloseTo(negativity, within(5e-9));
        assertThat(observed.negativity(1)).isCloseTo(negativity, within(5e-9));
        assertThat(observed.purity()).isCloseTo(purity, within(5e-9));
        if (!Double.isNaN(ergotropy)) {
            assertThat(observed.ergotropy(1)).isCloseTo(ergotropy, within(5e-6));
        }
    }

    /** Σ_J P_J |J,−J⟩⟨J,−J| with (J_C^- + J_B^-)|J,−J⟩ = 0 and P_J of the start with all of C and none of B excited. */
    private static DenseState darkState(int charger, int battery) {
        List<double[][]> vectors = new ArrayList<>();
        for (int e = 0; e <= Math.min(charger, battery); e++) {
            double[][] v = new double[2][(charger + 1) * (battery + 1)];
            double amplitude = 1;
            double norm = 0;
            for (int k = e, l = 0; k >= 0; k--, l++) {
                v[0][k * (battery + 1) + l] = amplitude;
                norm += amplitude * amplitude;
                amplitude *= -Math.sqrt(k * (charger - k + 1.0) / ((l + 1.0) * (battery - l)));
            }
            double j = 0.5 * (charger + battery) - e;
            double weight = (2 * j + 1)
                    * factorial(charger)
                    * factorial(battery)
                    / (factorial(charger + battery - e + 1) * factorial(e));
            for (int i = 0; i < v[0].length; i++) {
                v[0][i] *= Math.sqrt(weight / norm);
            }
            vectors.add(v);
        }
        return DenseState.mixture(new int[] {charger, battery}, vectors.toArray(double[][][]::new));
    }

    private static double factorial(int n) {
        return n == 0 ? 1 : n * factorial(n - 1);
    }

    @Test
    void thermalStateYieldsNoWorkAndItsReverseAll() {
        double[] thermal = {0.4, 0.3, 0.2, 0.1};
        double[] reverse = {0.1, 0.2, 0.3, 0.4};
        assertThat(Observed.of(diagonal(thermal)).ergotropy(0)).isZero();
        // An energy of 2 against the passive 1, over three spins.
        assertThat(Observed.of(diagonal(reverse)).ergotropy(0)).isCloseTo(1.0 / 3, within(ROUNDING));
        assertThat(Observed.of(diagonal(0, 0, 0, 1)).ergotropy(0)).isEqualTo(1);
    }

    /** |+⟩ has energy 1/2 and is pure: all of it can be taken out. */
    @Test
    void coherencesYieldWork() {
        Observed observed = Observed.of(DenseState.mixture(new int[] {1}, new double[][] {{1, 0}, {0, 1}}));
        assertThat(observed.ergotropy(0)).isCloseTo(0.5, within(ROUNDING));
    }

    @Test
    void varianceIsThatOfTheEnergyPerSpin() {
        assertThat(Observed.of(diagonal(0.5, 0, 0, 0.5)).variance(0)).isEqualTo(0.25);
        assertThat(Observed.of(diagonal(0, 1, 0, 0)).variance(0)).isZero();
        // One of two levels in thirds: (1/3)² · 1/4.
        assertThat(Observed.of(diagonal(0, 0.5, 0.5, 0)).variance(0)).isCloseTo(1.0 / 36, within(ROUNDING));
    }

    private static DenseState diagonal(double... populations) {
        double[][] re = new double[populations.length][populations.length];
        for (int k = 0; k < populations.length; k++) {
            re[k][k] = populations[k];
        }
        return DenseState.of(
                new int[] {populations.length - 1}, re, new double[populations.length][populations.length]);
    }

    private static int[] numbers(String list) {
        return Arrays.stream(list.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
