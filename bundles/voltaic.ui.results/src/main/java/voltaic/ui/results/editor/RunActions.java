package voltaic.ui.results.editor;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JOptionPane;
import voltaic.core.Diagnostic;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.ui.api.Job;
import voltaic.ui.api.Run;
import voltaic.ui.results.Background;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Studies;
import voltaic.ui.results.runs.CommandLine;
import voltaic.ui.results.runs.WorkspaceRun;

/** What can be done with the run whose results an editor shows. */
final class RunActions {
    private final Desk desk;
    private final EditedResults results;
    private final Pages pages;

    RunActions(Desk desk, EditedResults results, Pages pages) {
        this.desk = desk;
        this.results = results;
        this.pages = pages;
    }

    /** The run, if it is of this session. */
    Optional<WorkspaceRun> own() {
        return results.run().filter(WorkspaceRun.class::isInstance).map(WorkspaceRun.class::cast);
    }

    Optional<Runnable> handler(String command) {
        return switch (command) {
            case "run.cancel" ->
                results.run().filter(Run::isRunning).map(run -> () -> run.job().cancel());
            case "run.again" -> when(!results.isRunning(), () -> start(study()));
            case "run.again-with-solver" -> Optional.of(this::withSolver);
            case "run.copy-command" -> when(results.source().isPresent(), this::copyCommand);
            case "run.open-source" ->
                results.source().map(file -> () -> desk.workbench().open(file));
            case "run.keep" -> own().filter(WorkspaceRun::isLost).map(run -> () -> keep(run));
            case "run.provenance" -> Optional.of(() -> pages.select("provenance"));
            default -> Optional.empty();
        };
    }

    private static Optional<Runnable> when(boolean possible, Runnable action) {
        return possible ? Optional.of(action) : Optional.empty();
    }

    private Study study() {
        return results.results().study();
    }

    /** Starts a run of the same name and source. */
    private void start(Study study) {
        Optional<WorkspaceRun> own = own();
        if (own.isPresent()) {
            open(desk.runs().start(study, own.get().fileName(), own.get().source()));
            return;
        }
        Optional<Path> source = results.source();
        String name = source.map(CommandLine::name).orElseGet(() -> plainName(results.folder()));
        Background.work(
                () -> source.isPresent() ? Files.readString(source.get()) : "",
                text -> open(desk.runs().start(study, name, text)),
                why -> desk.dialogs().error("Run again", why));
    }

    private static String plainName(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.replaceFirst("-[0-9]{1,9}$", "");
    }

    private void open(Run run) {
        desk.workbench().open(run.folder());
    }

    private void withSolver() {
        List<String> solvers = desk.plugins().list(PluginKind.SOLVER).stream()
                .map(InstalledPlugin::id)
                .sorted()
                .toList();
        String now = Studies.solver(study()).map(PluginSpec::type).orElse("");
        Object chosen = JOptionPane.showInputDialog(
                desk.workbench().window(),
                "Run the same experiment with this solver, with its default settings:",
                "Run with another solver",
                JOptionPane.PLAIN_MESSAGE,
                null,
                solvers.toArray(),
                solvers.stream().filter(id -> !id.equals(now)).findFirst().orElse(now));
        if (chosen instanceof String id) {
            withSolver(id);
        }
    }

    /** What the solver cannot do is said before anything is run. */
    void withSolver(String id) {
        Study study = Studies.withSolver(study(), id);
        Background.work(
                () -> error(study),
                error -> error.ifPresentOrElse(why -> desk.dialogs().error("Run with " + id, why), () -> start(study)),
                why -> desk.dialogs().error("Run with " + id, why));
    }

    private Optional<String> error(Study study) {
        for (Study.Variant variant : study.variants()) {
            for (Diagnostic diagnostic : desk.runner().check(variant.experiment())) {
                if (diagnostic.isError()) {
                    return Optional.of((variant.name().isEmpty() ? "" : variant.name() + ": ") + diagnostic.message());
                }
            }
        }
        return Optional.empty();
    }

    private void copyCommand() {
        Path folder = results.folder();
        Study study = study();
        Background.work(() -> CommandLine.of(folder, study), this::copy, why -> desk.dialogs()
                .error("Copy as command line", why));
    }

    private void copy(Optional<String> command) {
        if (command.isPresent()) {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(command.get()), null);
            desk.workbench().status("Copied: " + command.get());
        } else {
            desk.dialogs()
                    .info(
                            "Copy as command line",
                            "The file beside these results is not the one that was run, so no command would repeat the run.");
        }
    }

    private void keep(WorkspaceRun run) {
        Job job = desk.jobs().start("Keep results of " + run.name(), Optional.empty(), run::keepAgain);
        desk.workbench().status(job.label());
    }
}
