package voltaic.solvers.trajectories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.RandomModels;

/** K against the jumps that it is made of, and the evolution between jumps against the eigenvectors of K. */
class NoJumpEvolutionTest {
    private static LindbladProblem randomModel(Random random) {
        int size = 1 + random.nextInt(3);
        List<Ensemble> ensembles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int spins = 1 + random.nextInt(5);
            ensembles.add(dicke("E" + i, spins, random.nextInt(spins + 1)));
        }
        return problem(ensembles, RandomModels.collectiveJumps(size, random), at(1));
    }

    /** An operator in a random sector of a problem. */
    private static final class Fixture {
        final SectorBox box;
        final StageTerms terms;
        final SectorOperator operator;
        final long q;
        final List<Integer> places = new ArrayList<>();

        Fixture(LindbladProblem problem, Random random) {
            box = SectorBox.of(problem);
            terms = new StageTerms(box, problem.stages().get(0));
            operator = new SectorOperator(box, terms);
            long all = problem.ensembles().stream().mapToLong(Ensemble::spins).sum();
            q = (long) (random.nextDouble() * (all + 1.0));
            operator.moveTo(q);
            for (int place = box.from(); place < box.to(); place++) {
                double level = box.level(box.eliminated(), place, q);
                if (level >= 0 && level <= box.spins(box.eliminated())) {
                    places.add(place);
                }
            }
        }

        double[] randomState(Random random) {
            double[] psi = new double[box.length()];
            for (int place : places) {
                psi[place] = random.nextGaussian();
            }
            double norm = Math.sqrt(dot(psi, psi));
            return Arrays.stream(psi).map(x -> x / norm).toArray();
        }

        EigenDecomposition eigenvectors() {
            double[][] k = new double[places.size()][places.size()];
            for (int column = 0; column < places.size(); column++) {
                double[] unit = new double[box.length()];
                unit[places.get(column)] = 1;
                double[] image = new double[box.length()];
                operator.apply(unit, image);
                for (int row = 0; row < places.size(); row++) {
                    k[row][column] = image[places.get(row)];
                }
            }
            return new EigenDecomposition(new Array2DRowRealMatrix(k));
        }
    }

    private static double dot(double[] a, double[] b) {
        return Vectors.dot(a, b, 0, a.length);
    }

    /** ⟨x|K|y⟩ = Σ γ⟨Ox|Oy⟩, to rounding of elements up to some hundred; what leaves the ladder of the largest ensemble is zero. */
    @Test
    void operatorIsTheSumOverItsJumps() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Fixture fixture = new Fixture(randomModel(random), random);
            double[] x = fixture.randomState(random);
            double[] y = fixture.randomState(random);
            double[] ky = new double[y.length];
            fixture.operator.apply(y, ky);
            double sum = 0;
            for (CollectiveJump jump : fixture.terms.jumps()) {
                double[] ox = new double[x.length];
                double[] oy = new double[x.length];
                fixture.operator.jump(jump, x, ox);
                fixture.operator.jump(jump, y, oy);
                sum += jump.rate() * dot(ox, oy);
            }
            assertThat(dot(x, ky)).isCloseTo(sum, within(1e-12));
            assertThat(fixture.operator.rate(y, new double[y.length])).isCloseTo(dot(y, ky), within(1e-12));
            for (int place = 0; place < ky.length; place++) {
                if (!fixture.places.contains(place)) {
                    assertThat(ky[place]).isZero();
                }
            }
        }
    }

    @Test
    void spreadBoundsTheSpectrum() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Fixture fixture = new Fixture(randomModel(random), random);
            double[] values = fixture.eigenvectors().getRealEigenvalues();
            double range = Arrays.stream(values).max().orElseThrow()
                    - Arrays.stream(values).min().orElseThrow();
            assertThat(fixture.operator.spread()).isGreaterThan(range - 1e-9);
        }
    }

    /** The orders hold to 1e-14, in the eigenvectors 1e-13 remain of elements up to some hundred; several steps add up. */
    @Test
    void stateFallsToTheAskedNormAlongTheEigenvectors() {
        int jumped = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Fixture fixture = new Fixture(randomModel(random), random);
            double[] start = fixture.randomState(random);
            double longest = Math.pow(10, -2 + 3 * random.nextDouble());
            double asked = -Math.log(1 - random.nextDouble());
            NoJumpEvolution evolution = new NoJumpEvolution(fixture.operator);
            double[] psi = start.clone();
            double time = 0;
            double exponent = asked;
            boolean due = false;
            while (!due && time < longest) {
                evolution.evolve(psi, longest - time, exponent);
                time += evolution.elapsed();
                due = evolution.due();
                exponent -= due ? 0 : evolution.consumed();
            }
            double[] expected = evolved(fixture, start, time);
            double norm = Math.sqrt(dot(expected, expected));
            double reached = -2 * Math.log(norm);
            if (due) {
                jumped++;
                assertThat(reached).isCloseTo(asked, within(1e-10 * (1 + asked)));
                double scale = Math.sqrt(dot(psi, psi));
                assertThat(evolution.weight() / (scale * scale))
                        .isCloseTo(
                                fixture.operator.rate(expected, new double[psi.length]) / (norm * norm), within(1e-9));
            } else {
                assertThat(reached).isLessThan(asked + 1e-10);
                assertThat(dot(psi, psi)).isCloseTo(1, within(1e-11));
            }
            double scale = Math.sqrt(dot(psi, psi));
            for (int place : fixture.places) {
                assertThat(psi[place] / scale).isCloseTo(expected[place] / norm, within(1e-10));
            }
        }
        assertThat(jumped).isBetween(100, 290);
    }

    private static double[] evolved(Fixture fixture, double[] start, double time) {
        EigenDecomposition eigen = fixture.eigenvectors();
        double[] inSector =
                fixture.places.stream().mapToDouble(place -> start[place]).toArray();
        RealVector sum = new ArrayRealVector(inSector.length);
        for (int n = 0; n < inSector.length; n++) {
            RealVector vector = eigen.getEigenvector(n).unitVector();
            double amplitude = vector.dotProduct(new ArrayRealVector(inSector));
            sum = sum.add(vector.mapMultiply(amplitude * Math.exp(-eigen.getRealEigenvalue(n) * time)));
        }
        double[] state = new double[start.length];
        for (int n = 0; n < inSector.length; n++) {
            state[fixture.places.get(n)] = sum.getEntry(n);
        }
        return state;
    }

    /** Where the charger is large, next to nothing changes between jumps: the paper's sizes take two or three products a jump. */
    @ParameterizedTest
    @ValueSource(ints = {1_000_000, 100_000_000, Integer.MAX_VALUE})
    void longLaddersTakeFewProducts(int charger) {
        Fixture fixture = new Fixture(figure2(charger, 100, 1, 0, 1, at(1)), new Random(1));
        double[] psi = new double[fixture.box.length()];
        for (int place : fixture.places) {
            double x = 0.2 * (place - fixture.box.from() - 50);
            psi[place] = Math.exp(-x * x);
        }
        Vectors.scale(psi, 1 / Math.sqrt(dot(psi, psi)), psi, 0, psi.length);
        NoJumpEvolution evolution = new NoJumpEvolution(fixture.operator);
        evolution.evolve(psi, 1, 0.7);
        assertThat(evolution.due()).isTrue();
        assertThat(evolution.products()).isLessThanOrEqualTo(3);
    }
}
