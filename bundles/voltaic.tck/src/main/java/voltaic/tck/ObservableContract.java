package voltaic.tck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import voltaic.core.PluginKind;
import voltaic.model.experiment.Ensemble;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.model.result.Column;
import voltaic.model.result.FigureOfMerit;
import voltaic.plugin.Observable;
import voltaic.plugin.Observable.Recorder;
import voltaic.plugin.Observable.Recording;
import voltaic.plugin.State;
import voltaic.tck.reference.ReferenceState;
import voltaic.tck.reference.SpinEquation;

/** What an {@link Observable} keeps to. It is given states of a master equation, so that what it records is of states that can be. */
public abstract class ObservableContract<P extends Record> extends PluginContract<P, Observable<P>> {
    private static final double ROUNDINGS = 1e-9;

    protected ObservableContract(Observable<P> observable) {
        super(PluginKind.OBSERVABLE, observable);
    }

    /** A problem with its states, and parameters that fit its ensembles. */
    private record Case<P>(LindbladProblem problem, List<ReferenceState> states, P parameters, String words) {}

    @Override
    final Object answer(Observable<P> asked, int seed) {
        List<Case<P>> cases = cases();
        Case<P> one = cases.get(seed % cases.size());
        return words(recording(asked, one, one.states()));
    }

    private static List<String> words(Recording recording) {
        return Stream.of(
                        recording.columns().stream().map(c -> c.name() + c.label() + c.unit() + values(c)),
                        recording.figuresOfMerit().stream().map(FigureOfMerit::toString),
                        recording.warnings().stream())
                .flatMap(parts -> parts)
                .toList();
    }

    private static String values(Column column) {
        return Arrays.toString(column.toArray());
    }

    /** What can be recorded: of problems with jumps of single spins only what such states show. */
    private List<Case<P>> cases() {
        Set<Quantity> required = requires();
        boolean symmetricOnly = required.contains(Quantity.REDUCED_STATES) || required.contains(Quantity.WHOLE_STATE);
        List<Case<P>> cases = new ArrayList<>();
        String reason = "";
        for (LindbladProblem problem : Models.all(required)) {
            boolean symmetric = problem.stages().stream().allMatch(Stage::isCollective);
            if (symmetricOnly && !symmetric) {
                continue;
            }
            List<String> names =
                    problem.ensembles().stream().map(Ensemble::name).toList();
            Sample<P> sample = sample(random(cases.size() + 1), names, true);
            Optional<String> refusal =
                    Check.call("rejects", sample.settings(), () -> plugin().rejects(problem, sample.parameters()));
            if (refusal.isEmpty()) {
                String words = Models.words(problem) + " and the settings " + sample.settings();
                cases.add(new Case<>(problem, SpinEquation.solve(problem), sample.parameters(), words));
            }
            reason = refusal.orElse(reason);
        }
        String last = reason;
        Check.that(
                !cases.isEmpty(),
                () -> "the observable rejects every problem of the contract, the last because '" + last
                        + "'; accept some of them: one to three ensembles of one to three spins");
        return cases;
    }

    private Set<Quantity> requires() {
        Set<Quantity> required = plugin().requires();
        Check.that(
                !required.isEmpty(),
                () -> "requires() is empty; name what the recorder asks states for, such as Quantity.ENERGY");
        return required;
    }

    private Recorder recorder(Observable<P> observable, Case<P> one) {
        return Check.call(
                "record", Map.of("case", one.words()), () -> observable.record(one.problem(), one.parameters()));
    }

    private Recording recording(Observable<P> observable, Case<P> one, List<? extends State> states) {
        return recording(observable, one, states, false);
    }

    private Recording recording(
            Observable<P> observable, Case<P> one, List<? extends State> states, boolean withErrors) {
        Recorder recorder = recorder(observable, one);
        for (State state : states) {
            sample(recorder, one, state, withErrors);
        }
        return finish(recorder, one);
    }

    private void sample(Recorder recorder, Case<P> one, State state, boolean withErrors) {
        // The numbers of the state serve as standard errors too: it matters only that there are some.
        Optional<State> errors = withErrors ? Optional.of(state) : Optional.empty();
        LentState lent = new LentState(state, requires(), errors);
        Check.call("sample", Map.of("case", one.words()), () -> {
            recorder.sample(lent, () -> {});
            return lent;
        });
        lent.takeBack();
    }

    private Recording finish(Recorder recorder, Case<P> one) {
        return Check.call("finish", Map.of("case", one.words()), recorder::finish);
    }

    @Test
    void recordsAFiniteNumberForEverySample() {
        for (Case<P> one : cases()) {
            for (Column column : recording(plugin(), one, one.states()).columns()) {
                Check.that(
                        column.size() == one.states().size(),
                        () -> "the column '" + column.name() + "' has " + column.size() + " values for "
                                + one.states().size() + " samples; add one value in each call of sample()");
                for (double value : column.toArray()) {
                    Check.that(
                            Double.isFinite(value),
                            () -> "the column '" + column.name() + "' holds " + value + ", for " + one.words()
                                    + "; give the limit where there is one");
                }
            }
        }
    }

    @Test
    void recordsSomething() {
        for (Case<P> one : cases()) {
            Recording recording = recording(plugin(), one, one.states());
            Check.that(
                    recording.columns().size() + recording.figuresOfMerit().size() > 0,
                    () -> "nothing is recorded for " + one.words() + "; say in rejects why there is nothing");
        }
    }

    @Test
    void namesWhatItRecords() {
        for (Case<P> one : cases()) {
            Recording recording = recording(plugin(), one, one.states());
            Set<String> names = new HashSet<>();
            recording.columns().forEach(c -> check(one, names, c.subject(), c.quantity(), c.label(), c.unit()));
            recording.figuresOfMerit().forEach(f -> check(one, names, f.subject(), f.quantity(), f.label(), f.unit()));
        }
    }

    private static void check(
            Case<?> one, Set<String> names, String subject, String quantity, String label, String unit) {
        List<String> ensembles =
                one.problem().ensembles().stream().map(Ensemble::name).toList();
        List<String> subjects = new ArrayList<>(ensembles);
        ensembles.forEach(i -> ensembles.forEach(k -> subjects.add(i + "-" + k)));
        Check.that(
                subject.isEmpty() || subjects.contains(subject),
                () -> "'" + quantity + "' is of '" + subject + "', but the ensembles are " + ensembles
                        + "; name one of them, two joined by a hyphen, or nothing for the whole system");
        Check.that(
                names.add(subject + "." + quantity),
                () -> "'" + quantity + "' of '" + subject
                        + "' is recorded twice; give every column and figure of merit a" + " name of its own");
        Check.that(
                Check.isName(quantity.replaceAll(":[^.]*", "")),
                () -> "a quantity is called '" + quantity
                        + "'; write lower-case words joined by hyphens, such as energy-density");
        Check.that(
                !label.isBlank() && !unit.isBlank(),
                () -> "'" + quantity + "' has the label '" + label + "' and the unit '" + unit
                        + "'; give a label for axes, and the unit, 1 if there is none");
    }

    @Test
    void asksStatesOnlyForWhatItRequiresAndOnlyWhileTheyAreSampled() {
        for (Case<P> one : cases()) {
            Check.that(recording(plugin(), one, one.states()) != null, () -> "finish() returned nothing");
        }
    }

    @Test
    void takesStatesWithStandardErrors() {
        for (Case<P> one : cases()) {
            Check.that(recording(plugin(), one, one.states(), true) != null, () -> "finish() returned nothing");
        }
    }

    /** Curves grow while a run goes on, for recorders that show what they have. */
    @Test
    void showsWhatItHasByNow() {
        for (Case<P> one : cases()) {
            Recorder recorder = recorder(plugin(), one);
            for (int s = 0; s < one.states().size(); s++) {
                sample(recorder, one, one.states().get(s), false);
                int samples = s + 1;
                for (Column column : Check.call("columns", Map.of("case", one.words()), recorder::columns)) {
                    Check.that(
                            column.size() == samples,
                            () -> "after " + samples + " samples columns() gives '" + column.name() + "' with "
                                    + column.size() + " values; give one for every state so far, or no column at all");
                }
            }
            List<String> shown = recorder.columns().stream().map(Column::name).toList();
            Recording recording = finish(recorder, one);
            List<String> names = recording.columns().stream().map(Column::name).toList();
            Check.that(
                    shown.isEmpty() || shown.equals(names),
                    () -> "columns() gives " + shown + ", but finish() " + names + "; give the same columns");
            Check.that(
                    words(recording).equals(words(recording(plugin(), one, one.states()))),
                    () ->
                            "a recording changes when columns() is called between samples; let it only show what there is");
        }
    }

    /** Solvers of steady states show one state, at t = +∞. */
    @Test
    void takesTheStateAtInfinity() {
        for (Case<P> one : cases()) {
            ReferenceState last = one.states().get(one.states().size() - 1).at(Double.POSITIVE_INFINITY);
            for (Column column : recording(plugin(), one, List.of(last)).columns()) {
                Check.that(
                        column.size() == 1,
                        () -> "of one state at t = +∞ the column '" + column.name() + "' has " + column.size()
                                + " values");
            }
        }
    }

    @Test
    void recordsTwoRunsSideBySide() {
        Case<P> one = cases().get(0);
        Recorder first = recorder(plugin(), one);
        Recorder second = recorder(plugin(), one);
        for (int s = 0; s < one.states().size(); s++) {
            sample(first, one, one.states().get(s), false);
            sample(second, one, one.states().get(one.states().size() - 1 - s), false);
        }
        List<String> beside = words(finish(first, one));
        Check.that(
                beside.equals(words(recording(plugin(), one, one.states()))),
                () -> "a recording changes when another runs at the same time; keep what is recorded in the Recorder");
    }

    /** Which ensemble stands first in a file must not matter. */
    @Test
    void recordsTheSameWhateverTheOrderOfEnsembles() {
        for (Case<P> one : cases()) {
            Recording recording = recording(plugin(), one, one.states());
            LindbladProblem turned = turned(one.problem());
            List<TurnedState> states = one.states().stream()
                    .map(state -> new TurnedState(state, turned.size()))
                    .toList();
            Case<P> other = new Case<>(turned, one.states(), one.parameters(), one.words());
            Map<String, Double> last = new HashMap<>();
            recording(plugin(), other, states).columns().forEach(column -> last.put(column.name(), column.last()));
            for (Column column : recording.columns()) {
                double expected = column.last();
                double actual = last.getOrDefault(column.name(), expected);
                Check.that(
                        Math.abs(expected - actual) <= ROUNDINGS * (1 + Math.abs(expected)),
                        () -> "the last '" + column.name() + "' is " + expected + ", but " + actual
                                + " with the ensembles in the opposite order, for " + one.words()
                                + "; find ensembles by name, and sum over all of them");
            }
        }
    }

    private static LindbladProblem turned(LindbladProblem problem) {
        List<Ensemble> ensembles = new ArrayList<>(problem.ensembles());
        Collections.reverse(ensembles);
        // The states are given; the generator need not be turned too.
        return new LindbladProblem(ensembles, problem.stages(), problem.time(), problem.wanted());
    }
}
