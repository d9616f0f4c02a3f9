package voltaic.benchmarks;

import java.nio.file.Path;
import java.util.List;
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
import voltaic.core.assembly.Assembler;
import voltaic.core.assembly.Assembly;
import voltaic.core.assembly.Bound;
import voltaic.json.DocumentReader;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.Solver;

/** The seven mean-field solves of the paper's Fig. 2, N_C = 10⁷, 401 samples each, without reading and writing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class Figure2Benchmark {
    /** The study, by default as seen from the top of the checkout. */
    @Param("examples/figure-2.voltaic.json")
    public String study = "";

    private List<Assembly> variants = List.of();

    /** Reads and assembles the study. */
    @Setup
    public void assemble() {
        BuiltInPlugins plugins = new BuiltInPlugins();
        variants = DocumentReader.read(Path.of(study)).study().variants().stream()
                .map(variant -> Assembler.assemble(plugins, variant.experiment().withoutExports())
                        .orThrow())
                .toList();
    }

    /** All seven. */
    @Benchmark
    public void sevenSolves(Blackhole blackhole) {
        for (Assembly variant : variants) {
            LindbladProblem problem = variant.problem().orElseThrow();
            Bound<Solver<Record>> solver = variant.solver().orElseThrow();
            solver.plugin().solve(problem, solver.parameters(), new EnergySink(problem.size(), blackhole));
        }
    }
}
