package voltaic.solvers.trajectories;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import voltaic.plugin.State;

/** The mean over all trajectories at one time, or the standard errors of that mean. */
final class MeanState implements State {
    private final SampleLayout layout;
    private final double time;
    private final int start;
    private final IntToDoubleFunction values;
    private final Optional<State> standardErrors;

    private MeanState(
            SampleLayout layout, double time, int start, IntToDoubleFunction values, Optional<State> standardErrors) {
        this.layout = layout;
        this.time = time;
        this.start = start;
        this.values = values;
        this.standardErrors = standardErrors;
    }

    /**
     * The mean at a time, with its standard errors.
     *
     * @param start where its numbers stand in the means
     */
    static State of(SampleLayout layout, double time, int start, SampleMean mean) {
        State errors = new MeanState(layout, time, start, mean::standardError, Optional.empty());
        return new MeanState(layout, time, start, mean::mean, Optional.of(errors));
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public double energyDensity(int ensemble) {
        return values.applyAsDouble(start + layout.density(ensemble));
    }

    @Override
    public double energyDensityRate(int ensemble) {
        return layout.isCorrelated()
                ? values.applyAsDouble(start + layout.rate(ensemble))
                : State.super.energyDensityRate(ensemble);
    }

    @Override
    public double correlation(int i, int k) {
        return layout.isCorrelated()
                ? values.applyAsDouble(start + layout.correlation(i, k))
                : State.super.correlation(i, k);
    }

    @Override
    public double[] ladderPopulations(int ensemble) {
        return layout.isPopulated()
                ? IntStream.range(layout.ladder(ensemble), layout.ladderEnd(ensemble))
                        .mapToDouble(k -> values.applyAsDouble(start + k))
                        .toArray()
                : State.super.ladderPopulations(ensemble);
    }

    @Override
    public Optional<State> standardErrors() {
        return standardErrors;
    }
}
