package voltaic.tck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;
import voltaic.core.PluginKind;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.Solver;
import voltaic.tck.reference.ReferenceState;
import voltaic.tck.reference.SpinEquation;

/** What a {@link Solver} keeps to. */
public abstract class SolverContract<P extends Record> extends PluginContract<P, Solver<P>> {
    private static final int NEVER = Integer.MAX_VALUE;
    /** What roundings may do to numbers about 1. */
    private static final double ROUNDINGS = 1e-9;

    protected SolverContract(Solver<P> solver) {
        super(PluginKind.SOLVER, solver);
    }

    /**
     * The largest error of an energy density, beside what the master equation of single spins gives, with {@link #settings}; of powers
     * and correlations a hundred times as much is allowed. {@link Double#POSITIVE_INFINITY} for an approximation that is not meant for
     * a few spins.
     */
    protected abstract double tolerance();

    /** The settings to solve with; as it stands, none but what must be given. */
    protected Map<String, Object> settings() {
        return defaults(random(1), ENSEMBLES).settings();
    }

    /** Further problems that the solver takes, for one that takes none of a few spins. */
    protected List<LindbladProblem> models() {
        return List.of();
    }

    /** Settings of growing accuracy, at least two; an empty list if nothing can be refined. */
    protected abstract List<Map<String, Object>> refinements();

    @Override
    final Object answer(Solver<P> asked, int seed) {
        List<LindbladProblem> accepted = accepted();
        RecordedRun run = run(asked, accepted.get(seed % accepted.size()), bound(settings()), NEVER);
        return run.states + " " + run.statistics + " " + run.warnings;
    }

    private List<LindbladProblem> candidates() {
        List<LindbladProblem> all = new ArrayList<>(Models.all(plugin().provides()));
        all.addAll(models());
        return all;
    }

    private List<LindbladProblem> accepted() {
        P parameters = bound(settings());
        List<LindbladProblem> accepted = new ArrayList<>();
        String reason = "";
        for (LindbladProblem problem : candidates()) {
            Optional<String> refusal = rejects(problem, parameters);
            refusal.ifPresentOrElse(words -> {}, () -> accepted.add(problem));
            reason = refusal.orElse(reason);
        }
        String last = reason;
        Check.that(
                !accepted.isEmpty(),
                () -> "the solver rejects every problem of the contract, the last because '" + last
                        + "'; override models() with some that it takes");
        return accepted;
    }

    private Optional<String> rejects(LindbladProblem problem, P parameters) {
        return Check.call("rejects", settings(), () -> plugin().rejects(problem, parameters));
    }

    private RecordedRun run(Solver<P> solver, LindbladProblem problem, P parameters, int cancelAfter) {
        RecordedRun run = new RecordedRun(problem, solver.provides(), cancelAfter);
        try {
            solver.solve(problem, parameters, run);
        } catch (CancellationException e) {
            Check.that(run.cancelled, () -> "solve threw a CancellationException, but nobody cancelled");
            run.passed = true;
        } catch (UnsupportedOperationException e) {
            throw new AssertionFailedError(
                    "provides() promises " + solver.provides() + ", but a state says '" + e.getMessage()
                            + "'; override that method of State, or promise less",
                    e);
        } catch (RuntimeException | LinkageError e) {
            Check.that(
                    !run.cancelled,
                    () -> "a cancelled solve threw " + e
                            + "; let the CancellationException of run.checkpoint pass as it is");
            throw new AssertionFailedError(
                    "solve threw " + e + " for " + Models.words(problem) + "; say in rejects what it cannot solve", e);
        }
        Check.that(
                run.misuse.isEmpty(),
                () -> "solve called " + run.misuse + "; let a CancellationException pass, and report from the calling"
                        + " thread only");
        return run;
    }

    private RecordedRun run(LindbladProblem problem) {
        return run(plugin(), problem, bound(settings()), NEVER);
    }

    @Test
    void providesEnergies() {
        Check.that(
                plugin().provides().contains(Quantity.ENERGY),
                () -> "provides() is " + plugin().provides() + "; every state shows energies, so add Quantity.ENERGY");
    }

    @Test
    void saysInAClauseWhatItDoesNotTake() {
        P parameters = bound(settings());
        for (LindbladProblem problem : candidates()) {
            rejects(problem, parameters).ifPresent(reason -> Check.clause("rejects", reason));
        }
    }

    /** Counting what 2³¹ − 1 spins take overflows easily. */
    @Test
    void saysWhetherItTakesHugeEnsembles() {
        LindbladProblem huge = Models.huge(plugin().provides());
        rejects(huge, bound(settings())).ifPresent(reason -> Check.clause("rejects", reason));
    }

    @Test
    void samplesTheTimesThatAreAskedFor() {
        for (LindbladProblem problem : accepted()) {
            double[] times = run(problem).states.stream()
                    .mapToDouble(state -> state.time)
                    .toArray();
            boolean asymptotic = times.length == 1 && times[0] == Double.POSITIVE_INFINITY;
            Check.that(
                    asymptotic || Arrays.equals(times, problem.time().times()),
                    () -> "solve sampled at " + Arrays.toString(times) + "; sample each of problem.time().times() once,"
                            + " in order, here "
                            + Arrays.toString(problem.time().times())
                            + ", or once at t = +∞");
        }
    }

    @Test
    void reportsItsProgress() {
        for (LindbladProblem problem : accepted()) {
            List<Double> fractions = run(problem).checkpoints;
            Check.that(
                    !fractions.isEmpty() && fractions.stream().allMatch(f -> f >= 0 && f <= 1),
                    () -> "solve reported the progress " + fractions
                            + "; call run.checkpoint(fraction), 0 … 1, at least every tenth of a second");
            for (int i = 1; i < fractions.size(); i++) {
                double before = fractions.get(i - 1);
                double after = fractions.get(i);
                Check.that(
                        after >= before - ROUNDINGS,
                        () -> "solve reported the progress " + before + " and then " + after + "; let it not go back");
            }
        }
    }

    @Test
    void letsCancellationPass() {
        P parameters = bound(settings());
        for (LindbladProblem problem : accepted()) {
            int checkpoints = run(problem).checkpoints.size();
            // A solver with threads may call a few more or less.
            for (int after : new int[] {0, checkpoints / 2, checkpoints - 1}) {
                RecordedRun run = run(plugin(), problem, parameters, after);
                Check.that(
                        run.cancelled == run.passed,
                        () -> "a cancelled solve returned; let the CancellationException of run.checkpoint pass");
            }
        }
    }

    @Test
    void tellsNumbersAndSentences() {
        for (LindbladProblem problem : accepted()) {
            RecordedRun run = run(problem);
            run.statistics.forEach((name, value) -> Check.that(
                    !name.isBlank() && (value instanceof Number || value instanceof String || value instanceof Boolean),
                    () -> "the statistic '" + name + "' is " + value
                            + "; give it a name, and a number, text or boolean"));
            run.warnings.forEach(
                    warning -> Check.that(!warning.isBlank(), () -> "solve warned of nothing; say a sentence"));
        }
    }

    @TestFactory
    Stream<DynamicTest> followsTheMasterEquation() {
        return Check.where(
                tolerance() < 1,
                "energies and the rest are those of the master equation",
                this::compareWithTheMasterEquation);
    }

    private void compareWithTheMasterEquation() {
        P parameters = bound(settings());
        for (LindbladProblem problem : accepted()) {
            Deviation deviation = deviation(problem, parameters);
            Check.that(
                    deviation.energy() <= tolerance(),
                    () -> "an energy density is off by " + deviation.energy() + ", more than the tolerance of "
                            + tolerance() + ", for " + Models.words(problem)
                            + "; mind that L[O]ρ = 2OρO† − O†Oρ − ρO†O has a factor two, and that ensembles have weights");
            Check.that(
                    deviation.others() <= 100 * tolerance(),
                    () -> "a power or a correlation is off by " + deviation.others() + ", for " + Models.words(problem)
                            + "; power is dE/dt of an energy density, a correlation Re ⟨J_i^+ J_k^-⟩ of whole ensembles");
        }
    }

    @TestFactory
    Stream<DynamicTest> comesCloserWithEveryRefinement() {
        return Check.where(refinements().size() > 1, "each refinement is as close or closer", this::compareRefinements);
    }

    private void compareRefinements() {
        List<Map<String, Object>> refinements = refinements();
        for (LindbladProblem problem : accepted()) {
            double before = Double.POSITIVE_INFINITY;
            for (Map<String, Object> settings : refinements) {
                double error = deviation(problem, bound(settings)).energy();
                double coarser = before;
                Check.that(
                        error <= coarser + ROUNDINGS,
                        () -> "with " + settings + " the energies are off by " + error
                                + ", with the coarser settings before by " + coarser + ", for " + Models.words(problem)
                                + "; refining must bring the answer closer");
                before = error;
            }
        }
    }

    /** How far energies and the rest are off; 0 for what cannot be compared. */
    private record Deviation(double energy, double others) {}

    private Deviation deviation(LindbladProblem problem, P parameters) {
        RecordedRun run = run(plugin(), problem, parameters, NEVER);
        boolean asymptotic = run.states.size() == 1 && Double.isInfinite(run.states.get(0).time);
        if (asymptotic || Models.spins(problem) > SpinEquation.MOST_SPINS) {
            return new Deviation(0, 0);
        }
        List<ReferenceState> reference = SpinEquation.solve(problem);
        Set<Quantity> comparable = EnumSet.copyOf(plugin().provides());
        comparable.removeAll(EnumSet.of(Quantity.REDUCED_STATES, Quantity.WHOLE_STATE));
        double energy = 0;
        double others = 0;
        for (int s = 0; s < reference.size(); s++) {
            SampledState expected = new SampledState(reference.get(s), problem.size(), comparable);
            SampledState actual = run.states.get(s);
            energy = Math.max(energy, distance(expected.energies, actual.energies));
            for (Quantity quantity : comparable) {
                for (int i = 0; i < expected.rows(quantity).size(); i++) {
                    others = Math.max(
                            others,
                            distance(
                                    expected.rows(quantity).get(i),
                                    actual.rows(quantity).get(i)));
                }
            }
        }
        return new Deviation(energy, others);
    }

    private static double distance(double[] expected, double[] actual) {
        double greatest = 0;
        for (int i = 0; i < expected.length; i++) {
            double difference = Math.abs(expected[i] - actual[i]);
            greatest = Math.max(greatest, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference);
        }
        return greatest;
    }

    /** Trace 1, no negative probability, ⟨J²⟩ where jumps are collective, and one energy however it is asked for. */
    @TestFactory
    Stream<DynamicTest> showsStatesThatCanBe() {
        return Check.where(tolerance() < 1, "every state is physical", this::checkStates);
    }

    private void checkStates() {
        for (LindbladProblem problem : accepted()) {
            boolean collective = problem.stages().stream().allMatch(Stage::isCollective);
            for (SampledState state : run(problem).states) {
                new Physics(problem, state, Math.max(tolerance(), ROUNDINGS)).check(collective);
            }
        }
    }
}
