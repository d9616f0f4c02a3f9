package voltaic.observables.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;

/** Which columns and figures of merit are recorded, and what is refused. */
class RecordingsTest {
    private static final NoParameters NONE = new NoParameters();
    private static final LadderPopulations.Parameters ALL = new LadderPopulations.Parameters(List.of());

    private static LindbladProblem problem(List<Double> times, int... spins) {
        List<Ensemble> ensembles = new ArrayList<>();
        for (int i = 0; i < spins.length; i++) {
            ensembles.add(new Ensemble(i == 0 ? "C" : "B" + i, spins[i], new InitialState.Ground()));
        }
        return new LindbladProblem(
                ensembles,
                List.of(new Stage(Double.POSITIVE_INFINITY, List.of(), List.of())),
                new TimeGrid.At(times),
                Set.of());
    }

    /** Populations (1 − a, a) of C and (a, 0, 1 − a) of B1, and a correlation a. */
    private record Given(double time, double a, Optional<State> standardErrors) implements State {
        Given(double time, double a) {
            this(time, a, Optional.empty());
        }

        @Override
        public double energyDensity(int ensemble) {
            throw new AssertionError("not to be asked");
        }

        @Override
        public double correlation(int i, int k) {
            return (1 + i + k) * a;
        }

        @Override
        public double[] ladderPopulations(int ensemble) {
            return ensemble == 0 ? new double[] {1 - a, a} : new double[] {a, 0, 1 - a};
        }

        @Override
        public StateBlocks reducedState(int ensemble) {
            return StateBlocks.ofPopulations(ladderPopulations(ensemble));
        }
    }

    private static <P extends Record> Observable.Recording record(
            Observable<P> observable, P parameters, LindbladProblem problem, State... states) {
        Observable.Recorder recorder = observable.record(problem, parameters);
        for (State state : states) {
            recorder.sample(state);
        }
        return recorder.finish();
    }

    @Test
    void everyLevelOfTheChosenLaddersHasAColumn() {
        LindbladProblem problem = problem(List.of(0.0, 1.0), 1, 2);
        List<Column> columns = record(new LadderPopulations(), ALL, problem, new Given(0, 0.2), new Given(1, 0.3))
                .columns();
        assertThat(columns)
                .extracting(Column::name)
                .containsExactly(
                        "C.population-0", "C.population-1", "B1.population-0", "B1.population-1", "B1.population-2");
        assertThat(columns.get(4).toArray()).containsExactly(0.8, 0.7);
        assertThat(record(
                                new LadderPopulations(),
                                new LadderPopulations.Parameters(List.of("B1")),
                                problem,
                                new Given(0, 0.2),
                                new Given(1, 0.3))
                        .columns())
                .isEqualTo(columns.subList(2, 5));
    }

    @Test
    void correlationsArePerPairOfSpinsAndNamedAfterThePair() {
        LindbladProblem problem = problem(List.of(0.0), 2, 5);
        List<Column> columns =
                record(new Correlations(), NONE, problem, new Given(0, 0.5)).columns();
        assertThat(columns)
                .extracting(Column::name)
                .containsExactly("C-C.correlation", "C-B1.correlation", "B1-B1.correlation");
        assertThat(columns).extracting(Column::last).containsExactly(0.5 / 4, 1.0 / 10, 1.5 / 25);
    }

    @Test
    void standardErrorsStandBesideWhatIsLinearInTheState() {
        LindbladProblem problem = problem(List.of(0.0), 1, 2);
        State mean = new Given(0, 0.4, Optional.of(new Given(0, 0.01)));
        assertThat(record(new Correlations(), NONE, problem, mean).columns())
                .filteredOn(column -> column.name().equals("C-B1.correlation.stderr"))
                .singleElement()
                .satisfies(column -> assertThat(column.last()).isEqualTo(0.02 / 2));
        List<Column> levels =
                record(new LadderPopulations(), ALL, problem, mean).columns();
        assertThat(levels).extracting(Column::name).contains("C.population-1", "C.population-1.stderr");
        assertThat(levels.get(3).last()).isEqualTo(0.01);
        assertThat(record(new EnergyVariance(), NONE, problem, mean).columns()).hasSize(2);
    }

    @Test
    void whatIsNotLinearInTheStateAsksForTheState() {
        Map<Observable<?>, Quantity> nonlinear = Map.of(
                new Ergotropy(), Quantity.REDUCED_STATES,
                new Purity(), Quantity.WHOLE_STATE,
                new Entropy(), Quantity.WHOLE_STATE,
                new LogarithmicNegativity(), Quantity.WHOLE_STATE,
                new MutualInformation(), Quantity.WHOLE_STATE);
        nonlinear.forEach(
                (observable, quantity) -> assertThat(observable.requires()).contains(quantity));
        assertThat(new LadderPopulations().requires()).containsExactly(Quantity.LADDER_POPULATIONS);
        assertThat(new EnergyVariance().requires()).containsExactly(Quantity.LADDER_POPULATIONS);
    }

    @Test
    void ergotropyHasItsPeakAndItsEnd() {
        LindbladProblem problem = problem(List.of(0.0, 1.0, 2.0), 1);
        List<FigureOfMerit> merits = record(
                        new Ergotropy(), NONE, problem, new Given(0, 0.1), new Given(1, 0.9), new Given(2, 0.75))
                .figuresOfMerit();
        assertThat(merits)
                .extracting(FigureOfMerit::name)
                .containsExactly("C.peak-ergotropy", "C.peak-ergotropy-time", "C.final-ergotropy");
        // Populations (0.1, 0.9) yield 0.9 − 0.1, and (0.25, 0.75) yield 0.5.
        assertThat(merits.get(0).value()).isEqualTo(0.8, org.assertj.core.data.Offset.offset(1e-15));
        assertThat(merits.get(1).value()).isEqualTo(1);
        assertThat(merits.get(2).value()).isEqualTo(0.5);
    }

    @Test
    void stateAtInfinityHasAPeakButNoTime() {
        LindbladProblem problem = problem(List.of(1.0), 1);
        List<FigureOfMerit> merits = record(new Ergotropy(), NONE, problem, new Given(Double.POSITIVE_INFINITY, 0.75))
                .figuresOfMerit();
        assertThat(merits.get(0).value()).isEqualTo(0.5);
        assertThat(merits.get(1).value()).isNaN();
    }

    @Test
    void entanglementTakesTwoEnsembles() {
        LindbladProblem one = problem(List.of(1.0), 4);
        String reason = "it stands between an ensemble and the rest, and there is only one ensemble";
        assertThat(new LogarithmicNegativity().rejects(one, new LogarithmicNegativity.Parameters(List.of())))
                .contains(reason);
        assertThat(new MutualInformation().rejects(one, new MutualInformation.Parameters(List.of())))
                .contains(reason);
        assertThat(new LogarithmicNegativity()
                        .rejects(problem(List.of(1.0), 4, 1), new LogarithmicNegativity.Parameters(List.of())))
                .isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsSize() {
        assertThat(new LogarithmicNegativity()
                        .rejects(problem(List.of(1.0), 9999, 9999), new LogarithmicNegativity.Parameters(List.of())))
                .contains(
                        "the ensembles have 1.00e+08 products of Dicke states, and it can take 16777216; make the ensembles"
                                + " smaller");
        assertThat(new LadderPopulations().rejects(problem(List.of(1.0), 10_000_000, 5), ALL))
                .contains(
                        "the ladders of C, B1 have 10000007 populations, each a column, of at most 10000; name smaller"
                                + " ensembles in 'ensembles'");
        assertThat(new LadderPopulations()
                        .rejects(problem(List.of(1.0), 10_000_000, 5), new LadderPopulations.Parameters(List.of("B1"))))
                .isEmpty();
        LindbladProblem long0 = new LindbladProblem(
                problem(List.of(1.0), 999).ensembles(),
                problem(List.of(1.0), 999).stages(),
                new TimeGrid.Uniform(1, 20_001),
                Set.of());
        assertThat(new LadderPopulations().rejects(long0, ALL))
                .contains(
                        "1000 populations at 20001 times are 20001000 numbers, of at most 20000000; take fewer samples, or name"
                                + " ensembles in 'ensembles'");
    }

    @Test
    void ensemblesAreNamedOnce() {
        assertThatThrownBy(() -> new LadderPopulations.Parameters(List.of("C", "B1", "C")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ensembles names 'C' twice");
    }

    @Test
    void cancellationComesThrough() {
        DenseState state = DenseState.mixture(new int[] {1, 1}, new double[][] {{0, 1, 1, 0}, {0, 0, 0, 0}});
        for (Observable.Recorder recorder : List.of(
                new Purity().record(state.problem(), NONE),
                new Entropy().record(state.problem(), NONE),
                new LogarithmicNegativity().record(state.problem(), new LogarithmicNegativity.Parameters(List.of())),
                new MutualInformation().record(state.problem(), new MutualInformation.Parameters(List.of())))) {
            assertThatThrownBy(() -> recorder.sample(state, () -> {
                        throw new CancellationException("cancelled");
                    }))
                    .isInstanceOf(CancellationException.class);
        }
    }
}
