package voltaic.solvers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;

/** Random ensembles and jumps, the same for the same generator. */
public final class RandomModels {
    private RandomModels() {}

    /** Two lowering and two raising collective jumps, and one individual jump of each kind, with weights of either sign and zero. */
    public static List<Jump> jumps(int ensembles, Random random) {
        List<Jump> jumps = new ArrayList<>(collectiveJumps(ensembles, random));
        for (IndividualJump.Operator operator : IndividualJump.Operator.values()) {
            jumps.add(new IndividualJump(operator, random.nextDouble(), coupling(ensembles, random)));
        }
        return jumps;
    }

    /** Two lowering and two raising collective jumps, with weights of either sign and zero. */
    public static List<Jump> collectiveJumps(int ensembles, Random random) {
        List<Jump> jumps = new ArrayList<>();
        for (int m = 0; m < 2; m++) {
            jumps.add(CollectiveJump.lowering(random.nextDouble(), coupling(ensembles, random)));
            jumps.add(CollectiveJump.raising(random.nextDouble(), coupling(ensembles, random)));
        }
        return jumps;
    }

    /** A mixture of Dicke states. */
    public static Ensemble mixed(String name, int spins, Random random) {
        double[] p = IntStream.rangeClosed(0, spins)
                .mapToDouble(k -> random.nextDouble())
                .toArray();
        double sum = DoubleStream.of(p).sum();
        return new Ensemble(
                name,
                spins,
                new InitialState.Populations(
                        DoubleStream.of(p).mapToObj(value -> value / sum).toList()));
    }

    /** A lowering or raising collective jump at a rate between 0.2 and 1.2, with weights of either sign and zero. */
    public static CollectiveJump collectiveJump(int ensembles, Random random) {
        CollectiveJump.Ladder ladder =
                random.nextBoolean() ? CollectiveJump.Ladder.LOWERING : CollectiveJump.Ladder.RAISING;
        return new CollectiveJump(ladder, 0.2 + random.nextDouble(), coupling(ensembles, random));
    }

    /** Two to five ensembles of up to 200 spins in Dicke states, over the time of their pulse. */
    public static LindbladProblem pulse(Random random, BiFunction<Integer, Random, List<Jump>> jumps) {
        int n = 2 + random.nextInt(4);
        List<Ensemble> ensembles = new ArrayList<>();
        double scale = 0;
        for (int i = 0; i < n; i++) {
            int spins = 1 + random.nextInt(200);
            ensembles.add(Problems.dicke("E" + i, spins, random.nextInt(spins + 1)));
            scale += spins;
        }
        return Problems.problem(ensembles, jumps.apply(n, random), Problems.at(0, 0.2 / scale, 1 / scale, 3 / scale));
    }

    /** An ensemble in a Dicke state or a mixture of them. */
    public static Ensemble ensemble(String name, int spins, Random random) {
        return random.nextInt(3) == 0
                ? mixed(name, spins, random)
                : Problems.dicke(name, spins, random.nextInt(spins + 1));
    }

    /** Weights of either sign and zero. */
    public static Coupling coupling(int ensembles, Random random) {
        return Coupling.of(IntStream.range(0, ensembles)
                .mapToDouble(i -> random.nextInt(4) == 0 ? 0 : 2 * random.nextDouble() - 0.7)
                .toArray());
    }
}
