package voltaic.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.IndividualJump;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.plugin.Solver;

/** The order in which a problem of one stage lists its ensembles does not matter. */
public final class OrderOfEnsembles {
    private OrderOfEnsembles() {}

    public static <P extends Record> void doesNotMatter(
            Solver<P> solver, P parameters, LindbladProblem model, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, model.size()).boxed().toList());
        Collections.shuffle(order, random);
        RecordedRun straight = RecordedRun.of(solver, model, parameters);
        RecordedRun permuted = RecordedRun.of(solver, permuted(model, order), parameters);
        for (int i = 0; i < order.size(); i++) {
            // Sums in another order round differently, which the pulse amplifies.
            assertThat(permuted.last()[i]).isCloseTo(straight.last()[order.get(i)], within(1e-9));
        }
    }

    private static LindbladProblem permuted(LindbladProblem model, List<Integer> order) {
        List<Ensemble> ensembles = order.stream().map(model.ensembles()::get).toList();
        List<Jump> jumps = model.stages().get(0).jumps().stream()
                .map(jump -> {
                    Coupling on =
                            new Coupling(order.stream().map(jump.on()::weight).toList());
                    return jump instanceof CollectiveJump collective
                            ? new CollectiveJump(collective.ladder(), jump.rate(), on)
                            : (Jump) new IndividualJump(((IndividualJump) jump).operator(), jump.rate(), on);
                })
                .toList();
        return Problems.problem(ensembles, jumps, model.time());
    }
}
