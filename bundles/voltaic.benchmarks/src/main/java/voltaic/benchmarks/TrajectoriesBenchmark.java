package voltaic.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.trajectories.Trajectories;

/**
 * Quantum-jump trajectories on the parallel arrangement with the pump (M − 1)γ↓, to 6 ln(N_C)/N_C, 101 samples: the time for one of several, with
 * all processors at work.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class TrajectoriesBenchmark {
    private static final int TRAJECTORIES = 8;

    /** Charger spins, spins of each battery, and reservoirs. */
    @Param({"10000x10x2", "100000x100x1"})
    public String size = "";

    private static final Trajectories SOLVER = new Trajectories();
    private static final Trajectories.Parameters PARAMETERS = new Trajectories.Parameters(TRAJECTORIES, 1);
    private LindbladProblem problem = Problems.parallel(1, 1, 1, 1);

    /** Makes the problem. */
    @Setup
    public void make() {
        String[] numbers = size.split("x", -1);
        int spins = Integer.parseInt(numbers[0]);
        problem = Problems.parallel(
                spins, Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]), Problems.chargingTime(spins));
    }

    /** Solves. */
    @Benchmark
    @OperationsPerInvocation(TRAJECTORIES)
    public void solve(Blackhole blackhole) {
        SOLVER.solve(problem, PARAMETERS, new EnergySink(problem.size(), blackhole));
    }
}
