package voltaic.solvers.closedform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.NoParameters;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.plugin.State;

/**
 * The pulse-area law, the leading order in N_C ≫ N_B ≫ 1: on its superradiant pulse the charger turns by π at rate
 * 2Γ|J_C|, and a battery by 2A|J_C|, so that in the end
 *
 * <pre>
 * E_B = sin²(π A / 2Γ),   A = Σ_m ±γ_m c_m w_m,   Γ = Σ_m ±γ_m c_m²   (+ lowering, − raising),
 * </pre>
 *
 * with the weights c_m of the charger and w_m of the battery in jump m: the occupation of a thermal reservoir cancels, and a
 * pump on the charger counts against Γ. On the way, E_B = sin²(a π A / 2Γ) with the share a(t) of the pulse's area that has gone
 * by, of the charger's own mean field ({@link ChargerPulse}). What is left out is of order 1/√N_C and ΣN_B/N_C:
 * against the mean field, at most 3/√N_C + 4 ΣN_B/N_C in energy density was seen.
 */
@Component
@PluginDescription(
        id = "pulse-area",
        label = "Pulse-area law",
        summary = "Batteries turned by the superradiant pulse of a much larger charger, E_B = sin²(πA/2Γ).")
public final class PulseArea implements Solver<NoParameters> {
    /** How many times larger than the batteries, and than its noise, the charger must be. */
    static final double MUCH_LARGER = 1000;

    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.ENERGY, Quantity.POWER);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
        Stage first = problem.stages().get(0);
        for (Stage stage : problem.stages()) {
            if (!stage.isCollective()) {
                return Optional.of("channels on individual spins damp the pulse, which the law leaves out");
            }
            if (!stage.hamiltonian().isEmpty()) {
                return Optional.of("Hamiltonian terms turn the spins too, which the law leaves out");
            }
            if (!stage.jumps().equals(first.jumps())) {
                return Optional.of("it covers channels that stay as they are, and the stages switch some");
            }
        }
        List<Ensemble> ensembles = problem.ensembles();
        List<Ensemble> others = ensembles.stream()
                .filter(ensemble -> !startsAs(ensemble, ensemble.spins()) && !startsAs(ensemble, 0))
                .toList();
        if (!others.isEmpty()) {
            return Optional.of("'" + others.get(0).name() + "' starts neither fully excited nor in its ground state");
        }
        long chargers = ensembles.stream()
                .filter(ensemble -> startsAs(ensemble, ensemble.spins()))
                .count();
        if (chargers != 1 || ensembles.size() < 2) {
            return Optional.of("it needs one charger, fully excited, and batteries in their ground states; here "
                    + chargers + " of " + ensembles.size() + " ensembles start excited");
        }
        return rejectsRates(ensembles, first.collectiveJumps(), charger(ensembles));
    }

    private static Optional<String> rejectsRates(List<Ensemble> ensembles, List<CollectiveJump> jumps, int charger) {
        if (jumps.stream().anyMatch(jump -> jump.on().weight(charger) == 0)) {
            return Optional.of("a channel acts on batteries without the charger");
        }
        int spins = ensembles.get(charger).spins();
        double load = IntStream.range(0, ensembles.size())
                .filter(i -> i != charger)
                .mapToDouble(i -> ensembles.get(i).spins() * greatestRelativeWeight(i, jumps, charger))
                .sum();
        if (spins < MUCH_LARGER * load) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "the charger, %d spins, is not at least %.0f times as large as the batteries together, %.0f spins"
                            + " (weights counted)",
                    spins,
                    MUCH_LARGER,
                    load));
        }
        PulseRates rates = new PulseRates(ensembles.size(), jumps, charger);
        String gainAndLoss = "the charger gains at rate " + rates.gain() + " and loses at rate " + rates.loss();
        if (!(rates.net() > 0)) {
            return Optional.of(gainAndLoss + ", so it emits no pulse");
        }
        if (rates.gain() + rates.loss() > rates.net() * spins / MUCH_LARGER) {
            return Optional.of(gainAndLoss + ", so noise drives it rather than its pulse");
        }
        return Optional.empty();
    }

    @Override
    public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
        int charger = charger(problem.ensembles());
        PulseRates rates =
                new PulseRates(problem.size(), problem.stages().get(0).collectiveJumps(), charger);
        ChargerPulse pulse = new ChargerPulse(problem.ensembles().get(charger).spins(), rates.loss(), rates.gain());
        double[] times = problem.time().times();
        for (int sample = 0; sample < times.length; sample++) {
            run.checkpoint((double) sample / times.length);
            run.sample(new Turned(times[sample], charger, pulse, rates));
        }
    }

    /** The greatest |w/c| of a battery: how much each of its spins counts beside one of the charger. */
    private static double greatestRelativeWeight(int battery, List<CollectiveJump> jumps, int charger) {
        return jumps.stream()
                .mapToDouble(
                        jump -> Math.abs(jump.on().weight(battery) / jump.on().weight(charger)))
                .max()
                .orElse(0);
    }

    private static boolean startsAs(Ensemble ensemble, int excitations) {
        InitialState initial = ensemble.initial();
        return initial.isDickeState() && initial.dickeExcitations(ensemble.spins()) == excitations;
    }

    private static int charger(List<Ensemble> ensembles) {
        return IntStream.range(0, ensembles.size())
                .filter(i -> startsAs(ensembles.get(i), ensembles.get(i).spins()))
                .findFirst()
                .orElseThrow();
    }

    /** The state at one time. */
    private record Turned(double time, int charger, ChargerPulse pulse, PulseRates rates) implements State {
        @Override
        public double energyDensity(int ensemble) {
            if (ensemble == charger) {
                return pulse.energyDensity(time);
            }
            double sine = StrictMath.sin(0.5 * rates.angle(ensemble) * pulse.shareOfArea(time));
            return sine * sine;
        }

        @Override
        public double energyDensityRate(int ensemble) {
            if (ensemble == charger) {
                return pulse.energyDensityRate(time);
            }
            double angle = rates.angle(ensemble);
            return 0.5 * angle * pulse.shareOfAreaRate(time) * StrictMath.sin(angle * pulse.shareOfArea(time));
        }
    }
}
