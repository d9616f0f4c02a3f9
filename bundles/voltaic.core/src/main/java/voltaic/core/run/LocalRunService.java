package voltaic.core.run;

import java.io.IOException;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.Diagnostic;
import voltaic.core.PinnedRuns;
import voltaic.core.PluginRegistry;
import voltaic.core.Progress;
import voltaic.core.RunService;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.lindblad.LindbladProblem;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;
import voltaic.plugin.StudyWork;

/** Runs in this process; each call with the plugins of the moment in which it began. */
@Component
public final class LocalRunService implements RunService {
    private final PluginRegistry registry;
    private final String program;

    @Activate
    public LocalRunService(@Reference PluginRegistry registry, BundleContext context) {
        this(registry, "Voltaic " + context.getBundle().getVersion());
    }

    /**
     * A service over any registry, such as one that a test lists.
     *
     * @param program name and version of the program, for the provenance
     */
    public LocalRunService(PluginRegistry registry, String program) {
        this.registry = registry;
        this.program = program;
    }

    @Override
    public List<Diagnostic> check(Experiment experiment) {
        try (PinnedRuns runs = pin()) {
            return runs.check(experiment);
        }
    }

    @Override
    public LindbladProblem assemble(Experiment experiment) {
        try (PinnedRuns runs = pin()) {
            return runs.assemble(experiment);
        }
    }

    @Override
    public StudyResult run(Study study, Progress progress, int threads) {
        try (PinnedRuns runs = pin()) {
            return runs.run(study, progress, threads);
        }
    }

    @Override
    public void execute(PluginSpec engine, StudyWork work, boolean attach) throws IOException, InterruptedException {
        try (PinnedRuns runs = pin()) {
            runs.execute(engine, work, attach);
        }
    }

    @Override
    public void cancel(PluginSpec engine, StudyWork work) throws IOException, InterruptedException {
        try (PinnedRuns runs = pin()) {
            runs.cancel(engine, work);
        }
    }

    @Override
    public boolean isRemote(PluginSpec engine) {
        try (PinnedRuns runs = pin()) {
            return runs.isRemote(engine);
        }
    }

    @Override
    public void export(StudyResult results, PluginSpec exporter, Exporter.Target target) throws IOException {
        try (PinnedRuns runs = pin()) {
            runs.export(results, exporter, target);
        }
    }

    @Override
    public PinnedRuns pin() {
        return new PinnedLocalRuns(registry.pin(), program);
    }
}
