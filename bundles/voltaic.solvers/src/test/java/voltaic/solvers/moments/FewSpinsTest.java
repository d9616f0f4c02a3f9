package voltaic.solvers.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.excited;
import static voltaic.solvers.Problems.figure2;
import static voltaic.solvers.Problems.ground;
import static voltaic.solvers.Problems.on;
import static voltaic.solvers.Problems.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.RecordedRun;
import voltaic.solvers.cumulant.Cumulant;
import voltaic.solvers.meanfield.MeanField;

class FewSpinsTest {
    private static final Tolerances DEFAULTS = new Tolerances(1e-10, 1e-14);

    @Test
    void smallestEnsembleThatTakesPartIsNamedOnce() {
        LindbladProblem model = problem(
                List.of(excited("C", 19), ground("B1", 1), ground("B2", 5)),
                List.of(CollectiveJump.lowering(1, on(3, 0, 1, 2))),
                at(0.01));
        assertThat(meanField(model))
                .containsExactly(
                        "'B1' has only 1 spin, where fluctuations that the mean field drops matter; compare with an"
                                + " exact solver");
        assertThat(cumulant(model))
                .containsExactly(
                        "'B1' has only 1 spin, where fluctuations that the cumulant expansion drops matter; compare"
                                + " with an exact solver");
    }

    @Test
    void twentySpinsAreEnough() {
        assertThat(meanField(figure2(20, 20, 2, 1, 1, at(0.01)))).isEmpty();
        assertThat(meanField(figure2(20, 19, 2, 1, 1, at(0.01))))
                .singleElement()
                .asString()
                .startsWith("'B1' has only 19 spins");
    }

    @Test
    void ensembleThatStandsAsideDoesNotMatter() {
        LindbladProblem model = problem(
                List.of(excited("C", 100), ground("B1", 1)), List.of(CollectiveJump.lowering(1, on(2, 0))), at(0.01));
        assertThat(meanField(model)).isEmpty();
        assertThat(cumulant(model)).isEmpty();
    }

    @Test
    void twoSpinsAreExactInTheCumulantExpansionAlone() {
        LindbladProblem model = figure2(1, 1, 1, 0, 1, at(0.01));
        assertThat(meanField(model)).hasSize(1);
        assertThat(cumulant(model)).isEmpty();
    }

    private static List<String> meanField(LindbladProblem model) {
        return RecordedRun.of(new MeanField(), model, DEFAULTS).warnings;
    }

    private static List<String> cumulant(LindbladProblem model) {
        return RecordedRun.of(new Cumulant(), model, DEFAULTS).warnings;
    }
}
