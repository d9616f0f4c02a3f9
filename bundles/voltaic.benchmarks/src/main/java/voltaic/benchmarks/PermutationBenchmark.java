package voltaic.benchmarks;

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
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.solvers.limits.Tolerance;
import voltaic.solvers.permutation.PermutationSymmetric;

/**
 * The permutation-symmetric solver on N superradiant spins that also decay on their own, up to t = 2 ln(N)/N, and on the same beside a battery of two
 * spins in one reservoir; 101 samples, tolerance 1e-8: the checks of what is accepted, the solution, and reading every energy.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PermutationBenchmark {
    /** Spins N. */
    @Param({"50", "100", "200"})
    public int spins;

    /** Spins of the battery; 0 for none. */
    @Param({"0", "2"})
    public int battery;

    private static final PermutationSymmetric SOLVER = new PermutationSymmetric();
    private static final Tolerance PARAMETERS = new Tolerance(1e-8);
    private LindbladProblem problem = decaying(1, 0);

    /** Makes the problem. */
    @Setup
    public void make() {
        problem = decaying(spins, battery);
    }

    private static LindbladProblem decaying(int spins, int battery) {
        Ensemble charger = new Ensemble("C", spins, new InitialState.Excited());
        Coupling all = battery == 0 ? Coupling.of(1) : Coupling.of(1, 1);
        double end = 2 * Math.log(spins + 1.0) / spins;
        return new LindbladProblem(
                battery == 0
                        ? List.of(charger)
                        : List.of(charger, new Ensemble("B", battery, new InitialState.Ground())),
                List.of(new Stage(
                        end,
                        List.of(
                                CollectiveJump.lowering(1, all),
                                new IndividualJump(IndividualJump.Operator.LOWERING, 1, all)),
                        List.of())),
                new TimeGrid.Uniform(end, 101),
                Set.of(Quantity.ENERGY));
    }

    /** Checks and solves. */
    @Benchmark
    public void solve(Blackhole blackhole) {
        blackhole.consume(SOLVER.rejects(problem, PARAMETERS));
        SOLVER.solve(problem, PARAMETERS, new EnergySink(problem.size(), blackhole));
    }
}
