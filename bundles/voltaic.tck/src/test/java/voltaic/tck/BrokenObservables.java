package voltaic.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.osgi.service.component.annotations.Component;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.Column;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.PluginDescription;
import voltaic.plugin.State;

/** An observable that keeps the contract, and others that do not, each in one point. */
final class BrokenObservables {
    private BrokenObservables() {}

    abstract static class Base implements Observable<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public Set<Quantity> requires() {
            return Set.of(Quantity.ENERGY);
        }

        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            return recorder("", "mean-energy", state -> {
                double sum = 0;
                for (int i = 0; i < problem.size(); i++) {
                    sum += state.energyDensity(i);
                }
                return sum / problem.size();
            });
        }

        static Recorder recorder(String subject, String quantity, ToDoubleFunction<State> value) {
            return new Records(subject, quantity, value, new ArrayList<>());
        }
    }

    record Records(String subject, String quantity, ToDoubleFunction<State> value, List<Double> values)
            implements Observable.Recorder {
        @Override
        public void sample(State state) {
            values.add(value.applyAsDouble(state));
        }

        @Override
        public Observable.Recording finish() {
            double[] array = values.stream().mapToDouble(Double::doubleValue).toArray();
            return new Observable.Recording(List.of(new Column(subject, quantity, "Label", "1", array)), List.of());
        }
    }

    @Component
    @PluginDescription(id = "good", label = "Good", summary = "The mean energy.")
    public static class Good extends Base {}

    @Component
    @PluginDescription(id = "asks", label = "Asks", summary = "Asks for more.")
    public static class AsksForMoreThanItRequires extends Base {
        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            return recorder("", "power", state -> state.energyDensityRate(0));
        }
    }

    @Component
    @PluginDescription(id = "keeps", label = "Keeps", summary = "Keeps states.")
    public static class KeepsStates extends Base {
        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            List<State> kept = new ArrayList<>();
            return recorder("", "first-energy", state -> {
                kept.add(state);
                return kept.get(0).energyDensity(0);
            });
        }
    }

    @Component
    @PluginDescription(id = "nan", label = "NaN", summary = "Divides by zero.")
    public static class RecordsNaN extends Base {
        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            return recorder("", "average-power", state -> (state.energyDensity(0) - 1) / state.time());
        }
    }

    @Component
    @PluginDescription(id = "skips", label = "Skips", summary = "Skips the first sample.")
    public static class SkipsASample extends Base {
        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            Recorder recorder = super.record(problem, parameters);
            return new Recorder() {
                @Override
                public void sample(State state) {
                    if (state.time() > 0) {
                        recorder.sample(state);
                    }
                }

                @Override
                public Recording finish() {
                    return recorder.finish();
                }
            };
        }
    }

    @Component
    @PluginDescription(id = "positions", label = "Positions", summary = "Takes the first ensemble for the charger.")
    public static class TakesTheFirstEnsemble extends Base {
        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            return recorder("", "charger-energy", state -> state.energyDensity(0));
        }
    }

    @Component
    @PluginDescription(id = "misnames", label = "Misnames", summary = "Invents an ensemble.")
    public static class InventsAnEnsemble extends Base {
        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            return recorder("Charger", "energy", state -> 1);
        }
    }

    @Component
    @PluginDescription(id = "capitals", label = "Capitals", summary = "Shouts.")
    public static class WritesCapitals extends Base {
        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            return recorder("", "Mean Energy", state -> 1);
        }
    }

    @Component
    @PluginDescription(id = "shares", label = "Shares", summary = "One recorder for all.")
    public static class SharesItsRecorder extends Base {
        private final List<Double> values = new ArrayList<>();

        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            values.clear();
            return new Records("", "mean-energy", state -> state.energyDensity(0), values);
        }
    }

    @Component
    @PluginDescription(id = "rejects-all", label = "Rejects all", summary = "Records nothing.")
    public static class RejectsEverything extends Base {
        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            return Optional.of("it is Sunday");
        }
    }

    @Component
    @PluginDescription(id = "late", label = "Late", summary = "Shows the last value alone.")
    public static class ShowsTheLastValueAlone extends Base {
        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            Recorder recorder = super.record(problem, parameters);
            return new Recorder() {
                @Override
                public void sample(State state) {
                    recorder.sample(state);
                }

                @Override
                public List<Column> columns() {
                    return List.of(new Column("", "mean-energy", "Label", "1", new double[1]));
                }

                @Override
                public Recording finish() {
                    return recorder.finish();
                }
            };
        }
    }
}
