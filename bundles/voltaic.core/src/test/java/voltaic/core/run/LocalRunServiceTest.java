package voltaic.core.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import voltaic.core.InvalidExperimentException;
import voltaic.core.PluginKind;
import voltaic.core.Progress;
import voltaic.core.RunFailedException;
import voltaic.core.TestPlugins;
import voltaic.model.experiment.Ensemble;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.InitialState;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.Study.Variant;
import voltaic.model.experiment.TableColumn;
import voltaic.model.experiment.TermSpec;
import voltaic.model.experiment.TimeGrid;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.lindblad.Quantity;
import voltaic.model.result.Column;
import voltaic.model.result.Provenance.UsedPlugin;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.NoParameters;
import voltaic.plugin.Run;
import voltaic.plugin.Solver;
import voltaic.plugin.State;

class LocalRunServiceTest {
    private final LocalRunService service = new LocalRunService(TestPlugins.registry(), "Voltaic 9.9");

    private static Experiment experiment(PluginSpec solver) {
        return new Experiment(
                "One decaying ensemble",
                List.of(new Ensemble("C", 4, new InitialState.Excitations(3))),
                Optional.empty(),
                List.of(new TermSpec(
                        "decay", Map.of("C", 1.0), PluginSpec.of("decay").with("rate", 1.0))),
                List.of(),
                List.of(),
                new TimeGrid.Uniform(2, 3),
                solver,
                List.of(),
                List.of());
    }

    private static Study failing(String how) {
        return Study.of(experiment(PluginSpec.of("still").with("failure", how)));
    }

    @Test
    void aResultHoldsColumnsAndWhereTheyCameFrom() {
        Study study = Study.of(experiment(PluginSpec.of("still")));
        Result result = service.run(study, Progress.NONE).results().get(0);
        assertThat(result.time()).isEqualTo(new Column("", "time", "Time", "1/γ↓", new double[] {0, 1, 2}));
        assertThat(result.column("C.energy-density"))
                .contains(new Column("C", "energy-density", "Energy density", "ħω₀", new double[] {0.75, 0.75, 0.75}));
        assertThat(result.warnings()).contains("nothing moves");
        assertThat(result.provenance().program()).isEqualTo("Voltaic 9.9");
        assertThat(result.provenance().statistics()).containsEntry("jumps", 1);
        assertThat(result.provenance().plugins())
                .containsExactly(
                        new UsedPlugin("channel", "decay", "test.bundle", "1.2.3"),
                        new UsedPlugin("solver", "still", "test.bundle", "1.2.3"),
                        new UsedPlugin("observable", "energy-density", "test.bundle", "1.2.3"));
    }

    @Test
    void theTableShowsWhatTheStudyDeclares() {
        Experiment experiment = experiment(PluginSpec.of("still"));
        Study study = new Study(
                "Two",
                List.of(new Variant("a", experiment), new Variant("b", experiment)),
                Optional.empty(),
                List.of(
                        new TableColumn.Text("panel", List.of("A", "B")),
                        new TableColumn.Final("E", "C.energy-density", Optional.empty()),
                        new TableColumn.Final("other", "C.energy-density", Optional.of(PluginSpec.of("nothing"))),
                        new TableColumn.Merit("none", "C.peak")),
                List.of());
        StudyResult.Table table = service.run(study, Progress.NONE).table();
        assertThat(table.headings()).containsExactly("panel", "E", "other", "none");
        assertThat(table.rows())
                .containsExactly(List.of("A", "0.750000", "—", "—"), List.of("B", "0.750000", "—", "—"));
        assertThat(table.notes())
                .containsExactly(
                        "other, a: there is no solver 'nothing'; allowed: still",
                        "other, b: there is no solver 'nothing'; allowed: still");
    }

    @Test
    void withoutATableEveryLastValueIsShown() {
        StudyResult.Table table = service.run(Study.of(experiment(PluginSpec.of("still"))), Progress.NONE)
                .table();
        assertThat(table.headings()).containsExactly("quantity", "value", "unit");
        assertThat(table.rows()).containsExactly(List.of("C.energy-density (end)", "0.750000", "ħω₀"));
    }

    @Test
    void progressRunsFromNothingToTheWhole() {
        Experiment experiment = experiment(PluginSpec.of("still"));
        Study study = new Study(
                "Two",
                List.of(new Variant("a", experiment), new Variant("b", experiment)),
                Optional.empty(),
                List.of(),
                List.of());
        List<Double> fractions = new ArrayList<>();
        service.run(study, (task, fraction) -> fractions.add(fraction));
        assertThat(fractions).isSorted().first().isEqualTo(0.0);
        assertThat(fractions).last().isEqualTo(1.0);
    }

    @Test
    void aListenerCanCancel() {
        Study study = Study.of(experiment(PluginSpec.of("still")));
        assertThatThrownBy(() -> service.run(study, (task, fraction) -> fraction < 0.5))
                .isInstanceOf(CancellationException.class);
    }

    private static Experiment observing(String observable) {
        Experiment good = experiment(PluginSpec.of("still"));
        return new Experiment(
                good.title(),
                good.ensembles(),
                good.arrangement(),
                good.channels(),
                good.hamiltonian(),
                good.stages(),
                good.time(),
                good.solver(),
                List.of(PluginSpec.of(observable)),
                good.exports());
    }

    /** Progress is asked by the start of the run, by the solver before the first sample, and then by the observable. */
    @Test
    void anObservableCanBeCancelledWithinASample() {
        List<Double> asked = new ArrayList<>();
        assertThatThrownBy(() -> service.run(Study.of(observing("couples")), (task, fraction) -> {
                    asked.add(fraction);
                    return asked.size() < 3;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).containsExactly(0.0, 0.0, 0.0);
    }

    @Test
    void columnsThatAreNumberedAreNotInTheTable() {
        StudyResult results = service.run(Study.of(observing("couples")), Progress.NONE);
        assertThat(results.results().get(0).columns()).hasSize(2);
        assertThat(results.table().rows()).isEmpty();
    }

    @Test
    void aListenerHearsOfSamplesAsTheyAreRecorded() {
        List<Result> heard = new ArrayList<>();
        List<Result> complete = new ArrayList<>();
        Study study = Study.of(observing("energy-density"));
        StudyResult results = service.run(study, new Progress() {
            @Override
            public boolean report(String task, double fraction) {
                return true;
            }

            @Override
            public void sampled(Supplier<Result> soFar) {
                heard.add(soFar.get());
            }

            @Override
            public void completed(Result result) {
                complete.add(result);
            }
        });
        assertThat(heard).extracting(result -> result.time().size()).containsExactly(1, 2, 3);
        assertThat(heard).allSatisfy(result -> {
            assertThat(result.figuresOfMerit()).isEmpty();
            assertThat(result.columns())
                    .isNotEmpty()
                    .allMatch(column -> column.size() == result.time().size());
        });
        assertThat(heard.get(2).columns()).isEqualTo(results.results().get(0).columns());
        assertThat(complete).isEqualTo(results.results());
    }

    @Test
    void anObservableThatTellsInTheEndAloneIsMissingUntilThen() {
        List<Result> heard = new ArrayList<>();
        service.run(Study.of(observing("couples")), new Progress() {
            @Override
            public boolean report(String task, double fraction) {
                return true;
            }

            @Override
            public void sampled(Supplier<Result> soFar) {
                heard.add(soFar.get());
            }
        });
        assertThat(heard).hasSize(3).allMatch(result -> result.columns().isEmpty());
    }

    @Test
    void anInterruptCancels() {
        Study study = Study.of(experiment(PluginSpec.of("still")));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> service.run(study, Progress.NONE)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Works until it is released, without a word, whatever happens. */
    private static final class Silent implements Solver<NoParameters> {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public Class<NoParameters> parameters() {
            return NoParameters.class;
        }

        @Override
        public Set<Quantity> provides() {
            return Set.of(Quantity.ENERGY);
        }

        @Override
        public Optional<String> rejects(LindbladProblem problem, NoParameters parameters) {
            return Optional.empty();
        }

        @Override
        public void solve(LindbladProblem problem, NoParameters parameters, Run run) {
            begun.countDown();
            while (released.getCount() > 0) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    // It goes on.
                }
            }
        }
    }

    @Test
    void aSolverThatNeverReportsCanBeCancelled() {
        Silent silent = new Silent();
        LocalRunService withSilent =
                new LocalRunService(TestPlugins.registry().with(PluginKind.SOLVER, "silent", silent), "Voltaic 9.9");
        Study study = Study.of(experiment(PluginSpec.of("silent")));
        try {
            assertThatThrownBy(() -> withSilent.run(study, (task, fraction) -> silent.begun.getCount() > 0))
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("the solver 'silent' does not stop; it is left to itself");
        } finally {
            silent.released.countDown();
        }
    }

    @Test
    void aSolverThatOverflowsTheStackIsNamed() {
        assertThatThrownBy(() -> service.run(failing("overflow"), Progress.NONE))
                .isInstanceOf(RunFailedException.class)
                .hasMessage("the run failed in the solver 'still': java.lang.StackOverflowError");
    }

    @Test
    void aSolverThatFailsIsNamed() {
        assertThatThrownBy(() -> service.run(failing("throw"), Progress.NONE))
                .isInstanceOf(RunFailedException.class)
                .hasMessage("the run failed in the solver 'still': step size underflow at t = 1.0");
    }

    @Test
    void anObservableThatFailsIsBlamedItself() {
        TestPlugins.EnergyDensity broken = new TestPlugins.EnergyDensity() {
            @Override
            public Recorder record(LindbladProblem problem, NoParameters parameters) {
                Recorder recorder = super.record(problem, parameters);
                return new Recorder() {
                    @Override
                    public void sample(State state) {
                        throw new IllegalStateException("lost my notes");
                    }

                    @Override
                    public Recording finish() {
                        return recorder.finish();
                    }
                };
            }
        };
        LocalRunService withBroken =
                new LocalRunService(TestPlugins.registry().with(PluginKind.OBSERVABLE, "notes", broken), "Voltaic 9.9");
        assertThatThrownBy(() -> withBroken.run(Study.of(observing("notes")), Progress.NONE))
                .isInstanceOf(RunFailedException.class)
                .hasMessageStartingWith("the run failed: the observable 'notes' failed: lost my notes");
    }

    @Test
    void aSolverThatStopsEarlyIsFound() {
        assertThatThrownBy(() -> service.run(failing("stop-early"), Progress.NONE))
                .isInstanceOf(RunFailedException.class)
                .hasMessage("the run failed in the solver 'still': the solver gave 1 samples, not the 3 that were"
                        + " asked for");
    }

    @Test
    void nothingRunsIfAVariantIsWrong() {
        Study study = new Study(
                "Two",
                List.of(
                        new Variant("a", experiment(PluginSpec.of("still"))),
                        new Variant("b", experiment(PluginSpec.of("stil")))),
                Optional.empty(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> service.run(study, (task, fraction) -> {
                    throw new AssertionError("ran");
                }))
                .isInstanceOf(InvalidExperimentException.class)
                .hasMessage("/solver/type: there is no solver 'stil'; did you mean 'still'?");
    }

    @Test
    void anExporterWritesWhereItIsTold() throws IOException {
        StudyResult results = service.run(Study.of(experiment(PluginSpec.of("still"))), Progress.NONE);
        List<String> created = new ArrayList<>();
        service.export(results, PluginSpec.of("csv"), path -> {
            created.add(path);
            return new ByteArrayOutputStream();
        });
        assertThat(created).containsExactly("names");
        assertThatThrownBy(() -> service.export(results, PluginSpec.of("cvs"), path -> new ByteArrayOutputStream()))
                .isInstanceOf(InvalidExperimentException.class)
                .hasMessage("/type: there is no exporter 'cvs'; did you mean 'csv'?");
    }
}
