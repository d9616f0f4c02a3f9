package voltaic.core.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import voltaic.core.Diagnostic;
import voltaic.core.Faults;
import voltaic.core.InvalidExperimentException;
import voltaic.core.PinnedPlugins;
import voltaic.core.PinnedRuns;
import voltaic.core.PluginKind;
import voltaic.core.Progress;
import voltaic.core.RunFailedException;
import voltaic.core.assembly.Assembler;
import voltaic.core.assembly.Assembly;
import voltaic.core.assembly.Bound;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.Study.Variant;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;
import voltaic.plugin.ExecutionEngine;
import voltaic.plugin.Exporter;
import voltaic.plugin.StudyWork;

/** Runs in this process, with the plugins of one moment. */
final class PinnedLocalRuns implements PinnedRuns {
    private final PinnedPlugins plugins;
    private final ExperimentRunner runner;

    PinnedLocalRuns(PinnedPlugins plugins, String program) {
        this.plugins = plugins;
        this.runner = new ExperimentRunner(program, plugins);
    }

    @Override
    public List<Diagnostic> check(Experiment experiment) {
        return Assembler.assemble(plugins, experiment).diagnostics();
    }

    @Override
    public LindbladProblem assemble(Experiment experiment) {
        return Assembler.assemble(plugins, experiment).orThrow().problem().orElseThrow();
    }

    @Override
    public StudyResult run(Study study, Progress progress, int threads) {
        int count = study.variants().size();
        List<Assembly> assemblies = new ArrayList<>();
        for (Variant variant : study.variants()) {
            assemblies.add(Assembler.assemble(plugins, variant.experiment()).orThrow());
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Variant variant = study.variants().get(i);
            int done = i;
            results.add(runner.run(
                    variant,
                    assemblies.get(i),
                    (remark, fraction) -> progress.report(task(variant, remark), (done + fraction) / count),
                    progress,
                    threads));
        }
        Tables tables = new Tables(study, results, (variant, solver) -> {
            Experiment compared = variant.experiment().withSolver(solver);
            Assembly assembly = Assembler.assemble(plugins, compared).orThrow();
            // Compared with, but no result of the study: nobody hears of its samples.
            return runner.run(
                    new Variant(variant.name(), compared),
                    assembly,
                    (remark, fraction) -> progress.report(task(variant, remark), 1),
                    Progress.NONE,
                    threads);
        });
        return new StudyResult(study, results, tables.table());
    }

    private static String task(Variant variant, String remark) {
        return variant.name().isEmpty() || remark.isEmpty() ? variant.name() + remark : variant.name() + ": " + remark;
    }

    @Override
    public void execute(PluginSpec engine, StudyWork work, boolean attach) throws IOException, InterruptedException {
        engage(engine, (bound, parameters) -> {
            if (attach) {
                bound.attach(work, parameters);
            } else {
                bound.execute(work, parameters);
            }
        });
    }

    @Override
    public void cancel(PluginSpec engine, StudyWork work) throws IOException, InterruptedException {
        engage(engine, (bound, parameters) -> bound.cancel(work, parameters));
    }

    @Override
    public boolean isRemote(PluginSpec engine) {
        Bound<ExecutionEngine<Record>> bound = Assembler.bind(plugins, PluginKind.ENGINE, engine);
        return bound.plugin().remote();
    }

    @FunctionalInterface
    private interface Engagement {
        void of(ExecutionEngine<Record> engine, Record parameters) throws IOException, InterruptedException;
    }

    private void engage(PluginSpec engine, Engagement engagement) throws IOException, InterruptedException {
        Bound<ExecutionEngine<Record>> bound = Assembler.bind(plugins, PluginKind.ENGINE, engine);
        try {
            engagement.of(bound.plugin(), bound.parameters());
        } catch (CancellationException | RunFailedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InvalidExperimentException(List.of(Diagnostic.error("", Faults.describe(e))));
        } catch (RuntimeException | Error e) {
            throw new RunFailedException(
                    "the execution engine '" + engine.type() + "' failed: " + Faults.describe(e), e);
        }
    }

    @Override
    public void export(StudyResult results, PluginSpec exporter, Exporter.Target target) throws IOException {
        Bound<Exporter<Record>> bound = Assembler.bind(plugins, PluginKind.EXPORTER, exporter);
        try {
            bound.plugin().export(results, bound.parameters(), target);
        } catch (RuntimeException | Error e) {
            throw new RunFailedException("the exporter '" + exporter.type() + "' failed: " + Faults.describe(e), e);
        }
    }

    @Override
    public PinnedRuns pin() {
        return new PinnedLocalRuns(plugins.pin(), runner.program());
    }

    @Override
    public void close() {
        plugins.close();
    }
}
