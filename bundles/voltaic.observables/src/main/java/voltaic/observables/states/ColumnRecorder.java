package voltaic.observables.states;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.observables.Units;
import voltaic.plugin.Observable;
import voltaic.plugin.State;

/** Records some numbers of every state, with their standard errors where the state has them and the numbers are linear in it. */
final class ColumnRecorder implements Observable.Recorder {
    /** Reads the numbers off a state. */
    interface Measurement {
        /**
         * One number a heading.
         *
         * @param checkpoint to be run at least every tenth of a second
         */
        double[] of(State state, Runnable checkpoint);
    }

    /** More numbers than this are told in the end alone: to copy them now and again would slow the run down. */
    private static final int MOST_EARLY = 4_000_000;

    private final List<Heading> headings;
    private final Measurement measurement;
    private final double[] times;
    private final double[][] values;
    /** By heading, as {@link #values}; empty as long as no state has standard errors. */
    private double[][] errors = {};

    private int count;

    ColumnRecorder(LindbladProblem problem, List<Heading> headings, Measurement measurement) {
        this.headings = List.copyOf(headings);
        this.measurement = measurement;
        times = new double[problem.time().times().length];
        values = new double[headings.size()][times.length];
    }

    @Override
    public void sample(State state) {
        sample(state, () -> {});
    }

    @Override
    public void sample(State state, Runnable checkpoint) {
        times[count] = state.time();
        put(measurement.of(state, checkpoint), values);
        Optional<State> standardErrors = state.standardErrors();
        if (standardErrors.isPresent() && headings.stream().allMatch(Heading::isLinear)) {
            if (errors.length == 0) {
                errors = new double[values.length][times.length];
            }
            put(measurement.of(standardErrors.get(), checkpoint), errors);
        }
        count++;
    }

    private void put(double[] now, double[][] to) {
        for (int i = 0; i < now.length; i++) {
            to[i][count] = now[i];
        }
    }

    @Override
    public List<Column> columns() {
        return (long) headings.size() * count > MOST_EARLY ? List.of() : all();
    }

    @Override
    public Observable.Recording finish() {
        List<FigureOfMerit> merits = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (headings.get(i).kind() == Heading.Kind.PEAKED) {
                merits.addAll(peakAndEnd(headings.get(i), Arrays.copyOf(values[i], count)));
            }
        }
        return new Observable.Recording(all(), merits);
    }

    private List<Column> all() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            columns.add(headings.get(i).column(Arrays.copyOf(values[i], count)));
            if (errors.length > 0) {
                columns.add(headings.get(i).standardError(Arrays.copyOf(errors[i], count)));
            }
        }
        return columns;
    }

    /** The largest sampled value, the first of equals; at t → ∞ alone it has no time. */
    private List<FigureOfMerit> peakAndEnd(Heading heading, double[] curve) {
        int peak = 0;
        for (int i = 1; i < curve.length; i++) {
            peak = curve[i] > curve[peak] ? i : peak;
        }
        double time = Double.isInfinite(times[peak]) ? Double.NaN : times[peak];
        String words = heading.label().toLowerCase(Locale.ROOT);
        return List.of(
                heading.merit("peak-" + heading.quantity(), "Largest sampled " + words, heading.unit(), curve[peak]),
                heading.merit("peak-" + heading.quantity() + "-time", "Time of the largest " + words, Units.TIME, time),
                heading.merit(
                        "final-" + heading.quantity(), "Final " + words, heading.unit(), curve[curve.length - 1]));
    }
}
