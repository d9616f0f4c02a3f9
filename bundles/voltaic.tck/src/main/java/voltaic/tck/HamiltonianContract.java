package voltaic.tck;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import voltaic.core.PluginKind;
import voltaic.model.experiment.Experiment;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.plugin.Hamiltonian;

/** What a {@link Hamiltonian} term keeps to. */
public abstract class HamiltonianContract<P extends Record> extends TermContract<P, Hamiltonian<P>, HamiltonianTerm> {
    protected HamiltonianContract(Hamiltonian<P> hamiltonian) {
        super(PluginKind.HAMILTONIAN, hamiltonian, "terms", "term");
    }

    @Override
    final List<? extends HamiltonianTerm> terms(Hamiltonian<P> asked, P parameters, Coupling on) {
        return asked.terms(parameters, on);
    }

    @Override
    final Coupling on(HamiltonianTerm term) {
        return term.on();
    }

    @Override
    final double strength(HamiltonianTerm term) {
        return term.amplitude();
    }

    @Override
    final Experiment experiment(String id, Map<String, Object> settings) {
        return Experiments.withHamiltonian(id, settings);
    }

    @ForEachSeed
    void hasFiniteAmplitudes(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        for (HamiltonianTerm term : terms(plugin(), sample, Couplings.random(random))) {
            Check.that(
                    Double.isFinite(term.amplitude()),
                    () -> "the amplitude is " + term.amplitude() + " with the settings " + sample.settings()
                            + "; an amplitude is a finite number in γ↓");
        }
    }
}
