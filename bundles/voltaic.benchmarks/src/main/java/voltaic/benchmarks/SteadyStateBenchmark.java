package voltaic.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.steadystate.SteadyState;

/**
 * The steady state of the parallel arrangement, two reservoirs with a battery each and a pump: the checks of what is accepted, the solution, and
 * reading every energy. Without a pump it depends on the initial state; at three times the rate of a reservoir the weight is at the other end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SteadyStateBenchmark {
    /** Spins of the charger and of each battery. */
    @Param({"1000x2", "10000x2", "100000x1"})
    public String size = "";

    /** The rate of the pump. */
    @Param({"0", "1", "3"})
    public double pump;

    private static final SteadyState SOLVER = new SteadyState();
    private static final SteadyState.Parameters PARAMETERS = new SteadyState.Parameters(1e-8);
    private LindbladProblem problem = parallel(1, 1, 0);

    /** Makes the problem. */
    @Setup
    public void make() {
        int cross = size.indexOf('x');
        problem =
                parallel(Integer.parseInt(size.substring(0, cross)), Integer.parseInt(size.substring(cross + 1)), pump);
    }

    private static LindbladProblem parallel(int charger, int battery, double pump) {
        return Problems.of(new TimeGrid.Uniform(1, 2), Problems.parallel(2, pump), charger, battery, battery);
    }

    /** Checks and solves. */
    @Benchmark
    public void solve(Blackhole blackhole) {
        blackhole.consume(SOLVER.rejects(problem, PARAMETERS));
        SOLVER.solve(problem, PARAMETERS, new EnergySink(problem.size(), blackhole));
    }
}
