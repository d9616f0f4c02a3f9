package voltaic.benchmarks;

import org.openjdk.jmh.infra.Blackhole;
import voltaic.plugin.Run;
import voltaic.plugin.State;

/** Reads every energy, as an observable would. */
record EnergySink(int ensembles, Blackhole blackhole) implements Run {
    @Override
    public void sample(State state) {
        for (int i = 0; i < ensembles; i++) {
            blackhole.consume(state.energyDensity(i));
        }
    }

    @Override
    public void checkpoint(double fraction) {}

    @Override
    public void statistic(String name, Object value) {}

    @Override
    public void warn(String message) {}
}
