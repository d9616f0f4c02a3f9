package voltaic.observables.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.State;

/** What the observables say of one state. */
record Observed(LindbladProblem problem, State state) {
    private static final NoParameters NONE = new NoParameters();

    static Observed of(DenseState state) {
        return new Observed(state.problem(), state);
    }

    double purity() {
        return column(new Purity(), NONE, "purity");
    }

    double purity(int ensemble) {
        return column(new Purity(), NONE, "E" + ensemble + ".purity");
    }

    double entropy() {
        return column(new Entropy(), NONE, "entropy");
    }

    double entropy(int ensemble) {
        return column(new Entropy(), NONE, "E" + ensemble + ".entropy");
    }

    double ergotropy(int ensemble) {
        return column(new Ergotropy(), NONE, "E" + ensemble + ".ergotropy");
    }

    double variance(int ensemble) {
        return column(new EnergyVariance(), NONE, "E" + ensemble + ".energy-variance");
    }

    double negativity(int ensemble) {
        String name = "E" + ensemble;
        return column(
                new LogarithmicNegativity(), new LogarithmicNegativity.Parameters(List.of(name)), name + ".negativity");
    }

    double logarithmicNegativity(int ensemble) {
        String name = "E" + ensemble;
        return column(
                new LogarithmicNegativity(),
                new LogarithmicNegativity.Parameters(List.of(name)),
                name + ".logarithmic-negativity");
    }

    double mutualInformation(int ensemble) {
        String name = "E" + ensemble;
        return column(
                new MutualInformation(), new MutualInformation.Parameters(List.of(name)), name + ".mutual-information");
    }

    <P extends Record> double column(Observable<P> observable, P parameters, String name) {
        return record(observable, parameters).columns().stream()
                .filter(column -> column.name().equals(name))
                .mapToDouble(Column::last)
                .findFirst()
                .orElseThrow();
    }

    <P extends Record> double merit(Observable<P> observable, P parameters, String name) {
        return record(observable, parameters).figuresOfMerit().stream()
                .filter(merit -> merit.name().equals(name))
                .mapToDouble(FigureOfMerit::value)
                .findFirst()
                .orElseThrow();
    }

    <P extends Record> Observable.Recording record(Observable<P> observable, P parameters) {
        Observable.Recorder recorder = observable.record(problem, parameters);
        recorder.sample(state);
        List<Column> early = recorder.columns();
        Observable.Recording recording = recorder.finish();
        assertThat(recording.columns()).as("what was told before the end").isEqualTo(early);
        return recording;
    }
}
