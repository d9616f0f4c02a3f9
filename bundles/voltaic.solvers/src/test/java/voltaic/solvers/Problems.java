package voltaic.solvers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;

/** Problems for tests. */
public final class Problems {
    private Problems() {}

    /** Fig. 2: a charger, {@code reservoirs} batteries in a reservoir each with the charger, and a pump on the charger. */
    public static LindbladProblem figure2(
            int chargerSpins, int batterySpins, int reservoirs, double pump, double chargerStart, TimeGrid time) {
        List<Ensemble> ensembles = new ArrayList<>();
        ensembles.add(dicke("C", chargerSpins, (int) (chargerStart * chargerSpins)));
        for (int m = 1; m <= reservoirs; m++) {
            ensembles.add(dicke("B" + m, batterySpins, 0));
        }
        return problem(ensembles, parallel(reservoirs, pump), time);
    }

    /** The jumps of Fig. 2. */
    public static List<Jump> parallel(int reservoirs, double pump) {
        List<Jump> jumps = new ArrayList<>();
        for (int m = 1; m <= reservoirs; m++) {
            jumps.add(CollectiveJump.lowering(1, on(reservoirs + 1, 0, m)));
        }
        if (pump > 0) {
            jumps.add(CollectiveJump.raising(pump, on(reservoirs + 1, 0)));
        }
        return jumps;
    }

    /** One stage. */
    public static LindbladProblem problem(List<Ensemble> ensembles, List<? extends Jump> jumps, TimeGrid time) {
        return problem(ensembles, time, stage(Double.POSITIVE_INFINITY, jumps));
    }

    /** Several stages. */
    public static LindbladProblem problem(List<Ensemble> ensembles, TimeGrid time, Stage... stages) {
        return new LindbladProblem(
                ensembles, List.of(stages), time, Set.of(Quantity.ENERGY, Quantity.POWER, Quantity.CORRELATIONS));
    }

    public static Stage stage(double until, List<? extends Jump> jumps) {
        return new Stage(until, List.copyOf(jumps), List.of());
    }

    public static Ensemble dicke(String name, int spins, int excitations) {
        return new Ensemble(name, spins, new InitialState.Excitations(excitations));
    }

    public static Ensemble excited(String name, int spins) {
        return new Ensemble(name, spins, new InitialState.Excited());
    }

    public static Ensemble ground(String name, int spins) {
        return new Ensemble(name, spins, new InitialState.Ground());
    }

    /** Weight 1 on these of so many ensembles. */
    public static Coupling on(int ensembles, int... members) {
        double[] weights = new double[ensembles];
        for (int member : members) {
            weights[member] = 1;
        }
        return Coupling.of(weights);
    }

    public static TimeGrid at(double... times) {
        List<Double> list = new ArrayList<>();
        for (double time : times) {
            list.add(time);
        }
        return new TimeGrid.At(list);
    }
}
