package voltaic.core;

import java.io.IOException;
import java.util.List;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.StudyWork;

/** Pins runs whose plugins never change. */
record UnchangingRuns(RunService runs) implements PinnedRuns {
    @Override
    public List<Diagnostic> check(Experiment experiment) {
        return runs.check(experiment);
    }

    @Override
    public LindbladProblem assemble(Experiment experiment) {
        return runs.assemble(experiment);
    }

    @Override
    public StudyResult run(Study study, Progress progress, int threads) {
        return runs.run(study, progress, threads);
    }

    @Override
    public void execute(PluginSpec engine, StudyWork work, boolean attach) throws IOException, InterruptedException {
        runs.execute(engine, work, attach);
    }

    @Override
    public void cancel(PluginSpec engine, StudyWork work) throws IOException, InterruptedException {
        runs.cancel(engine, work);
    }

    @Override
    public boolean isRemote(PluginSpec engine) {
        return runs.isRemote(engine);
    }

    @Override
    public void export(StudyResult results, PluginSpec exporter, Exporter.Target target) throws IOException {
        runs.export(results, exporter, target);
    }

    @Override
    public PinnedRuns pin() {
        return this;
    }

    @Override
    public void close() {
        // There is nothing to let go.
    }
}
