package voltaic.tck;

import java.util.List;
import java.util.random.RandomGenerator;
import voltaic.core.PluginKind;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.plugin.Hamiltonian;

/** What a {@link Hamiltonian} term keeps to. */
public abstract class HamiltonianContract<P extends Record> extends PluginContract<P, Hamiltonian<P>> {
    protected HamiltonianContract(Hamiltonian<P> hamiltonian) {
        super(PluginKind.HAMILTONIAN, hamiltonian);
    }

    @Override
    final Object answer(Hamiltonian<P> asked, int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        return terms(asked, sample, Couplings.random(random));
    }

    private static <P extends Record> List<HamiltonianTerm> terms(Hamiltonian<P> asked, Sample<P> sample, Coupling on) {
        return Check.call("terms", sample.settings(), () -> List.copyOf(asked.terms(sample.parameters(), on)));
    }

    @ForEachSeed
    void actsOnTheEnsemblesThatItIsPlacedOn(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        Coupling on = Couplings.random(random);
        for (HamiltonianTerm term : terms(plugin(), sample, on)) {
            Couplings.check("term", term.on(), on, sample.settings());
        }
    }

    @ForEachSeed
    void copesWithWeightsOfZero(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        Coupling nothing = Couplings.zero(1 + random.nextInt(4));
        for (HamiltonianTerm term : terms(plugin(), sample, nothing)) {
            Couplings.check("term", term.on(), nothing, sample.settings());
        }
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

    @ForEachSeed
    void takesPartInAnExperiment(int seed) {
        RandomGenerator random = random(seed);
        Sample<P> sample = sample(random);
        Experiments.check(
                service(),
                Experiments.withHamiltonian(description().id(), sample.settings()),
                "a Hamiltonian term with the settings " + sample.settings());
    }
}
