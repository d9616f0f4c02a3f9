package voltaic.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.solvers.exact.Exact;
import voltaic.solvers.limits.Tolerance;

/** What the exact solver takes. */
final class ExactTable {
    private static final double TOLERANCE = 1e-8;
    /** Of the curve that others are compared with. */
    private static final double TIGHT = 1e-12;

    private static final int[][] PUMPED = {
        {100, 2, 2},
        {300, 2, 2},
        {1000, 2, 2},
        {3000, 2, 2},
        {10_000, 2, 2},
        {10_000, 1, 1},
        {100_000, 1, 1},
        {1000, 2, 2, 2}
    };

    private ExactTable() {}

    /** The problem that QuTiP solves too: twelve spins, three reservoirs with batteries of two spins, pump 2γ↓, to T = 2. */
    private static TimedProblem<Tolerance> peer(double tolerance) {
        return exact(Problems.parallel(12, 2, 3, 2), tolerance);
    }

    private static TimedProblem<Tolerance> exact(LindbladProblem problem, double tolerance) {
        return new TimedProblem<>(new Exact(), new Tolerance(tolerance), problem);
    }

    /** The times and energies of the peer's problem, to twelve digits. */
    static void curve() {
        for (double[] sample : peer(TIGHT).solve().curve()) {
            System.out.println(Arrays.stream(sample).mapToObj(Double::toString).collect(Collectors.joining("\t")));
        }
    }

    /** The peer's problem at several tolerances. */
    static void peer() {
        Recorder tight = peer(TIGHT).solve();
        for (double tolerance : new double[] {1e-7, 1e-8, 1e-10}) {
            TimedProblem<Tolerance> problem = peer(tolerance);
            problem.timed("peer")
                    .with("tolerance", tolerance)
                    .with("error", problem.solve().distance(tight))
                    .print();
        }
    }

    /** Parallel arrangements with the pump (M − 1)γ↓. */
    static void pumped() {
        for (int[] spins : PUMPED) {
            pumped(spins);
        }
    }

    /** A charger of a million spins. */
    static void million() {
        pumped(1_000_000, 1, 1);
    }

    private static void pumped(int... spins) {
        int reservoirs = spins.length - 1;
        exact(Problems.charging(Problems.parallel(reservoirs, reservoirs - 1), spins), TOLERANCE)
                .timed("exact")
                .print();
    }

    /** Other channels on a charger of a thousand spins and two batteries. */
    static void general() {
        Map<String, LindbladProblem> problems = new LinkedHashMap<>();
        problems.put("pump on the charger", Problems.charging(Problems.parallel(2, 1), 1000, 2, 2));
        problems.put("thermal reservoirs, n̄ = 0.2, and the pump", thermal());
        problems.put("weights of 1 on the charger and 0.7 on the batteries, and the pump", weighted());
        problems.put("pump on charger and batteries together", raising());
        problems.put("series chain C–B1–B2, and the pump", series());
        problems.put(
                "batteries of two and three spins, and the pump",
                Problems.charging(Problems.parallel(2, 1), 1000, 2, 3));
        problems.forEach((name, problem) ->
                exact(problem, TOLERANCE).timed("general").with("name", name).print());
    }

    private static LindbladProblem thermal() {
        double occupation = 0.2;
        Coupling first = Problems.on(3, 0, 1);
        Coupling second = Problems.on(3, 0, 2);
        return thousand(
                CollectiveJump.lowering(1 + occupation, first),
                CollectiveJump.raising(occupation, first),
                CollectiveJump.lowering(1 + occupation, second),
                CollectiveJump.raising(occupation, second),
                CollectiveJump.raising(1, Problems.on(3, 0)));
    }

    private static LindbladProblem weighted() {
        return thousand(
                CollectiveJump.lowering(1, Coupling.of(1, 0.7, 0)),
                CollectiveJump.lowering(1, Coupling.of(1, 0, 0.7)),
                CollectiveJump.raising(1, Problems.on(3, 0)));
    }

    private static LindbladProblem raising() {
        return thousand(
                CollectiveJump.lowering(1, Problems.on(3, 0, 1)),
                CollectiveJump.lowering(1, Problems.on(3, 0, 2)),
                CollectiveJump.raising(1, Problems.on(3, 0, 1, 2)));
    }

    private static LindbladProblem series() {
        return thousand(
                CollectiveJump.lowering(1, Problems.on(3, 0, 1)),
                CollectiveJump.lowering(1, Problems.on(3, 1, 2)),
                CollectiveJump.raising(1, Problems.on(3, 0)));
    }

    private static LindbladProblem thousand(Jump... jumps) {
        return Problems.charging(List.of(jumps), 1000, 2, 2);
    }
}
