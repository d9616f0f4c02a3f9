package voltaic.tck.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.StateBlocks;

/** Against closed forms. The tolerance is for the roundings of some thousand additions. */
class SpinEquationTest {
    private static final double ROUNDINGS = 1e-12;
    private static final InitialState UP = new InitialState.Excited();
    private static final InitialState DOWN = new InitialState.Ground();

    @Test
    void aSpinDecaysAtTwiceTheRate() {
        Jump decay = new IndividualJump(IndividualJump.Operator.LOWERING, 0.7, Coupling.of(1));
        ReferenceState state = last(List.of(new Ensemble("A", 3, UP)), decay);
        assertThat(state.energyDensity(0)).isCloseTo(Math.exp(-1.4), within(ROUNDINGS));
        assertThat(state.energyDensityRate(0)).isCloseTo(-1.4 * Math.exp(-1.4), within(ROUNDINGS));
        assertThat(state.isSymmetric()).isFalse();
        assertThatThrownBy(state::wholeState).isInstanceOf(UnsupportedOperationException.class);
    }

    /** j = 1: both steps of the ladder are taken at the rate 2γ·2, so p_2 = e^{−4t} and p_1 = 4t e^{−4t}. */
    @Test
    void twoSpinsAreSuperradiant() {
        ReferenceState state = last(List.of(new Ensemble("A", 2, UP)), CollectiveJump.lowering(1, Coupling.of(1)));
        double e = Math.exp(-4);
        assertThat(state.ladderPopulations(0)).containsExactly(new double[] {1 - 5 * e, 4 * e, e}, within(ROUNDINGS));
        assertThat(state.correlation(0, 0)).isCloseTo(10 * e, within(ROUNDINGS));
        StateBlocks blocks = state.reducedState(0);
        assertThat(blocks.basis(0)).isDeepEqualTo(new int[][] {{0}, {1}, {2}});
        assertThat(blocks.real(0)[1][1]).isCloseTo(4 * e, within(ROUNDINGS));
    }

    /** One excitation of two spins in one reservoir is half bright; the dark half stays: (1 ± e^{−2t})²/4. */
    @Test
    void twoEnsemblesShareAReservoir() {
        List<Ensemble> ensembles = List.of(new Ensemble("C", 1, UP), new Ensemble("B", 1, DOWN));
        ReferenceState state = last(ensembles, CollectiveJump.lowering(1, Coupling.of(1, 1)));
        double e = Math.exp(-4);
        double amplitude = Math.exp(-2);
        assertThat(state.energyDensity(0)).isCloseTo(square((1 + amplitude) / 2), within(ROUNDINGS));
        assertThat(state.energyDensity(1)).isCloseTo(square((1 - amplitude) / 2), within(ROUNDINGS));
        assertThat(state.correlation(0, 1)).isCloseTo((e - 1) / 4, within(ROUNDINGS));
        assertThat(state.wholeState().real(0)[1][2]).isCloseTo((e - 1) / 4, within(ROUNDINGS));
    }

    /** H = ΩJ^x turns the spin by Ωt; with a detuning Δ the spin comes to at most Ω²/(Ω² + Δ²). */
    @Test
    void aDriveTurnsASpin() {
        HamiltonianTerm drive = new HamiltonianTerm(HamiltonianTerm.Operator.JX, 2, Coupling.of(1));
        HamiltonianTerm detuning = new HamiltonianTerm(HamiltonianTerm.Operator.JZ, 1.5, Coupling.of(1));
        ReferenceState state = last(List.of(new Ensemble("A", 1, DOWN)), List.of(drive, detuning));
        assertThat(state.energyDensity(0)).isCloseTo(4 / 6.25 * square(Math.sin(1.25)), within(ROUNDINGS));
        StateBlocks blocks = state.wholeState();
        assertThat(blocks.isReal()).isFalse();
        assertThat(blocks.imaginary(0)[0][1]).isEqualTo(-blocks.imaginary(0)[1][0]);
    }

    @Test
    void stagesFollowEachOtherAndRatesAtTheirEdgeAreThoseFromBefore() {
        Jump decay = CollectiveJump.lowering(1, Coupling.of(1));
        LindbladProblem problem = new LindbladProblem(
                List.of(new Ensemble("A", 1, UP)),
                List.of(
                        new Stage(0.25, List.of(decay), List.of()),
                        new Stage(0.5, List.of(), List.of()),
                        new Stage(1, List.of(decay), List.of())),
                new TimeGrid.At(List.of(0.25, 0.5, 1.0)),
                Set.of());
        List<ReferenceState> states = SpinEquation.solve(problem);
        assertThat(states.get(0).energyDensityRate(0)).isCloseTo(-2 * Math.exp(-0.5), within(ROUNDINGS));
        assertThat(states.get(1).energyDensity(0)).isEqualTo(states.get(0).energyDensity(0));
        assertThat(states.get(2).energyDensity(0)).isCloseTo(Math.exp(-1.5), within(ROUNDINGS));
    }

    @Test
    void moreSpinsThanATestCanAffordAreRefused() {
        assertThatThrownBy(() -> last(List.of(new Ensemble("A", 6, UP)), CollectiveJump.lowering(1, Coupling.of(1))))
                .hasMessage("the problem has 6 spins; the reference takes at most 5");
    }

    private static double square(double x) {
        return x * x;
    }

    private static ReferenceState last(List<Ensemble> ensembles, Jump jump) {
        return last(ensembles, new Stage(1, List.of(jump), List.of()));
    }

    private static ReferenceState last(List<Ensemble> ensembles, List<HamiltonianTerm> hamiltonian) {
        return last(ensembles, new Stage(1, List.of(), hamiltonian));
    }

    private static ReferenceState last(List<Ensemble> ensembles, Stage stage) {
        TimeGrid time = new TimeGrid.At(List.of(0.0, 1.0));
        return SpinEquation.solve(new LindbladProblem(ensembles, List.of(stage), time, Set.of()))
                .get(1);
    }
}
