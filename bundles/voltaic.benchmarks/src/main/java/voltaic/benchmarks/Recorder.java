package voltaic.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import voltaic.plugin.Run;
import voltaic.plugin.State;

/** Reads every energy, as an observable would, and keeps what a solver says. */
final class Recorder implements Run {
    private final int ensembles;
    private final Map<String, Object> statistics = new LinkedHashMap<>();
    /** t and the energy densities, sample by sample. */
    private final List<double[]> curve = new ArrayList<>();

    Recorder(int ensembles) {
        this.ensembles = ensembles;
    }

    Map<String, Object> statistics() {
        return statistics;
    }

    List<double[]> curve() {
        return curve;
    }

    /** The largest difference of an energy density between two runs with the same samples. */
    double distance(Recorder other) {
        return IntStream.range(0, curve.size())
                .mapToDouble(s -> IntStream.rangeClosed(1, ensembles)
                        .mapToDouble(i -> Math.abs(curve.get(s)[i] - other.curve.get(s)[i]))
                        .max()
                        .orElseThrow())
                .max()
                .orElseThrow();
    }

    @Override
    public void sample(State state) {
        double[] row = new double[ensembles + 1];
        row[0] = state.time();
        for (int i = 0; i < ensembles; i++) {
            row[i + 1] = state.energyDensity(i);
        }
        curve.add(row);
    }

    @Override
    public void checkpoint(double fraction) {}

    @Override
    public void statistic(String name, Object value) {
        statistics.put(name, value);
    }

    /** Printed, as a table must not hide it. */
    @Override
    public void warn(String message) {
        System.err.println("warning: " + message);
    }
}
