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
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.exact.Exact;
import voltaic.solvers.limits.Tolerance;

/**
 * The exact solver on the parallel arrangement, M reservoirs with batteries of two spins and the pump (M − 1)γ↓, 101 samples, tolerance 1e-8: the
 * checks of what is accepted, the solution, and reading every energy.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExactBenchmark {
    /** Charger spins and reservoirs. */
    @Param({"12x3", "100x2", "1000x2"})
    public String size = "";

    private static final Exact SOLVER = new Exact();
    private static final Tolerance PARAMETERS = new Tolerance(1e-8);
    private LindbladProblem problem = Problems.parallel(1, 2, 1, 1);

    /** Makes the problem. */
    @Setup
    public void make() {
        int cross = size.indexOf('x');
        int spins = Integer.parseInt(size.substring(0, cross));
        int reservoirs = Integer.parseInt(size.substring(cross + 1));
        problem = Problems.parallel(spins, 2, reservoirs, spins == 12 ? 2 : Problems.chargingTime(spins));
    }

    /** Checks and solves. */
    @Benchmark
    public void solve(Blackhole blackhole) {
        blackhole.consume(SOLVER.rejects(problem, PARAMETERS));
        SOLVER.solve(problem, PARAMETERS, new EnergySink(problem.size(), blackhole));
    }
}
