package voltaic.ui.results.study;

import java.awt.Desktop;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import voltaic.json.Setting;
import voltaic.json.StudyFolder;
import voltaic.studies.Studies;
import voltaic.ui.api.Run;
import voltaic.ui.results.Background;
import voltaic.ui.results.Desk;
import voltaic.ui.results.runs.CommandLine;

/** What can be done with the study that an editor shows. */
final class StudyActions {
    private final Desk desk;
    private final Studies studies;
    private final Path folder;
    private final Supplier<@Nullable Snapshot> shown;

    StudyActions(Desk desk, Studies studies, Path folder, Supplier<@Nullable Snapshot> shown) {
        this.desk = desk;
        this.studies = studies;
        this.folder = folder;
        this.shown = shown;
    }

    /** The work on it in this session. */
    Optional<Run> run() {
        return desk.runs().find(folder);
    }

    Optional<Runnable> handler(String command) {
        boolean running = run().filter(Run::isRunning).isPresent();
        Snapshot study = shown.get();
        if (command.equals("run.cancel")) {
            return run().filter(Run::isRunning).map(run -> () -> run.job().cancel());
        }
        if (study == null) {
            return Optional.empty();
        }
        // Right after the last point the report is on its way.
        boolean missing = !study.isComplete() || (!study.hasReport() && run().isEmpty());
        return switch (command) {
            case "study.resume", "run.start" -> when(!running && missing, () -> resume(false));
            case "study.retry" -> when(!running && study.isComplete() && study.failed() > 0, () -> resume(true));
            case "study.open-report" -> when(study.hasReport(), this::openReport);
            case "study.export-points" -> when(!study.points().isEmpty(), this::export);
            case "run.copy-command" -> Optional.of(() -> copyCommand(study));
            case "run.open-source" -> Optional.of(() -> desk.workbench().open(folder.resolve(StudyFolder.STUDY)));
            default -> Optional.empty();
        };
    }

    private static Optional<Runnable> when(boolean possible, Runnable action) {
        return possible ? Optional.of(action) : Optional.empty();
    }

    private void resume(boolean retry) {
        Background.work(
                () -> desk.runs().resume(folder, retry),
                run -> desk.workbench().status("Continuing " + run.name()),
                why -> desk.dialogs().error("Resume study", why));
    }

    private void openReport() {
        Path report = folder.resolve("report.html");
        Background.work(
                () -> {
                    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                        throw new IOException("This system offers no browser. The report is " + report);
                    }
                    Desktop.getDesktop().browse(report.toUri());
                    return report;
                },
                opened -> desk.workbench().status("Opened " + opened),
                why -> desk.dialogs().error("Open report", why));
    }

    /** The table of points as it is now. */
    private void export() {
        Path proposal = desk.workspace().root().resolve(folder.getFileName() + "-points.csv");
        desk.dialogs().saveFile("Export points", proposal, List.of(".csv")).ifPresent(this::export);
    }

    private void export(Path file) {
        desk.jobs().start("Export " + file.getFileName(), Optional.empty(), monitor -> {
            monitor.report(-1, "writing " + file.getFileName());
            try {
                studies.view(folder).writePoints("points.csv", path -> Files.newOutputStream(file));
                desk.console().line("Exported " + file);
                SwingUtilities.invokeLater(() -> desk.workbench().status("Wrote " + file));
            } catch (IOException | RuntimeException e) {
                SwingUtilities.invokeLater(
                        () -> desk.dialogs().error("Export points", file + " could not be written: " + e.getMessage()));
                throw e;
            }
        });
    }

    private void copyCommand(Snapshot study) {
        String command = command(study, folder);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(command), null);
        desk.workbench().status("Copied: " + command);
    }

    /** What continues the study in a terminal; of one that is complete, what repeats it. */
    static String command(Snapshot study, Path folder) {
        StringBuilder command = new StringBuilder("voltaic sweep ");
        if (study.isComplete()) {
            command.append(CommandLine.quoted(folder.resolve(StudyFolder.STUDY).toString()))
                    .append(" -o ")
                    .append(CommandLine.quoted("voltaic-results/" + folder.getFileName()));
        } else {
            command.append("-o ").append(CommandLine.quoted(folder.toString())).append(" --resume");
        }
        for (Setting setting : study.begun().settings()) {
            command.append(" --set ").append(CommandLine.quoted(setting.pointer() + "=" + setting.text()));
        }
        study.begun().solver().ifPresent(solver -> command.append(" --solver ").append(solver));
        return command.toString();
    }
}
