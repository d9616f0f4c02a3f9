package voltaic.core.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import voltaic.core.Diagnostic;
import voltaic.core.Faults;
import voltaic.core.GeneratorTerm;
import voltaic.core.PluginKind;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.Channel;
import voltaic.plugin.Hamiltonian;

/** Lets the terms of an experiment say what they add to the generator, stage by stage. */
final class Generators {
    private final List<Ensemble> ensembles;
    private final List<PlacedTerm> terms;
    private final PluginBinding binding;
    private final List<Diagnostic> diagnostics;

    Generators(List<Ensemble> ensembles, List<PlacedTerm> terms, PluginBinding binding, List<Diagnostic> diagnostics) {
        this.ensembles = ensembles;
        this.terms = terms;
        this.binding = binding;
        this.diagnostics = diagnostics;
    }

    /** The generator until {@code until}, with the terms switched as a stage says. */
    Stage stage(StageSpec switches, double until) {
        List<Jump> jumps = new ArrayList<>();
        List<HamiltonianTerm> hamiltonian = new ArrayList<>();
        for (PlacedTerm term : terms) {
            if (switches.off().contains(term.name())) {
                continue;
            }
            Double rate = switches.rates().get(term.name());
            PluginSpec spec = term.spec().plugin();
            add(term, rate == null ? spec : spec.with("rate", rate), jumps, hamiltonian);
        }
        return new Stage(until, jumps, hamiltonian);
    }

    /** What one term adds, as it was given. */
    GeneratorTerm alone(PlacedTerm term) {
        List<Jump> jumps = new ArrayList<>();
        List<HamiltonianTerm> hamiltonian = new ArrayList<>();
        add(term, term.spec().plugin(), jumps, hamiltonian);
        return new GeneratorTerm(term.pointer(), term.spec(), jumps, hamiltonian);
    }

    private void add(PlacedTerm term, PluginSpec spec, List<Jump> jumps, List<HamiltonianTerm> hamiltonian) {
        Coupling on = coupling(term.spec().on());
        try {
            if (term.kind() == PluginKind.CHANNEL) {
                binding.<Channel<Record>>bind(term.kind(), spec, term.pointer())
                        .ifPresent(channel -> channel.plugin().jumps(channel.parameters(), on).stream()
                                .filter(jump -> jump.rate() > 0 && jump.on().members().length > 0)
                                .forEach(jumps::add));
            } else {
                binding.<Hamiltonian<Record>>bind(term.kind(), spec, term.pointer())
                        .ifPresent(part -> part.plugin().terms(part.parameters(), on).stream()
                                .filter(h -> h.amplitude() != 0 && h.on().members().length > 0)
                                .forEach(hamiltonian::add));
            }
        } catch (RuntimeException | Error e) {
            diagnostics.add(Diagnostic.error(
                    term.pointer(),
                    "the " + term.kind().word() + " '" + spec.type() + "' failed: " + Faults.describe(e)));
        }
    }

    private Coupling coupling(Map<String, Double> on) {
        double[] weights = new double[ensembles.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = on.getOrDefault(ensembles.get(i).name(), 0.0);
        }
        return Coupling.of(weights);
    }
}
