package voltaic.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;

/** Problems of at most four spins, from one ensemble that decays to random jumps in stages with a drive. */
final class Models {
    private static final InitialState UP = new InitialState.Excited();
    private static final InitialState DOWN = new InitialState.Ground();

    private Models() {}

    /** The problems, the simplest first. */
    static List<LindbladProblem> all(Set<Quantity> wanted) {
        List<LindbladProblem> models = new ArrayList<>();
        Ensemble charger = new Ensemble("C", 2, UP);
        Ensemble battery = new Ensemble("B1", 1, DOWN);
        Ensemble other = new Ensemble("B2", 1, DOWN);
        Jump decay = CollectiveJump.lowering(1, Coupling.of(1, 1));
        models.add(
                plain(wanted, List.of(new Ensemble("C", 3, UP)), List.of(CollectiveJump.lowering(1, Coupling.of(1)))));
        models.add(plain(wanted, List.of(charger, battery), List.of(decay)));
        models.add(plain(wanted, List.of(charger, battery), List.of()));
        models.add(plain(
                wanted, List.of(charger, battery), List.of(decay, CollectiveJump.raising(0.5, Coupling.of(1, 0)))));
        models.add(plain(
                wanted,
                List.of(charger, battery, other),
                List.of(
                        CollectiveJump.lowering(1, Coupling.of(1, 1, 0)),
                        CollectiveJump.lowering(1, Coupling.of(1, 0, 1)))));
        models.add(apart(wanted));
        models.add(plain(
                wanted,
                List.of(new Ensemble("A", 2, UP)),
                List.of(new IndividualJump(IndividualJump.Operator.LOWERING, 0.5, Coupling.of(1)))));
        for (int seed = 1; seed <= 3; seed++) {
            models.add(random(wanted, PluginContract.random(seed), false, false));
        }
        models.add(random(wanted, PluginContract.random(11), true, false));
        models.add(random(wanted, PluginContract.random(12), true, false));
        models.add(random(wanted, PluginContract.random(21), false, true));
        models.add(random(wanted, PluginContract.random(22), false, true));
        return models;
    }

    private static LindbladProblem plain(Set<Quantity> wanted, List<Ensemble> ensembles, List<Jump> jumps) {
        return new LindbladProblem(
                ensembles, List.of(new Stage(1, jumps, List.of())), new TimeGrid.Uniform(1, 5), wanted);
    }

    /** Two ensembles, each in a reservoir of its own with a weight; one starts in a mixture; two stages. */
    private static LindbladProblem apart(Set<Quantity> wanted) {
        List<Ensemble> ensembles = List.of(
                new Ensemble("C", 2, UP), new Ensemble("B1", 2, new InitialState.Populations(List.of(0.5, 0.3, 0.2))));
        List<Jump> first = List.of(
                CollectiveJump.lowering(0.8, Coupling.of(1.2, 0)), CollectiveJump.raising(0.5, Coupling.of(0, -0.7)));
        List<Jump> second = List.of(CollectiveJump.lowering(0.6, Coupling.of(0, 1)));
        List<Stage> stages = List.of(new Stage(0.3, first, List.of()), new Stage(1, second, List.of()));
        return new LindbladProblem(ensembles, stages, new TimeGrid.At(List.of(0.1, 0.3, 0.6, 1.0)), wanted);
    }

    /** One to three ensembles in Dicke states or mixtures of them; two stages; a sample at the time of the switch. */
    private static LindbladProblem random(
            Set<Quantity> wanted, RandomGenerator random, boolean individual, boolean driven) {
        int n = 1 + random.nextInt(3);
        int left = 4;
        List<Ensemble> ensembles = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int spins = 1 + random.nextInt(Math.min(2, left - (n - 1 - i)));
            left -= spins;
            ensembles.add(ensemble("E" + i, spins, random));
        }
        List<Stage> stages = new ArrayList<>();
        for (double until : new double[] {0.4, 1}) {
            List<Jump> jumps = new ArrayList<>(List.of(
                    CollectiveJump.lowering(0.2 + random.nextDouble(), coupling(n, random)),
                    CollectiveJump.raising(0.5 * random.nextDouble(), coupling(n, random))));
            if (individual) {
                for (IndividualJump.Operator operator : IndividualJump.Operator.values()) {
                    jumps.add(new IndividualJump(operator, 0.5 * random.nextDouble(), coupling(n, random)));
                }
            }
            List<HamiltonianTerm> hamiltonian = driven
                    ? List.of(
                            new HamiltonianTerm(
                                    HamiltonianTerm.Operator.JX, 1 + random.nextDouble(), coupling(n, random)),
                            new HamiltonianTerm(
                                    HamiltonianTerm.Operator.JZ, random.nextGaussian(), coupling(n, random)))
                    : List.of();
            stages.add(new Stage(until, jumps, hamiltonian));
        }
        return new LindbladProblem(ensembles, stages, new TimeGrid.At(List.of(0.0, 0.2, 0.4, 0.9)), wanted);
    }

    private static Coupling coupling(int ensembles, RandomGenerator random) {
        double[] weights = IntStream.range(0, ensembles)
                .mapToDouble(i -> random.nextInt(4) == 0 ? 0 : 1.5 * random.nextDouble() - 0.5)
                .toArray();
        weights[random.nextInt(ensembles)] = 1;
        return Coupling.of(weights);
    }

    private static Ensemble ensemble(String name, int spins, RandomGenerator random) {
        if (random.nextBoolean()) {
            return new Ensemble(name, spins, new InitialState.Excitations(random.nextInt(spins + 1)));
        }
        double[] p = random.doubles(spins + 1L).toArray();
        double sum = DoubleStream.of(p).sum();
        return new Ensemble(
                name,
                spins,
                new InitialState.Populations(
                        DoubleStream.of(p).mapToObj(value -> value / sum).toList()));
    }

    /** Three ensembles of as many spins as there can be, in one reservoir with a pump: a solver says whether it takes that. */
    static LindbladProblem huge(Set<Quantity> wanted) {
        List<Ensemble> ensembles = List.of(
                new Ensemble("C", Integer.MAX_VALUE, UP),
                new Ensemble("B1", Integer.MAX_VALUE, DOWN),
                new Ensemble("B2", Integer.MAX_VALUE, DOWN));
        List<Jump> jumps = List.of(
                CollectiveJump.lowering(1, Coupling.of(1, 1, 1)), CollectiveJump.raising(0.5, Coupling.of(1, 0, 0)));
        return plain(wanted, ensembles, jumps);
    }

    static int spins(LindbladProblem problem) {
        long spins = problem.ensembles().stream().mapToLong(Ensemble::spins).sum();
        return (int) Math.min(spins, Integer.MAX_VALUE);
    }

    /** A problem in words, for messages. */
    static String words(LindbladProblem problem) {
        return problem.ensembles() + " with " + problem.stages();
    }
}
