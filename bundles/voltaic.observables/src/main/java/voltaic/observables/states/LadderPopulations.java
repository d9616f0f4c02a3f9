package voltaic.observables.states;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Component;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.observables.Units;
import voltaic.plugin.Observable;
import voltaic.plugin.Parameter;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.State;

/**
 * The probabilities p_k that k of the N spins of an ensemble are excited, k = 0 … N: a column for each level, {@code B1.population-0} …
 * {@code B1.population-N}, which the plot exporter draws as a heat map over time. Standard errors of sample means stand beside them.
 */
@Component
@PluginDescription(
        id = "ladder-populations",
        label = "Populations of the Dicke ladder",
        summary =
                "Probability of k excitations in an ensemble, a column for each k = 0 … N (such as B1.population-0); drawn as a"
                        + " heat map over time.")
public final class LadderPopulations implements Observable<LadderPopulations.Parameters> {
    /** The most columns: what tables and data frames still take. */
    static final long MOST_LEVELS = 10_000;
    /** The most numbers: 160 MB. */
    static final long MOST_VALUES = 20_000_000;

    /** The parameters. */
    public record Parameters(
            @Parameter(
                            label = "Ensembles",
                            doc = "The ensembles to record; if empty, all. Together they may have 10000 populations.",
                            refersTo = Parameter.Reference.ENSEMBLE,
                            defaultValue = "[]")
                    List<String> ensembles) {
        public Parameters {
            ensembles = EnsembleChoice.checked(ensembles);
        }
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Set<Quantity> requires() {
        return Set.of(Quantity.LADDER_POPULATIONS);
    }

    @Override
    public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
        int[] chosen = chosen(problem, parameters);
        long levels = Arrays.stream(chosen)
                .mapToLong(i -> problem.ensembles().get(i).spins() + 1L)
                .sum();
        if (levels > MOST_LEVELS) {
            String names = Arrays.stream(chosen)
                    .mapToObj(i -> problem.ensembles().get(i).name())
                    .collect(Collectors.joining(", "));
            return Optional.of(
                    "the ladders of " + names + " have " + levels + " populations, each a column, of at most "
                            + MOST_LEVELS + "; name smaller ensembles in 'ensembles'");
        }
        long samples = problem.time().times().length;
        if (levels * samples > MOST_VALUES) {
            return Optional.of(levels + " populations at " + samples + " times are " + levels * samples
                    + " numbers, of at most " + MOST_VALUES + "; take fewer samples, or name ensembles in 'ensembles'");
        }
        return Optional.empty();
    }

    @Override
    public Recorder record(LindbladProblem problem, Parameters parameters) {
        int[] chosen = chosen(problem, parameters);
        List<Heading> headings = new ArrayList<>();
        for (int i : chosen) {
            Ensemble ensemble = problem.ensembles().get(i);
            for (int k = 0; k <= ensemble.spins(); k++) {
                headings.add(new Heading(
                        ensemble.name(),
                        "population-" + k,
                        "Population of level " + k,
                        Units.NONE,
                        Heading.Kind.LINEAR));
            }
        }
        return new ColumnRecorder(problem, headings, (state, checkpoint) -> populations(state, chosen));
    }

    private static double[] populations(State state, int[] chosen) {
        return Arrays.stream(chosen)
                .mapToObj(state::ladderPopulations)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private static int[] chosen(LindbladProblem problem, Parameters parameters) {
        return parameters.ensembles().isEmpty()
                ? IntStream.range(0, problem.size()).toArray()
                : EnsembleChoice.positions(problem, parameters.ensembles());
    }
}
