package voltaic.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.Jump;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.Column;
import voltaic.plugin.Arrangement;
import voltaic.plugin.Channel;
import voltaic.plugin.Exporter;
import voltaic.plugin.Hamiltonian;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Observable;
import voltaic.plugin.Parameter;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.plugin.State;

/** Small plugins to test the core with. */
public final class TestPlugins {
    private TestPlugins() {}

    /** A registry that holds one of each kind. */
    public static ListedPlugins registry() {
        return new ListedPlugins()
                .with(PluginKind.CHANNEL, "decay", new Decay())
                .with(PluginKind.CHANNEL, "fixed", new Fixed())
                .with(PluginKind.HAMILTONIAN, "drive", new Drive())
                .with(PluginKind.ARRANGEMENT, "pairs", new Pairs())
                .with(PluginKind.SOLVER, "still", new Still())
                .with(PluginKind.OBSERVABLE, "energy-density", new EnergyDensity())
                .with(PluginKind.OBSERVABLE, "correlations", new Correlations())
                .with(PluginKind.OBSERVABLE, "couples", new Couples())
                .with(PluginKind.EXPORTER, "csv", new Names());
    }

    /** γ L[J^-]. */
    public static final class Decay implements Channel<Decay.Parameters> {
        public record Parameters(
                @Parameter(label = "Rate", symbol = "γ", unit = "γ↓", min = 0, doc = "How fast.") double rate) {}

        @Override
        public Class<Parameters> parameters() {
            return Parameters.class;
        }

        @Override
        public List<Jump> jumps(Parameters parameters, Coupling on) {
            return List.of(CollectiveJump.lowering(parameters.rate(), on));
        }
    }

    /** A channel without a rate to set. */
    public static final class Fixed implements Channel<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public List<Jump> jumps(NoParameters parameters, Coupling on) {
            throw new IllegalStateException("out of order");
        }
    }

    /** Ω J^x. */
    public static final class Drive implements Hamiltonian<Drive.Parameters> {
        public record Parameters(@Parameter(label = "Amplitude", doc = "How strong.") double amplitude) {}

        @Override
        public Class<Parameters> parameters() {
            return Parameters.class;
        }

        @Override
        public List<HamiltonianTerm> terms(Parameters parameters, Coupling on) {
            return List.of(new HamiltonianTerm(HamiltonianTerm.Operator.JX, parameters.amplitude(), on));
        }
    }

    /** A reservoir for the first ensemble and each of the others. */
    public static final class Pairs implements Arrangement<Pairs.Parameters> {
        public record Parameters(
                @Parameter(label = "Members", refersTo = Parameter.Reference.ENSEMBLE, doc = "Who.")
                        List<String> members,
                @Parameter(label = "Reservoir", doc = "What.") PluginSpec reservoir) {}

        @Override
        public Class<Parameters> parameters() {
            return Parameters.class;
        }

        @Override
        public List<TermSpec> reservoirs(Parameters parameters) {
            List<TermSpec> reservoirs = new ArrayList<>();
            for (int m = 1; m < parameters.members().size(); m++) {
                reservoirs.add(new TermSpec(
                        "reservoir-" + m,
                        java.util.Map.of(
                                parameters.members().get(0),
                                1.0,
                                parameters.members().get(m),
                                1.0),
                        parameters.reservoir()));
            }
            return reservoirs;
        }
    }

    /** Keeps every energy where it starts; takes no more than one jump a stage away from its scope: drives. */
    public static final class Still implements Solver<Still.Parameters> {
        public record Parameters(
                @Parameter(label = "Failure", defaultValue = "none", doc = "How to fail.") Failure failure) {}

        /** Ways to fail. */
        public enum Failure {
            NONE,
            THROW,
            OVERFLOW,
            STOP_EARLY
        }

        @Override
        public Class<Parameters> parameters() {
            return Parameters.class;
        }

        @Override
        public Set<Quantity> provides() {
            return EnumSet.of(Quantity.ENERGY);
        }

        @Override
        public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
            return problem.stages().stream()
                            .allMatch(stage -> stage.hamiltonian().isEmpty())
                    ? Optional.empty()
                    : Optional.of("a Hamiltonian is outside its scope");
        }

        @Override
        public void solve(LindbladProblem problem, Parameters parameters, Run run) {
            double[] times = problem.time().times();
            for (int i = 0; i < times.length; i++) {
                double time = times[i];
                run.checkpoint(time / problem.time().end());
                if (parameters.failure() == Failure.THROW && i == 1) {
                    throw new IllegalStateException("step size underflow at t = " + time);
                }
                if (parameters.failure() == Failure.OVERFLOW) {
                    throw new StackOverflowError();
                }
                if (parameters.failure() == Failure.STOP_EARLY && i == 1) {
                    return;
                }
                run.sample(new State() {
                    @Override
                    public double time() {
                        return time;
                    }

                    @Override
                    public double energyDensity(int ensemble) {
                        return problem.ensembles().get(ensemble).initialJz()
                                        / problem.ensembles().get(ensemble).spins()
                                + 0.5;
                    }
                });
            }
            run.statistic("jumps", problem.stages().get(0).jumps().size());
        }
    }

    /** E/ħω₀. */
    public static class EnergyDensity implements Observable<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public Set<Quantity> requires() {
            return EnumSet.of(Quantity.ENERGY);
        }

        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            List<double[]> rows = new ArrayList<>();
            return new Recorder() {
                @Override
                public void sample(State state) {
                    double[] row = new double[problem.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = state.energyDensity(i);
                    }
                    rows.add(row);
                }

                @Override
                public List<Column> columns() {
                    List<Column> columns = new ArrayList<>();
                    for (int i = 0; i < problem.size(); i++) {
                        int ensemble = i;
                        columns.add(new Column(
                                problem.ensembles().get(i).name(),
                                "energy-density",
                                "Energy density",
                                "ħω₀",
                                rows.stream().mapToDouble(row -> row[ensemble]).toArray()));
                    }
                    return columns;
                }

                @Override
                public Recording finish() {
                    return new Recording(columns(), List.of(), List.of("nothing moves"));
                }
            };
        }
    }

    /** Records pairs of at most two ensembles, level by level. */
    public static class Couples extends EnergyDensity {
        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            return problem.size() > 2
                    ? Optional.of("two are company, " + problem.size() + " are a crowd")
                    : Optional.empty();
        }

        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            int samples = problem.time().times().length;
            return new Recorder() {
                @Override
                public void sample(State state) {
                    throw new AssertionError("the other one is overridden");
                }

                @Override
                public void sample(State state, Runnable checkpoint) {
                    checkpoint.run();
                }

                @Override
                public Recording finish() {
                    return new Recording(
                            List.of(
                                    new Column("C", "level-0", "Level 0", "1", new double[samples]),
                                    new Column("C", "level-1", "Level 1", "1", new double[samples])),
                            List.of());
                }
            };
        }
    }

    /** Needs what {@link Still} does not provide. */
    public static final class Correlations implements Observable<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public Set<Quantity> requires() {
            return EnumSet.of(Quantity.CORRELATIONS);
        }

        @Override
        public Recorder record(LindbladProblem problem, NoParameters parameters) {
            throw new AssertionError("not to be asked");
        }
    }

    /** Writes the names of the variants. */
    public static final class Names implements Exporter<NoParameters> {
        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public void export(voltaic.model.result.StudyResult results, NoParameters parameters, Target target)
                throws java.io.IOException {
            try (java.io.OutputStream out = target.create("names")) {
                for (voltaic.model.result.Result result : results.results()) {
                    out.write(result.variant().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
        }
    }
}
