package voltaic.core.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.Diagnostic;
import voltaic.core.Faults;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.Progress;
import voltaic.core.RunFailedException;
import voltaic.core.RunService;
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
import voltaic.plugin.Exporter;

/** Runs in this process, on the calling thread. */
@Component
public final class LocalRunService implements RunService {
    private final PluginRegistry registry;
    private final ExperimentRunner runner;

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
        this.runner = new ExperimentRunner(program);
    }

    @Override
    public List<Diagnostic> check(Experiment experiment) {
        return Assembler.assemble(registry, experiment).diagnostics();
    }

    @Override
    public LindbladProblem assemble(Experiment experiment) {
        return Assembler.assemble(registry, experiment).orThrow().problem().orElseThrow();
    }

    @Override
    public StudyResult run(Study study, Progress progress) {
        int count = study.variants().size();
        List<Assembly> assemblies = new ArrayList<>();
        for (Variant variant : study.variants()) {
            assemblies.add(Assembler.assemble(registry, variant.experiment()).orThrow());
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Variant variant = study.variants().get(i);
            int done = i;
            DoublePredicate goOn = fraction -> progress.report(variant.name(), (done + fraction) / count);
            results.add(runner.run(variant, assemblies.get(i), goOn, progress));
        }
        Tables tables = new Tables(study, results, (variant, solver) -> {
            Experiment compared = variant.experiment().withSolver(solver);
            Assembly assembly = Assembler.assemble(registry, compared).orThrow();
            // Compared with, but no result of the study: nobody hears of its samples.
            return runner.run(
                    new Variant(variant.name(), compared),
                    assembly,
                    f -> progress.report(variant.name(), 1),
                    Progress.NONE);
        });
        return new StudyResult(study, results, tables.table());
    }

    @Override
    public void export(StudyResult results, PluginSpec exporter, Exporter.Target target) throws IOException {
        Bound<Exporter<Record>> bound = Assembler.bind(registry, PluginKind.EXPORTER, exporter);
        try {
            bound.plugin().export(results, bound.parameters(), target);
        } catch (RuntimeException e) {
            throw new RunFailedException("the exporter '" + exporter.type() + "' failed: " + Faults.describe(e), e);
        }
    }
}
