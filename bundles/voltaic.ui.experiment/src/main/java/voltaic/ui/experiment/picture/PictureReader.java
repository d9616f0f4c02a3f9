package voltaic.ui.experiment.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import voltaic.core.GeneratorTerm;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.ui.experiment.picture.Picture.Arrow;
import voltaic.ui.experiment.picture.Picture.Kind;
import voltaic.ui.experiment.picture.Picture.Pool;
import voltaic.ui.experiment.picture.Picture.Role;
import voltaic.ui.experiment.picture.Picture.Spins;

/** Makes the picture of an experiment from its master equation: what the jumps and the Hamiltonian do, whoever put them there. */
public final class PictureReader {
    private final Experiment experiment;
    private final List<Pool> pools = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private PictureReader(Experiment experiment) {
        this.experiment = experiment;
    }

    /**
     * Makes the picture.
     *
     * @param terms what the terms of the experiment add to the generator
     */
    public static Picture read(Experiment experiment, List<GeneratorTerm> terms) {
        PictureReader reader = new PictureReader(experiment);
        terms.forEach(reader::term);
        List<Spins> ensembles = reader.ensembles();
        return new Picture(ensembles, reader.pools, reader.arrows, reader.caption(ensembles));
    }

    private List<Spins> ensembles() {
        List<Ensemble> all = experiment.ensembles();
        int charger = charger();
        List<Spins> spins = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Ensemble ensemble = all.get(i);
            Role role = all.size() == 1 ? Role.ALONE : i == charger ? Role.CHARGER : Role.BATTERY;
            double excitation = ensemble.initial().meanExcitations(ensemble.spins()) / ensemble.spins();
            spins.add(new Spins(
                    "/ensembles/" + i, ensemble.name(), role, ensemble.spins(), excitation, state(ensemble.initial())));
        }
        return spins;
    }

    /** The ensemble that the arrangement calls so; otherwise the one that begins with most energy. */
    private int charger() {
        List<Ensemble> all = experiment.ensembles();
        Object named = experiment
                .arrangement()
                .map(spec -> spec.settings().getOrDefault("charger", ""))
                .orElse("");
        int charger = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(named)) {
                return i;
            }
            if (energy(all.get(i)) > energy(all.get(charger))) {
                charger = i;
            }
        }
        return charger;
    }

    private static double energy(Ensemble ensemble) {
        return ensemble.initial().meanExcitations(ensemble.spins());
    }

    private static String state(InitialState state) {
        if (state instanceof InitialState.Excited) {
            return "all excited";
        }
        if (state instanceof InitialState.Excitations dicke) {
            return "Dicke state of " + dicke.k() + (dicke.k() == 1 ? " excitation" : " excitations");
        }
        return state instanceof InitialState.Ground ? "ground state" : "mixture of Dicke states";
    }

    private void term(GeneratorTerm term) {
        double lowering = 0;
        double raising = 0;
        Coupling collective = null;
        for (Jump jump : term.jumps()) {
            if (jump instanceof CollectiveJump c) {
                // Jumps on other ensembles than those before are a reservoir of their own.
                if (collective != null && !collective.equals(c.on())) {
                    reservoir(term, collective, lowering, raising);
                    lowering = 0;
                    raising = 0;
                }
                collective = c.on();
                lowering += c.lowers() ? c.rate() : 0;
                raising += c.lowers() ? 0 : c.rate();
            } else if (jump instanceof IndividualJump i) {
                arrows(term, i.on(), kind(i), "γ = " + Figures.number(i.rate()));
            }
        }
        if (collective != null) {
            reservoir(term, collective, lowering, raising);
        }
        for (HamiltonianTerm h : term.hamiltonian()) {
            boolean drive = h.operator() == HamiltonianTerm.Operator.JX;
            arrows(
                    term,
                    h.on(),
                    drive ? Kind.DRIVE : Kind.DETUNING,
                    (drive ? "Ω = " : "Δ = ") + Figures.number(h.amplitude()));
        }
        if (term.jumps().isEmpty()
                && term.hamiltonian().isEmpty()
                && !term.pointer().equals("/arrangement")) {
            arrows(term, coupling(term), Kind.IDLE, "");
        }
    }

    private Coupling coupling(GeneratorTerm term) {
        return new Coupling(experiment.ensembles().stream()
                .map(ensemble -> term.spec().on().getOrDefault(ensemble.name(), 0.0))
                .toList());
    }

    private static Kind kind(IndividualJump jump) {
        return switch (jump.operator()) {
            case LOWERING -> Kind.SPIN_DECAY;
            case RAISING -> Kind.SPIN_PUMP;
            case DEPHASING -> Kind.DEPHASING;
        };
    }

    private void reservoir(GeneratorTerm term, Coupling on, double lowering, double raising) {
        String name = term.spec().name();
        if (lowering == 0) {
            arrows(term, on, Kind.PUMP, "γ↑ = " + Figures.number(raising));
            return;
        }
        Map<Integer, Double> weights = new LinkedHashMap<>();
        for (int member : on.members()) {
            weights.put(member, on.weight(member));
        }
        // γ(n̄+1) down and γn̄ up: γ is the difference.
        String label = raising == 0
                ? "γ = " + Figures.number(lowering)
                : raising < lowering
                        ? "γ = " + Figures.number(lowering - raising) + ", n̄ = "
                                + Figures.number(raising / (lowering - raising))
                        : "γ↓ = " + Figures.number(lowering) + ", γ↑ = " + Figures.number(raising);
        pools.add(new Pool(term.pointer(), name, label, weights, raising > 0));
    }

    private void arrows(GeneratorTerm term, Coupling on, Kind kind, String label) {
        for (int member : on.members()) {
            String weight = on.weight(member) == 1 ? "" : ", w = " + Figures.number(on.weight(member));
            arrows.add(new Arrow(
                    term.pointer(), term.spec().name(), kind, label + (label.isEmpty() ? "" : weight), member));
        }
    }

    private String caption(List<Spins> ensembles) {
        List<String> words = new ArrayList<>();
        ensembles.stream()
                .filter(spins -> spins.role() != Role.BATTERY)
                .forEach(spins ->
                        words.add(spins.role().word() + " " + spins.name() + " of " + count(spins.spins(), "spin")));
        List<Spins> batteries =
                ensembles.stream().filter(spins -> spins.role() == Role.BATTERY).toList();
        if (!batteries.isEmpty()) {
            String sizes = batteries.stream().map(Spins::spins).distinct().count() == 1
                    ? " of " + count(batteries.get(0).spins(), "spin")
                    : "";
            words.add((batteries.size() == 1 ? "1 battery" : batteries.size() + " batteries") + sizes);
        }
        if (!pools.isEmpty()) {
            words.add(count(pools.size(), "reservoir"));
        }
        arrows.stream()
                .filter(arrow -> arrow.kind() == Kind.PUMP || arrow.kind() == Kind.DRIVE)
                .map(Arrow::name)
                .distinct()
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), list -> list.size() > 3 ? List.of(count(list.size(), "pump")) : list))
                .forEach(words::add);
        return String.join(" · ", words);
    }

    private static String count(int number, String thing) {
        return Figures.number(number) + " " + thing + (number == 1 ? "" : "s");
    }
}
