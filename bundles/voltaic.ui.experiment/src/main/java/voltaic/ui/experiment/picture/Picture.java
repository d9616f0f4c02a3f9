package voltaic.ui.experiment.picture;

import java.util.List;
import java.util.Map;

/**
 * What is drawn of an experiment.
 *
 * @param ensembles the ensembles, in the order of the file
 * @param pools reservoirs
 * @param arrows what drives or drains single ensembles
 * @param caption the whole in one sentence
 */
public record Picture(List<Spins> ensembles, List<Pool> pools, List<Arrow> arrows, String caption) {
    public static final Picture EMPTY = new Picture(List.of(), List.of(), List.of(), "");

    public Picture {
        ensembles = List.copyOf(ensembles);
        pools = List.copyOf(pools);
        arrows = List.copyOf(arrows);
    }

    /** What an ensemble is for. */
    public enum Role {
        CHARGER("Charger"),
        BATTERY("Battery"),
        ALONE("Ensemble");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Something that can be selected. */
    public sealed interface Item {
        /** Where it stands in the experiment. */
        String pointer();

        /** What it is, in one line. */
        String words();
    }

    /**
     * An ensemble.
     *
     * @param excitation mean excitations of the initial state over N, 0 … 1
     * @param state the initial state in words
     */
    public record Spins(String pointer, String name, Role role, int spins, double excitation, String state)
            implements Item {
        @Override
        public String words() {
            String number = spins == 1 ? "1 spin" : Figures.number(spins) + " spins";
            return role.word() + " " + name + " · " + number + ", " + state;
        }
    }

    /**
     * A reservoir.
     *
     * @param name what stages call it
     * @param label its rate, and its occupation if it is warm
     * @param weights of the ensembles that share it, by their numbers
     * @param warm whether it gives excitations too
     */
    public record Pool(String pointer, String name, String label, Map<Integer, Double> weights, boolean warm)
            implements Item {
        @Override
        public String words() {
            return "Reservoir " + name + " · " + label;
        }
    }

    /** What an arrow stands for. */
    public enum Kind {
        PUMP("Collective pump"),
        DRIVE("Drive"),
        DETUNING("Detuning"),
        SPIN_DECAY("Decay of each spin"),
        SPIN_PUMP("Pump of each spin"),
        DEPHASING("Dephasing of each spin"),
        IDLE("Not acting");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /**
     * Something that acts on one ensemble; a term on several has one for each.
     *
     * @param label its rate or amplitude
     */
    public record Arrow(String pointer, String name, Kind kind, String label, int ensemble) implements Item {
        @Override
        public String words() {
            return kind.word + " " + name + (label.isEmpty() ? "" : " · " + label);
        }
    }
}
