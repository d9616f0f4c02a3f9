package voltaic.tck;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;
import voltaic.model.lindblad.Quantity;
import voltaic.plugin.State;
import voltaic.plugin.StateBlocks;

/** A state that shows what was required and nothing else, and only while it is being sampled. */
final class LentState implements State {
    private final State state;
    private final Set<Quantity> required;
    private final Optional<State> errors;
    private boolean over;

    LentState(State state, Set<Quantity> required, Optional<State> errors) {
        this.state = state;
        this.required = required;
        this.errors = errors;
    }

    /** Ends the sample. */
    void takeBack() {
        over = true;
    }

    private <R> R shown(Quantity quantity, Supplier<R> value) {
        if (over) {
            throw new AssertionFailedError("the recorder asks a state for " + quantity.words()
                    + " after it was sampled; take what is needed in sample(), where the state is valid");
        }
        if (!required.contains(quantity)) {
            throw new AssertionFailedError(
                    "the recorder asks for " + quantity.words() + ", but requires() is " + required + "; add Quantity."
                            + quantity + " there, so that solvers that do not provide it are refused");
        }
        return value.get();
    }

    @Override
    public double time() {
        return state.time();
    }

    @Override
    public double energyDensity(int ensemble) {
        return shown(Quantity.ENERGY, () -> state.energyDensity(ensemble));
    }

    @Override
    public double energyDensityRate(int ensemble) {
        return shown(Quantity.POWER, () -> state.energyDensityRate(ensemble));
    }

    @Override
    public double correlation(int i, int k) {
        return shown(Quantity.CORRELATIONS, () -> state.correlation(i, k));
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        return shown(Quantity.LADDER_POPULATIONS, () -> state.ladderPopulations(ensemble));
    }

    @Override
    public StateBlocks reducedState(int ensemble) {
        return shown(Quantity.REDUCED_STATES, () -> state.reducedState(ensemble));
    }

    @Override
    public StateBlocks wholeState() {
        return shown(Quantity.WHOLE_STATE, state::wholeState);
    }

    @Override
    public Optional<State> standardErrors() {
        return errors;
    }
}
