package voltaic.solvers.trajectories;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.numerics.Workers;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.solvers.limits.Memory;

/**
 * Quantum-jump trajectories of the master equation (Dalibard, Castin, Mølmer, Phys. Rev. Lett. 68, 580 (1992)): any list of collective jumps
 * on any ensembles, from any product of Dicke states or mixtures of them. A trajectory evolves as e^{−Kt}ψ, K = Σ γ O†O, until ‖ψ‖² has
 * fallen to a random number, and jumps, ψ → Oψ, with probabilities ∝ γ‖Oψ‖². The mean of an expectation value over trajectories is that of the
 * master equation, with a standard error ∝ 1/√n.
 *
 * <p>The series that evolve a trajectory are cut where they leave out 1e-14, so the standard errors are all that matters, where trajectories are
 * many enough: what happens in so few of them that none is in the sample is in no standard error either. What is not linear in
 * the state (purity, negativity, ergotropy …) is no mean over trajectories, and it is not provided.
 *
 * <p>The random numbers of the i-th trajectory are the i-th stream that is split from the seed (L64X128MixRandom), and sums are taken in the
 * order of i: the same seed gives the same bits on any number of processors.
 */
@Component
@PluginDescription(
        id = "trajectories",
        label = "Trajectories",
        summary =
                "Quantum-jump trajectories of the full master equation for collective channels: means with standard errors,"
                        + " also for large ensembles.")
public final class Trajectories implements Solver<Trajectories.Parameters> {
    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Trajectories",
                            symbol = "n",
                            doc = "How many trajectories to average; standard errors fall as 1/√n.",
                            min = 2,
                            max = 1e9,
                            defaultValue = "100")
                    int trajectories,
            @Parameter(
                            label = "Seed",
                            doc = "Chooses the random numbers; the same seed gives the same result.",
                            min = 0,
                            defaultValue = "1")
                    long seed,
            @Parameter(
                            label = "First trajectory",
                            doc =
                                    "The number of the first trajectory, from 0: runs of one seed whose numbers do not overlap"
                                            + " are independent, and together they are the run of all of them.",
                            min = 0,
                            max = 1e9,
                            defaultValue = "0")
                    int first) {
        /** Those from the beginning. */
        public Parameters(int trajectories, long seed) {
            this(trajectories, seed, 0);
        }
    }

    private static final String GENERATOR = "L64X128MixRandom";

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.ENERGY, Quantity.POWER, Quantity.CORRELATIONS, Quantity.LADDER_POPULATIONS);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
        for (Stage stage : problem.stages()) {
            if (!stage.isCollective()) {
                return Optional.of("channels on individual spins leave the symmetric subspace, in which it works");
            }
            if (!stage.hamiltonian().isEmpty()) {
                return Optional.of(
                        "Hamiltonian terms do not keep a trajectory at one number of excitations, where it works");
            }
        }
        return footprint(problem).refusal();
    }

    @Override
    public void solve(LindbladProblem problem, Parameters parameters, Run run) {
        solve(problem, parameters, run, run.threads());
    }

    /** With so many threads at most, which changes nothing but the time that it takes. */
    static void solve(LindbladProblem problem, Parameters parameters, Run run, int mostThreads) {
        Footprint footprint = footprint(problem);
        footprint.refusal().ifPresent(refusal -> {
            throw new IllegalStateException(refusal);
        });
        int threads = footprint.threads(Math.min(mostThreads, parameters.trajectories()));
        SectorBox box = SectorBox.of(problem);
        List<StageTerms> stages = problem.stages().stream()
                .map(stage -> new StageTerms(box, stage))
                .toList();
        SampleLayout layout = new SampleLayout(problem);
        double[] times = problem.time().times();
        int width = (int) layout.width();
        SplittableGenerator random =
                RandomGeneratorFactory.<SplittableGenerator>of(GENERATOR).create(parameters.seed());
        for (int i = 0; i < parameters.first(); i++) {
            random.split();
        }
        TrajectoryQueue queue = new TrajectoryQueue(
                parameters.trajectories(), random, times.length * width, Footprint.PLACES_PER_THREAD * threads);
        DoubleAdder done = new DoubleAdder();
        run.checkpoint(0);
        try (Workers workers = new Workers(threads, () -> run.checkpoint(done.sum() / parameters.trajectories()))) {
            workers.run(Collections.nCopies(threads, () -> new TrajectoryWorker(problem, box, stages, layout, part -> {
                        workers.checkStopped();
                        done.add(part);
                    })
                    .work(queue)));
        }
        run.checkpoint(1);
        for (int s = 0; s < times.length; s++) {
            run.sample(MeanState.of(layout, times[s], s * width, queue.mean()));
        }
        run.statistic("trajectories", parameters.trajectories());
        run.statistic("seed", parameters.seed());
        run.statistic("first trajectory", parameters.first());
        run.statistic("jumps", queue.jumps());
        run.statistic("products", queue.products());
    }

    private static Footprint footprint(LindbladProblem problem) {
        return new Footprint(problem, Memory.ofMachine());
    }
}
