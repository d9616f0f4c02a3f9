package voltaic.core.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import voltaic.core.Diagnostic;
import voltaic.core.GeneratorTerm;
import voltaic.core.ListedPlugins;
import voltaic.core.PluginKind;
import voltaic.core.TestPlugins;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.StageSpec;
import voltaic.model.experiment.TermSpec;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.CollectiveJump;
import voltaic.model.lindblad.Coupling;
import voltaic.model.lindblad.HamiltonianTerm;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.lindblad.Stage;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Parameter;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;

class AssemblerTest {
    private static final List<Ensemble> ENSEMBLES = List.of(
            new Ensemble("C", 10, new InitialState.Excited()),
            new Ensemble("B1", 2, new InitialState.Ground()),
            new Ensemble("B2", 2, new InitialState.Ground()));

    private final ListedPlugins registry = TestPlugins.registry();
    private Optional<PluginSpec> arrangement = Optional.of(pairs("decay"));
    private List<TermSpec> channels = List.of();
    private List<TermSpec> hamiltonian = List.of();
    private List<StageSpec> stages = List.of();
    private String solver = "still";
    private List<PluginSpec> observables = List.of();

    private static PluginSpec pairs(String reservoir) {
        return PluginSpec.of("pairs")
                .with("members", List.of("C", "B1", "B2"))
                .with("reservoir", Map.of("type", reservoir, "rate", 1.0));
    }

    private static TermSpec term(String name, String type, String parameter, double value, String... on) {
        Map<String, Double> weights = new java.util.LinkedHashMap<>();
        for (String ensemble : on) {
            weights.put(ensemble, 1.0);
        }
        return new TermSpec(name, weights, PluginSpec.of(type).with(parameter, value));
    }

    private Experiment experiment() {
        return new Experiment(
                "title",
                ENSEMBLES,
                arrangement,
                channels,
                hamiltonian,
                stages,
                new TimeGrid.Uniform(1, 3),
                PluginSpec.of(solver),
                observables,
                List.of());
    }

    private Assembly assemble() {
        return Assembler.assemble(registry, experiment());
    }

    private LindbladProblem problem() {
        Assembly assembly = assemble();
        assertThat(assembly.diagnostics()).isEmpty();
        return assembly.problem().orElseThrow();
    }

    private void expect(Diagnostic... diagnostics) {
        assertThat(assemble().diagnostics()).containsExactly(diagnostics);
        assertThat(assemble().isRunnable()).isFalse();
    }

    @Test
    void reservoirsAndChannelsBecomeJumps() {
        channels = List.of(term("extra", "decay", "rate", 2, "C"));
        assertThat(problem().stages())
                .containsExactly(new Stage(
                        1,
                        List.of(
                                CollectiveJump.lowering(1, Coupling.of(1, 1, 0)),
                                CollectiveJump.lowering(1, Coupling.of(1, 0, 1)),
                                CollectiveJump.lowering(2, Coupling.of(1, 0, 0))),
                        List.of()));
    }

    @Test
    void whatHasNoRateOrNoAmplitudeIsLeftOut() {
        channels = List.of(term("nothing", "decay", "rate", 0, "C"));
        hamiltonian = List.of(term("nothing-either", "drive", "amplitude", 0, "C"));
        Stage stage = problem().stages().get(0);
        assertThat(stage.jumps()).hasSize(2);
        assertThat(stage.hamiltonian()).isEmpty();
    }

    @Test
    void termsAreTakenApartThoughOneOfThemIsWrong() {
        channels = List.of(term("wrong", "decay", "speed", 2, "C"), term("extra", "decay", "rate", 2, "C"));
        solver = "none";
        List<GeneratorTerm> terms = Assembler.terms(registry, experiment());
        assertThat(terms)
                .extracting(term -> term.pointer() + " " + term.spec().name())
                .containsExactly(
                        "/arrangement reservoir-1",
                        "/arrangement reservoir-2",
                        "/channels/0 wrong",
                        "/channels/1 extra");
        assertThat(terms.get(1).jumps()).containsExactly(CollectiveJump.lowering(1, Coupling.of(1, 0, 1)));
        assertThat(terms.get(2).jumps()).isEmpty();
        assertThat(terms.get(3).jumps()).containsExactly(CollectiveJump.lowering(2, Coupling.of(1, 0, 0)));
    }

    @Test
    void stagesSwitchTermsOffAndSetTheirRates() {
        stages = List.of(
                new StageSpec(OptionalDouble.of(0.25), List.of("reservoir-2"), Map.of()),
                new StageSpec(OptionalDouble.empty(), List.of(), Map.of("reservoir-1", 3.0)));
        assertThat(problem().stages())
                .containsExactly(
                        new Stage(0.25, List.of(CollectiveJump.lowering(1, Coupling.of(1, 1, 0))), List.of()),
                        new Stage(
                                1,
                                List.of(
                                        CollectiveJump.lowering(3, Coupling.of(1, 1, 0)),
                                        CollectiveJump.lowering(1, Coupling.of(1, 0, 1))),
                                List.of()));
    }

    @Test
    void stagesMustFollowEachOtherToTheEnd() {
        stages = List.of(
                new StageSpec(OptionalDouble.of(0.5), List.of(), Map.of()),
                new StageSpec(OptionalDouble.of(0.5), List.of(), Map.of()),
                new StageSpec(OptionalDouble.of(0.75), List.of(), Map.of()));
        expect(
                Diagnostic.error("/stages/1/until", "until is 0.5; it must be more than 0.5, where the stage begins"),
                Diagnostic.error(
                        "/stages/2/until",
                        "the last stage ends at 0.75, before the last sample at 1.0; leave 'until' out or add a stage"));
    }

    @Test
    void stagesThatNeverBeginAreNamed() {
        stages = List.of(
                new StageSpec(OptionalDouble.of(2), List.of(), Map.of()),
                new StageSpec(OptionalDouble.empty(), List.of(), Map.of()));
        expect(Diagnostic.error(
                "/stages/0/until",
                "until is 2.0, but the last sample is at 1.0, so the stages after this one never begin"));
    }

    @Test
    void anObservableIsListedOnce() {
        observables = List.of(PluginSpec.of("energy-density"), PluginSpec.of("energy-density"));
        expect(Diagnostic.error("/observables/1", "the observable 'energy-density' is listed twice"));
    }

    @Test
    void stagesMustNameTermsThatAreThere() {
        channels = List.of(
                new TermSpec("pump", Map.of("C", 1.0), PluginSpec.of("decay").with("rate", 1.0)));
        stages = List.of(new StageSpec(OptionalDouble.empty(), List.of("pmup"), Map.of("pump", -1.0)));
        expect(
                Diagnostic.error(
                        "/stages/0/off/0",
                        "there is no channel or Hamiltonian term named 'pmup'; did you mean 'pump'?"),
                Diagnostic.error("/stages/0/rates/pump", "rate is -1.0; it must be a number, 0 or more"));
    }

    @Test
    void namesAreEscapedInPointers() {
        stages = List.of(new StageSpec(OptionalDouble.empty(), List.of(), Map.of("a/b~c", 1.0)));
        assertThat(assemble().diagnostics()).extracting(Diagnostic::pointer).containsExactly("/stages/0/rates/a~1b~0c");
    }

    @Test
    void onlyATermWithARateCanHaveItSet() {
        hamiltonian = List.of(term("drive", "drive", "amplitude", 0, "C"));
        stages = List.of(new StageSpec(OptionalDouble.empty(), List.of(), Map.of("drive", 1.0)));
        expect(Diagnostic.error("/stages/0/rates/drive", "'drive' has no parameter 'rate' that a stage could set"));
    }

    @Test
    void aMissingPluginIsNamedWithTheNearest() {
        arrangement = Optional.of(pairs("dacay"));
        solver = "sill";
        expect(
                Diagnostic.error("/arrangement/reservoir/type", "there is no channel 'dacay'; did you mean 'decay'?"),
                Diagnostic.error("/solver/type", "there is no solver 'sill'; did you mean 'still'?"));
    }

    @Test
    void withoutAnyPluginOfAKindNothingIsSuggested() {
        assertThat(Assembler.assemble(
                                new ListedPlugins(),
                                new Experiment(
                                        "",
                                        ENSEMBLES,
                                        Optional.empty(),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        new TimeGrid.Uniform(1, 2),
                                        PluginSpec.of("x"),
                                        List.of(PluginSpec.of("y")),
                                        List.of()))
                        .diagnostics())
                .extracting(Diagnostic::message)
                .contains("there is no solver 'x'; none is installed");
    }

    @Test
    void aTermMustBeOnEnsemblesThatAreThere() {
        channels = List.of(term("pump", "decay", "rate", 1, "C", "B3"));
        expect(Diagnostic.error("/channels/0/on", "there is no ensemble 'B3'; did you mean 'B1'?"));
    }

    @Test
    void namesOfTermsAreUnique() {
        channels = List.of(term("reservoir-1", "decay", "rate", 1, "C"));
        expect(Diagnostic.error("/channels/0", "the name 'reservoir-1' is taken by another term"));
    }

    @Test
    void aFailingPluginIsNamed() {
        channels = List.of(new TermSpec("broken", Map.of("C", 1.0), PluginSpec.of("fixed")));
        expect(Diagnostic.error("/channels/0", "the channel 'fixed' failed: out of order"));
    }

    @Test
    void theSolverSaysWhyItCannot() {
        hamiltonian = List.of(term("drive", "drive", "amplitude", 1, "C"));
        expect(Diagnostic.error("/solver", "the solver 'still' cannot solve this: a Hamiltonian is outside its scope"));
        assertThat(assemble().problem().orElseThrow().stages().get(0).hamiltonian())
                .containsExactly(new HamiltonianTerm(HamiltonianTerm.Operator.JX, 1, Coupling.of(1, 0, 0)));
    }

    @Test
    void anObservableNeedsASolverThatCanServeIt() {
        observables = List.of(PluginSpec.of("correlations"));
        expect(
                Diagnostic.error(
                        "/observables",
                        "the observable 'correlations' needs correlations of pairs of ensembles, which the solver 'still' does not provide"));
    }

    @Test
    void solversThatCanAreNamed() {
        hamiltonian = List.of(term("drive", "drive", "amplitude", 1, "C"));
        registry.with(PluginKind.SOLVER, "other", new Answering(Optional::empty, Quantity.ENERGY));
        expect(Diagnostic.error(
                "/solver", "the solver 'still' cannot solve this: a Hamiltonian is outside its scope; 'other' can"));
        registry.with(PluginKind.SOLVER, "general", new Answering(Optional::empty, Quantity.values()));
        registry.with(PluginKind.SOLVER, "second", new Answering(Optional::empty, Quantity.values()));
        expect(Diagnostic.error(
                "/solver",
                "the solver 'still' cannot solve this: a Hamiltonian is outside its scope;"
                        + " 'general', 'other' and 'second' can"));
        observables = List.of(PluginSpec.of("correlations"));
        expect(
                Diagnostic.error(
                        "/solver",
                        "the solver 'still' cannot solve this: a Hamiltonian is outside its scope; 'general' and 'second' can"),
                Diagnostic.error(
                        "/observables",
                        "the observable 'correlations' needs correlations of pairs of ensembles, which the solver 'still' does"
                                + " not provide; 'general' and 'second' do"));
    }

    @Test
    void solversThatCannotFailOrDoNotAnswerAreNotNamed() {
        observables = List.of(PluginSpec.of("correlations"));
        registry.with(PluginKind.SOLVER, "able", new Answering(Optional::empty, Quantity.values()));
        registry.with(
                PluginKind.SOLVER,
                "broken",
                new Answering(
                        () -> {
                            throw new IllegalStateException("out of order");
                        },
                        Quantity.values()));
        registry.with(PluginKind.SOLVER, "demanding", new Demanding());
        registry.with(
                PluginKind.SOLVER,
                "incompatible",
                new Answering(
                        () -> {
                            throw new NoClassDefFoundError("gone");
                        },
                        Quantity.values()));
        registry.with(PluginKind.SOLVER, "unwilling", new Answering(() -> Optional.of("no"), Quantity.values()));
        CountDownLatch never = new CountDownLatch(1);
        registry.with(
                PluginKind.SOLVER,
                "slow",
                new Answering(
                        () -> {
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return Optional.empty();
                        },
                        Quantity.values()));
        assertThat(assemble().diagnostics())
                .containsExactly(Diagnostic.error(
                        "/observables",
                        "the observable 'correlations' needs correlations of pairs of ensembles, which the solver 'still' does"
                                + " not provide; 'able' does"));
    }

    @Test
    void aFailingSolverIsNamed() {
        solver = "broken";
        registry.with(
                PluginKind.SOLVER,
                "broken",
                new Answering(
                        () -> {
                            throw new IllegalStateException("out of order");
                        },
                        Quantity.ENERGY));
        expect(Diagnostic.error("/solver", "the solver 'broken' failed: out of order"));
    }

    /** A solver that rejects as it is told. */
    private static class Answering implements Solver<NoParameters> {
        private final Supplier<Optional<String>> answer;
        private final Set<Quantity> provided;

        Answering(Supplier<Optional<String>> answer, Quantity... provided) {
            this.answer = answer;
            this.provided = Set.of(provided);
        }

        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public Set<Quantity> provides() {
            return provided;
        }

        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            return answer.get();
        }

        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            throw new AssertionError("not to be run");
        }
    }

    /** A solver that cannot do without a setting. */
    private static final class Demanding implements Solver<Demanding.Parameters> {
        record Parameters(@Parameter(label = "Steps", doc = "How many.") int steps) {}

        @Override
        public Class<Parameters> parameters() {
            return Parameters.class;
        }

        @Override
        public Set<Quantity> provides() {
            return Set.of(Quantity.values());
        }

        @Override
        public Optional<String> rejects(LindbladProblem problem, Parameters parameters) {
            return Optional.empty();
        }

        @Override
        public void solve(LindbladProblem problem, Parameters parameters, Run run) {
            throw new AssertionError("not to be run");
        }
    }

    @Test
    void anObservableSaysWhyItCannotBeRecorded() {
        observables = List.of(PluginSpec.of("energy-density"), PluginSpec.of("couples"));
        expect(Diagnostic.error(
                "/observables/1", "the observable 'couples' cannot be recorded: two are company, 3 are a crowd"));
    }

    @Test
    void anIdleEnsembleIsWarnedOf() {
        arrangement = Optional.of(PluginSpec.of("pairs")
                .with("members", List.of("C", "B1"))
                .with("reservoir", Map.of("type", "decay", "rate", 1.0)));
        Assembly assembly = assemble();
        assertThat(assembly.diagnostics())
                .containsExactly(Diagnostic.warning("/ensembles/2", "nothing acts on ensemble 'B2'"));
        assertThat(assembly.isRunnable()).isTrue();
    }
}
