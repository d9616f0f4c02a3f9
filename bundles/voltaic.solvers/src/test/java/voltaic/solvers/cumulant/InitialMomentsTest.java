package voltaic.solvers.cumulant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static voltaic.solvers.Problems.at;
import static voltaic.solvers.Problems.dicke;
import static voltaic.solvers.Problems.problem;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.solvers.RandomModels;
import voltaic.solvers.SpinRegister;

class InitialMomentsTest {
    private static final double ROUNDING = 1e-14;

    @ParameterizedTest
    @CsvSource({"1,0", "1,1", "2,0", "2,1", "2,2", "4,1", "4,2", "4,4"})
    void dickeStatesHaveTheMomentsOfTheirDensityMatrix(int spins, int excitations) {
        assertMoments(dicke("C", spins, excitations));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void mixturesHaveTheMomentsOfTheirDensityMatrix(int spins) {
        assertMoments(RandomModels.mixed("C", spins, new Random(spins)));
    }

    @Test
    void fullyExcitedSpinsAreUncorrelatedWhateverTheirNumber() {
        InitialMoments moments = InitialMoments.of(new Ensemble("C", Integer.MAX_VALUE, new InitialState.Excited()));
        assertThat(moments).isEqualTo(new InitialMoments(1, 0, 0));
    }

    private static void assertMoments(Ensemble ensemble) {
        SpinRegister register = new SpinRegister(problem(List.of(ensemble), List.of(), at(1)));
        double[][] rho = register.initial(List.of(ensemble));
        InitialMoments moments = InitialMoments.of(ensemble);
        double density = register.energy(rho, 0);
        assertThat(moments.density()).isCloseTo(density, within(ROUNDING));
        boolean pairs = ensemble.spins() > 1;
        assertThat(moments.correlation()).isCloseTo(pairs ? register.correlation(rho, 0, 1) : 0, within(ROUNDING));
        assertThat(moments.covariance())
                .isCloseTo(pairs ? register.joint(rho, 0, 1) - density * density : 0, within(ROUNDING));
    }
}
