package voltaic.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;

/** The problems that are timed: a charger that is up, batteries that are down, and their energies. */
final class Problems {
    private static final int SAMPLES = 101;

    private Problems() {}

    /** A time in which N spins charge the batteries, 6 ln(N)/N. */
    static double chargingTime(int spins) {
        return 6 * Math.log(spins) / spins;
    }

    /** M reservoirs of rate 1 with a battery each and the pump (M − 1)γ↓ on the charger, 101 samples. */
    static LindbladProblem parallel(int spins, int batterySpins, int reservoirs, double end) {
        int[] all = new int[reservoirs + 1];
        Arrays.fill(all, batterySpins);
        all[0] = spins;
        return of(new TimeGrid.Uniform(end, SAMPLES), parallel(reservoirs, reservoirs - 1), all);
    }

    /** The channels of M reservoirs of rate 1 with a battery each, and a pump on the charger. */
    static List<Jump> parallel(int reservoirs, double pump) {
        List<Jump> jumps = new ArrayList<>();
        for (int m = 1; m <= reservoirs; m++) {
            jumps.add(CollectiveJump.lowering(1, on(reservoirs + 1, 0, m)));
        }
        if (pump > 0) {
            jumps.add(CollectiveJump.raising(pump, on(reservoirs + 1, 0)));
        }
        return jumps;
    }

    /** A charger of the first number of spins and batteries of the others, through its charging time, 101 samples. */
    static LindbladProblem charging(List<Jump> jumps, int... spins) {
        return of(new TimeGrid.Uniform(chargingTime(spins[0]), SAMPLES), jumps, spins);
    }

    /** A charger of the first number of spins and batteries of the others. */
    static LindbladProblem of(TimeGrid times, List<Jump> jumps, int... spins) {
        List<Ensemble> ensembles = new ArrayList<>();
        ensembles.add(new Ensemble("C", spins[0], new InitialState.Excited()));
        for (int m = 1; m < spins.length; m++) {
            ensembles.add(new Ensemble("B" + m, spins[m], new InitialState.Ground()));
        }
        return new LindbladProblem(
                ensembles, List.of(new Stage(times.end(), jumps, List.of())), times, Set.of(Quantity.ENERGY));
    }

    /** Weights of 1 on some of the ensembles. */
    static Coupling on(int ensembles, int... members) {
        double[] weights = new double[ensembles];
        for (int member : members) {
            weights[member] = 1;
        }
        return Coupling.of(weights);
    }

    /** The numbers of spins, with commas. */
    static String spins(LindbladProblem problem) {
        return problem.ensembles().stream()
                .map(ensemble -> Integer.toString(ensemble.spins()))
                .collect(Collectors.joining(","));
    }
}
