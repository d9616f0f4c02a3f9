package voltaic.model.experiment;

import java.util.List;

/** The times at which a run is sampled, in 1/γ↓. */
public sealed interface TimeGrid {
    /** The most samples that one run may have. */
    int MAX_SAMPLES = 1_000_000;

    /** The last time. */
    double end();

    /** Every sample time, ascending. */
    double[] times();

    /**
     * {@code samples} equidistant times from 0 to {@code end}, both included.
     *
     * @param end positive
     * @param samples 2 … {@link #MAX_SAMPLES}
     */
    record Uniform(double end, int samples) implements TimeGrid {
        @Override
        public double[] times() {
            double[] times = new double[samples];
            for (int i = 0; i < samples; i++) {
                times[i] = end * i / (samples - 1);
            }
            // Rounding may leave the product beside the end, where no solver goes.
            times[samples - 1] = end;
            return times;
        }
    }

    /** The listed times: not negative, strictly ascending. */
    record At(List<Double> at) implements TimeGrid {
        public At {
            at = List.copyOf(at);
        }

        @Override
        public double end() {
            return at.get(at.size() - 1);
        }

        @Override
        public double[] times() {
            return at.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
