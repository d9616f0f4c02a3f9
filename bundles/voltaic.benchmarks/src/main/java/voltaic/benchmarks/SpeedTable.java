package voltaic.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.steadystate.SteadyState;
import voltaic.solvers.trajectories.Trajectories;

/** Prints what the solvers take, and what the machine could do, as lines of {@code name=value}. The arguments choose the tables. */
public final class SpeedTable {
    private static final Map<String, Runnable> TABLES = new TreeMap<>(Map.of(
            "machine", SpeedTable::machine,
            "curve", ExactTable::curve,
            "peer", ExactTable::peer,
            "pumped", ExactTable::pumped,
            "general", ExactTable::general,
            "million", ExactTable::million,
            "steady-state", SpeedTable::steadyState,
            "trajectories", SpeedTable::trajectories,
            "bandwidth", BandwidthTable::print));

    private SpeedTable() {}

    /** The names of tables. */
    public static void main(String[] names) {
        for (String name : names) {
            Runnable table = TABLES.get(name);
            if (table == null) {
                throw new IllegalArgumentException(
                        "there is no table '" + name + "', but there are " + TABLES.keySet());
            }
            table.run();
        }
    }

    private static void machine() {
        Runtime runtime = Runtime.getRuntime();
        new Row("machine")
                .with("java", System.getProperty("java.vm.name") + " " + Runtime.version())
                .with("processors", runtime.availableProcessors())
                .with("heap", runtime.maxMemory())
                .print();
    }

    private static void steadyState() {
        for (int[] spins : List.of(new int[] {10_000, 2, 2}, new int[] {100_000, 1, 1})) {
            LindbladProblem problem = Problems.of(new TimeGrid.Uniform(1, 2), Problems.parallel(2, 1), spins);
            new TimedProblem<>(new SteadyState(), new SteadyState.Parameters(1e-8), problem)
                    .timed("steady-state")
                    .print();
        }
    }

    private static void trajectories() {
        trajectories(32, 10_000, 10, 10);
        trajectories(32, 100_000, 100);
        trajectories(4, 10_000_000, 100);
    }

    private static void trajectories(int count, int... spins) {
        int reservoirs = spins.length - 1;
        LindbladProblem problem = Problems.charging(Problems.parallel(reservoirs, reservoirs - 1), spins);
        new TimedProblem<>(new Trajectories(), new Trajectories.Parameters(count, 1), problem)
                .timed("trajectories")
                .with("processors", Runtime.getRuntime().availableProcessors())
                .print();
    }
}
