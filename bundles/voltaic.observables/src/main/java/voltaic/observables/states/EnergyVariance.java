package voltaic.observables.states;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.observables.Units;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;

/**
 * The variance of the energy per spin, (⟨k²⟩ − ⟨k⟩²)/N² in (ħω₀)², 0 … 1/4, of each ensemble, from the populations p_k of its ladder: its
 * root is the standard deviation of what {@code energy-density} is the mean of. Of populations that are sample means it is an
 * estimate, with a bias that falls with the number of samples.
 */
@Component
@PluginDescription(
        id = "energy-variance",
        label = "Energy variance",
        summary = "Variance of the energy per spin of each ensemble, (⟨k²⟩ − ⟨k⟩²)/N² for k of N spins excited.")
public final class EnergyVariance implements Observable<NoParameters> {
    @Override
    public Class<NoParameters> parameters() {
        return NoParameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.LADDER_POPULATIONS);
    }

    @Override
    public Recorder record(LindbladProblem problem, NoParameters parameters) {
        List<Heading> headings = problem.ensembles().stream()
                .map(ensemble -> new Heading(
                        ensemble.name(),
                        "energy-variance",
                        "Variance of the energy per spin",
                        Units.ENERGY_SQUARED,
                        Heading.Kind.PLAIN))
                .toList();
        return new ColumnRecorder(problem, headings, (state, checkpoint) -> {
            double[] values = new double[problem.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = of(state.ladderPopulations(i));
            }
            return values;
        });
    }

    /** Σ p_k (k/N − mean)², free of the cancellation of ⟨k²⟩ − ⟨k⟩². */
    static double of(double[] populations) {
        double spins = populations.length - 1.0;
        double mean = 0;
        for (int k = 0; k < populations.length; k++) {
            mean += populations[k] * (k / spins);
        }
        double variance = 0;
        for (int k = 0; k < populations.length; k++) {
            double off = k / spins - mean;
            variance += populations[k] * off * off;
        }
        return variance;
    }
}
