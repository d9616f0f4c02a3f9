package voltaic.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
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
    private LindbladProblem problem = parallel(1, 2, 1, 1);

    /** Makes the problem. */
    @Setup
    public void make() {
        int cross = size.indexOf('x');
        int spins = Integer.parseInt(size.substring(0, cross));
        int reservoirs = Integer.parseInt(size.substring(cross + 1));
        problem = parallel(spins, 2, reservoirs, spins == 12 ? 2 : 6 * Math.log(spins) / spins);
    }

    /** M reservoirs with a battery each and the pump (M − 1)γ↓, 101 samples. */
    static LindbladProblem parallel(int spins, int batterySpins, int reservoirs, double end) {
        List<Ensemble> ensembles = new ArrayList<>();
        List<Jump> jumps = new ArrayList<>();
        ensembles.add(new Ensemble("C", spins, new InitialState.Excited()));
        for (int m = 1; m <= reservoirs; m++) {
            ensembles.add(new Ensemble("B" + m, batterySpins, new InitialState.Ground()));
            jumps.add(CollectiveJump.lowering(1, on(reservoirs + 1, 0, m)));
        }
        if (reservoirs > 1) {
            jumps.add(CollectiveJump.raising(reservoirs - 1.0, on(reservoirs + 1, 0)));
        }
        return new LindbladProblem(
                ensembles,
                List.of(new Stage(end, jumps, List.of())),
                new TimeGrid.Uniform(end, 101),
                Set.of(Quantity.ENERGY));
    }

    private static Coupling on(int ensembles, int... members) {
        double[] weights = new double[ensembles];
        for (int member : members) {
            weights[member] = 1;
        }
        return Coupling.of(weights);
    }

    /** Checks and solves. */
    @Benchmark
    public void solve(Blackhole blackhole) {
        blackhole.consume(SOLVER.rejects(problem, PARAMETERS));
        SOLVER.solve(problem, PARAMETERS, new EnergySink(problem.size(), blackhole));
    }
}
