package voltaic.ui.results.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import voltaic.core.RunService;
import voltaic.model.experiment.Study;
import voltaic.studies.Studies;
import voltaic.ui.api.Console;
import voltaic.ui.api.Jobs;
import voltaic.ui.api.Run;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;

/** Runs in the background; each on a thread of its own, as many at once as are started. */
@Component
public final class WorkspaceRuns implements Runs {
    private final RunService service;
    private final Jobs jobs;
    private final Console console;
    private final RunFolders folders;
    private final SweepRuns sweeps;
    private final Workspace workspace;
    private final List<Run> runs = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Shows runs; there may be none where there is no window. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile @Nullable Workbench workbench;

    @Activate
    public WorkspaceRuns(
            @Reference RunService service,
            @Reference Studies studies,
            @Reference Jobs jobs,
            @Reference Console console,
            @Reference Workspace workspace) {
        this.service = service;
        this.jobs = jobs;
        this.console = console;
        this.workspace = workspace;
        this.folders = new RunFolders(workspace::results);
        this.sweeps = new SweepRuns(studies, folders, console);
    }

    /** Cancels what still runs. */
    @Deactivate
    void stop() {
        runs.stream().filter(Run::isRunning).forEach(run -> run.job().cancel());
    }

    @Override
    public Run start(Study study, String name, String source) {
        WorkspaceRun run = new WorkspaceRun(study, name, source, folders, service, console);
        runs.add(0, run);
        run.start(jobs, () -> show(run), this::fire);
        fire();
        return run;
    }

    @Override
    public Run sweep(String name, String source) throws IOException {
        Optional<Path> begun = sweeps.unfinished(workspace.results(), source);
        return begun.isPresent() ? resume(begun.get(), false) : start(sweeps.begin(name, source));
    }

    @Override
    public Run resume(Path folder, boolean retry) throws IOException {
        Path wanted = folder.toAbsolutePath().normalize();
        Optional<Run> running = find(wanted).filter(Run::isRunning);
        return running.isPresent() ? running.get() : start(sweeps.resume(wanted, retry));
    }

    private Run start(SweepRuns.Prepared prepared) {
        SweepRun run = prepared.run();
        runs.removeIf(earlier -> earlier.folder().equals(run.folder()));
        run.start(jobs, prepared.scratch(), () -> show(run), this::fire);
        runs.add(0, run);
        fire();
        return run;
    }

    private void show(Run run) {
        Workbench window = workbench;
        if (window != null) {
            window.open(run.folder());
        }
    }

    @Override
    public Optional<Run> find(Path folder) {
        Path wanted = folder.toAbsolutePath().normalize();
        return runs.stream()
                .filter(run -> run.folder().toAbsolutePath().normalize().equals(wanted))
                .findFirst();
    }

    @Override
    public List<Run> list() {
        return new ArrayList<>(runs);
    }

    @Override
    public Subscription onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    private void fire() {
        SwingUtilities.invokeLater(() -> listeners.forEach(Runnable::run));
    }
}
