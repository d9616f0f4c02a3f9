package voltaic.numerics;

import org.apache.commons.math3.ode.sampling.StepHandler;
import org.apache.commons.math3.ode.sampling.StepInterpolator;

/** Hands the asked samples of each accepted step to the observer, and stops when time stands still. */
final class SampledSteps implements StepHandler {
    private final double[] samples;
    private final IntegrationObserver observer;
    private int next;
    private long count;
    private double time;

    SampledSteps(double[] samples, IntegrationObserver observer) {
        this.samples = samples;
        this.observer = observer;
    }

    /** Accepted steps. */
    long count() {
        return count;
    }

    /** The time reached. */
    double time() {
        return time;
    }

    @Override
    public void init(double t0, double[] y0, double t) {
        time = t0;
        observer.checkpoint(t0);
        while (next < samples.length && samples[next] == t0) {
            observer.sample(samples[next++], y0);
        }
    }

    @Override
    public void handleStep(StepInterpolator step, boolean last) {
        double end = step.getCurrentTime();
        if (!(end > time)) {
            throw new IntegrationException(
                    "the integration stopped at t = " + time + ": no step is short enough to meet the tolerances");
        }
        // The last step may end a rounding before the asked time; what is left is sampled there.
        while (next < samples.length && (samples[next] <= end || last)) {
            step.setInterpolatedTime(samples[next]);
            observer.sample(samples[next++], step.getInterpolatedState());
        }
        time = end;
        count++;
        observer.checkpoint(end);
    }
}
