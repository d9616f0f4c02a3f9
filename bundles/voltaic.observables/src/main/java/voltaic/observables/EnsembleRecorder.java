package voltaic.observables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.Observable;
import voltaic.plugin.State;

/** Records the energy density of every ensemble, and its rate if required, and has each summed up in the end. */
final class EnsembleRecorder implements Observable.Recorder {
    private final LindbladProblem problem;
    private final boolean withRates;
    private final Function<EnergyCurve, List<Column>> columns;
    private final Function<EnergyCurve, Observable.Recording> summary;
    private final double[][] densities;
    private final double[][] rates;
    private final double[][] densityErrors;
    private final double[][] rateErrors;
    private final double[] times;
    private boolean sampleMean;
    private int count;

    /**
     * For an observable without columns.
     *
     * @param requires what the observable requires
     * @param summary what it makes of the curve of one ensemble
     */
    EnsembleRecorder(
            LindbladProblem problem, Set<Quantity> requires, Function<EnergyCurve, Observable.Recording> summary) {
        this(problem, requires, curve -> List.of(), summary);
    }

    /**
     * For an observable with columns.
     *
     * @param requires what the observable requires
     * @param columns those of the curve of one ensemble, complete or not
     * @param summary what it makes of the whole curve, with these columns
     */
    EnsembleRecorder(
            LindbladProblem problem,
            Set<Quantity> requires,
            Function<EnergyCurve, List<Column>> columns,
            Function<EnergyCurve, Observable.Recording> summary) {
        this.columns = columns;
        this.problem = problem;
        this.withRates = requires.contains(Quantity.POWER);
        this.summary = summary;
        int capacity = problem.time().times().length;
        times = new double[capacity];
        densities = new double[problem.size()][capacity];
        rates = new double[problem.size()][capacity];
        densityErrors = new double[problem.size()][capacity];
        rateErrors = new double[problem.size()][capacity];
    }

    @Override
    public void sample(State state) {
        times[count] = state.time();
        for (int i = 0; i < densities.length; i++) {
            densities[i][count] = state.energyDensity(i);
            rates[i][count] = withRates ? state.energyDensityRate(i) : Double.NaN;
        }
        state.standardErrors().ifPresent(this::sampleErrors);
        count++;
    }

    private void sampleErrors(State errors) {
        sampleMean = true;
        for (int i = 0; i < densities.length; i++) {
            densityErrors[i][count] = errors.energyDensity(i);
            rateErrors[i][count] = withRates ? errors.energyDensityRate(i) : Double.NaN;
        }
    }

    @Override
    public List<Column> columns() {
        return curves().stream().map(columns).flatMap(List::stream).toList();
    }

    @Override
    public Observable.Recording finish() {
        List<Column> all = new ArrayList<>();
        List<FigureOfMerit> figuresOfMerit = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (EnergyCurve curve : curves()) {
            Observable.Recording recording = summary.apply(curve);
            all.addAll(recording.columns());
            figuresOfMerit.addAll(recording.figuresOfMerit());
            warnings.addAll(recording.warnings());
        }
        return new Observable.Recording(all, figuresOfMerit, warnings);
    }

    /** The curve of each ensemble, as far as it is recorded. */
    private List<EnergyCurve> curves() {
        Set<Double> switches = problem.stages().stream()
                .limit(problem.stages().size() - 1L)
                .map(Stage::until)
                .collect(Collectors.toSet());
        List<EnergyCurve> curves = new ArrayList<>();
        for (int i = 0; i < problem.size(); i++) {
            curves.add(new EnergyCurve(
                    problem.ensembles().get(i),
                    Arrays.copyOf(times, count),
                    Arrays.copyOf(densities[i], count),
                    Arrays.copyOf(rates[i], count),
                    switches,
                    errors(i)));
        }
        return curves;
    }

    private Optional<StandardErrors> errors(int ensemble) {
        return sampleMean
                ? Optional.of(new StandardErrors(
                        Arrays.copyOf(times, count),
                        Arrays.copyOf(densityErrors[ensemble], count),
                        Arrays.copyOf(rateErrors[ensemble], count)))
                : Optional.empty();
    }
}
