package org.example.templatename;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;

/**
 * Rate equations on the Dicke ladder of each ensemble: ṗ_k = a_{k+1}p_{k+1} + b_{k−1}p_{k−1} − (a_k + b_k)p_k with the rates
 * a_k = 2γ↓ k(N−k+1) down and b_k = 2γ↑ (k+1)(N−k) up. Exact where every jump acts on one ensemble alone.
 */
@Component
@PluginDescription(
        id = "template-name",
        label = "Template name",
        summary = "Rate equations on the Dicke ladders of ensembles that share no reservoir.")
public final class TemplateName implements Solver<TemplateName.Parameters> {
    private static final int MOST_SPINS = 1000;

    /** What a file may set. */
    public record Parameters(
            @Parameter(
                            label = "Resolution",
                            doc = "Steps in the lifetime of the fastest level; the error falls as its fourth power.",
                            min = 4,
                            max = 1000,
                            defaultValue = "40")
                    int resolution) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Set<Quantity> provides() {
        return Set.of(Quantity.ENERGY, Quantity.POWER, Quantity.LADDER_POPULATIONS);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
        for (Stage stage : problem.stages()) {
            if (!stage.isCollective()) {
                return Optional.of("channels on individual spins leave the Dicke ladder");
            }
            if (!stage.hamiltonian().isEmpty()) {
                return Optional.of("Hamiltonian terms make coherences, which rate equations leave out");
            }
            for (CollectiveJump jump : stage.collectiveJumps()) {
                if (jump.on().members().length > 1) {
                    return Optional.of("ensembles share a reservoir, and so become correlated");
                }
            }
        }
        return problem.ensembles().stream().anyMatch(ensemble -> ensemble.spins() > MOST_SPINS)
                ? Optional.of("its steps are too short for more than " + MOST_SPINS + " spins")
                : Optional.empty();
    }

    @Override
    public void solve(LindbladProblem problem, Parameters parameters, Run run) {
        List<Ladder> ladders = problem.ensembles().stream().map(Ladder::new).toList();
        double[] times = problem.time().times();
        double end = problem.time().end();
        double time = 0;
        int stage = 0;
        ladders.forEach(ladder -> ladder.enter(problem, problem.stages().get(0)));
        for (double sample : times) {
            while (problem.stages().get(stage).until() < sample) {
                double until = problem.stages().get(stage).until();
                advance(ladders, time, until, end, parameters, run);
                time = until;
                Stage next = problem.stages().get(++stage);
                ladders.forEach(ladder -> ladder.enter(problem, next));
            }
            advance(ladders, time, sample, end, parameters, run);
            time = sample;
            run.checkpoint(end == 0 ? 1 : time / end);
            run.sample(new LadderState(time, ladders));
        }
    }

    private static void advance(
            List<Ladder> ladders, double from, double to, double end, Parameters parameters, Run run) {
        double fastest = ladders.stream().mapToDouble(Ladder::fastest).max().orElse(0);
        long steps = (long) Math.ceil(fastest * parameters.resolution() * (to - from));
        double h = (to - from) / steps;
        for (long step = 0; step < steps; step++) {
            run.checkpoint((from + step * h) / end);
            ladders.forEach(ladder -> ladder.step(h));
        }
    }
}
