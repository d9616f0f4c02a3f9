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
    public Observable.Recording finish() {
        List<Column> columns = new ArrayList<>();
        List<FigureOfMerit> merits = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Heading heading = headings.get(i);
            double[] curve = Arrays.copyOf(values[i], count);
            columns.add(heading.column(curve));
            if (errors.length > 0) {
                columns.add(heading.standardError(Arrays.copyOf(errors[i], count)));
            }
            if (heading.kind() == Heading.Kind.PEAKED) {
                merits.addAll(peakAndEnd(heading, curve));
            }
        }
        return new Observable.Recording(columns, merits);
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
