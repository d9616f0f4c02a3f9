package voltaic.solvers.closedform;

import java.util.List;
import voltaic.model.lindblad.CollectiveJump;

/** At which rates a charger and the batteries that share its reservoirs turn. */
final class PulseRates {
    private double loss;
    private double gain;
    private final double[] coupling;

    /** The rates for these jumps, with the charger at that position among the ensembles. */
    PulseRates(int ensembles, List<CollectiveJump> jumps, int charger) {
        coupling = new double[ensembles];
        for (CollectiveJump jump : jumps) {
            double weight = jump.on().weight(charger);
            double rate = jump.rate() * weight * weight;
            if (jump.lowers()) {
                loss += rate;
            } else {
                gain += rate;
            }
            for (int i : jump.on().members()) {
                coupling[i] += (jump.lowers() ? jump.rate() : -jump.rate())
                        * weight
                        * jump.on().weight(i);
            }
        }
    }

    /** Σ γ c² over lowering jumps. */
    double loss() {
        return loss;
    }

    /** Σ γ c² over raising jumps. */
    double gain() {
        return gain;
    }

    /** Γ, loss less gain. */
    double net() {
        return loss - gain;
    }

    /** The angle π A/Γ by which the whole pulse turns a battery, A = Σ ±γ c w. */
    double angle(int battery) {
        return Math.PI * coupling[battery] / net();
    }
}
