package voltaic.solvers.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.Column;
import voltaic.observables.states.Ergotropy;
import voltaic.observables.states.LogarithmicNegativity;
import voltaic.observables.states.Purity;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.State;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.ReferenceModels;
import voltaic.solvers.limits.Tolerance;

/** Validation: what the observables say of exact states, against independent programs. */
class ObservedStatesTest {
    private static final NoParameters NONE = new NoParameters();

    /** Seven or eight digits; the solver's tolerance of 1e-10 enters the ergotropy up to N-fold. */
    @ParameterizedTest
    @CsvFileSource(resources = "final.csv", numLinesToSkip = 1)
    void finalStatesMeetTheReference(String model, double logNegativity, String ergotropies, double purity) {
        LindbladProblem problem = ReferenceModels.of(model, at(ExactReferenceTest.end(model)));
        List<Observable.Recorder> recorders = List.of(
                new LogarithmicNegativity().record(problem, new LogarithmicNegativity.Parameters(List.of())),
                new Purity().record(problem, NONE),
                new Ergotropy().record(problem, NONE));
        BlockRun.SOLVER.solve(problem, new Tolerance(1e-10), new RecordedRun(BlockRun.SOLVER, problem) {
            @Override
            public void sample(State state) {
                recorders.forEach(recorder -> recorder.sample(state));
            }
        });
        assertThat(last(recorders.get(0), "C.logarithmic-negativity")).isCloseTo(logNegativity, within(2e-7));
        assertThat(last(recorders.get(1), "purity")).isCloseTo(purity, within(2e-8));
        assertThat(recorders.get(2).finish().columns().stream()
                        .mapToDouble(Column::last)
                        .toArray())
                .containsExactly(ExactReferenceTest.numbers(ergotropies), within(2e-7));
    }

    private static double last(Observable.Recorder recorder, String column) {
        return recorder.finish().columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst()
                .orElseThrow()
                .last();
    }
}
