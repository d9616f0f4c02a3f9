package voltaic.core;

import java.io.IOException;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.StudyWork;

/** Checks and runs experiments; the same for batch and desktop. */
@ProviderType
public interface RunService {
    /** What is recorded where an experiment names no observables. */
    List<PluginSpec> DEFAULT_OBSERVABLES = List.of(PluginSpec.of("energy-density"));

    /** What is written where an experiment names no exports. */
    List<PluginSpec> DEFAULT_EXPORTS = List.of(PluginSpec.of("csv"), PluginSpec.of("plot"));

    /** Everything that is wrong with an experiment, and what it should warn of; nothing is run. */
    List<Diagnostic> check(Experiment experiment);

    /**
     * The master equation of an experiment.
     *
     * @throws InvalidExperimentException if the experiment has errors
     */
    LindbladProblem assemble(Experiment experiment);

    /**
     * Runs every variant of a study. Each solver works on a thread of its own. If the listener cancels, or the calling thread is
     * interrupted, this returns within about a second, even if a solver does not stop: its thread is then left to itself.
     *
     * @throws InvalidExperimentException if a variant has errors; nothing was run then.
     * @throws java.util.concurrent.CancellationException if the listener cancelled
     * @throws RunFailedException if a solver failed
     */
    default StudyResult run(Study study, Progress progress) {
        return run(study, progress, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The same on fewer threads, for callers that run several studies at once. The number of threads changes no result.
     *
     * @param threads how many threads a solver may use, its calling one included; at least 1
     */
    StudyResult run(Study study, Progress progress, int threads);

    /**
     * Lets an engine work through the points of a study.
     *
     * @param engine the engine's id and settings
     * @param attach whether it only follows workers that are there already
     * @throws InvalidExperimentException if there is no such engine, or its settings are wrong
     * @throws RunFailedException if the engine failed
     * @throws java.util.concurrent.CancellationException if the user cancelled
     * @throws voltaic.plugin.DetachedException if the user cancelled, and workers go on
     */
    void execute(PluginSpec engine, StudyWork work, boolean attach) throws IOException, InterruptedException;

    /**
     * Lets an engine end the workers that it left behind.
     *
     * @throws InvalidExperimentException if there is no such engine, or its settings are wrong
     * @throws RunFailedException if the engine failed
     */
    void cancel(PluginSpec engine, StudyWork work) throws IOException, InterruptedException;

    /**
     * Whether an engine computes points elsewhere.
     *
     * @throws InvalidExperimentException if there is no such engine, or its settings are wrong
     */
    boolean isRemote(PluginSpec engine);

    /**
     * Lets an exporter write.
     *
     * @param exporter the exporter's id and settings
     * @throws InvalidExperimentException if there is no such exporter, or its settings are wrong
     * @throws RunFailedException if the exporter failed
     */
    void export(StudyResult results, PluginSpec exporter, Exporter.Target target) throws IOException;

    /**
     * The same with the plugins as they are now, until the result is closed: what is checked, run and exported through
     * it belongs together, whatever is installed or removed meanwhile. A single call pins them by itself. A
     * service whose plugins never change may leave this method as it is.
     */
    default PinnedRuns pin() {
        return new UnchangingRuns(this);
    }
}
