package voltaic.ui.views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import voltaic.json.DocumentReader;
import voltaic.json.InvalidDocumentException;
import voltaic.model.experiment.Study;
import voltaic.ui.api.Dialogs;
import voltaic.ui.api.Run;
import voltaic.ui.api.Runs;
import voltaic.ui.api.Workbench;
import voltaic.ui.api.Workspace;

/** What is done with shipped examples: they are run as they stand, and opened as a copy in the workspace. */
public final class ExampleFiles {
    private static final String ENDING = ".voltaic.json";

    private final Workbench workbench;
    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Background background;

    public ExampleFiles(Workbench workbench, Workspace workspace, Dialogs dialogs, Background background) {
        this.workbench = workbench;
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.background = background;
    }

    /** Runs an example, and opens its results, which grow. */
    public void run(Path example, Runs runs) {
        background.run(() -> starter(example, runs), starter -> opened(starter.get()), e -> failed("run", example, e));
    }

    /** What starts an experiment; a study over axes has started. */
    private static Supplier<Run> starter(Path example, Runs runs) throws IOException {
        String text = Files.readString(example);
        String name = nameOf(example);
        if (DocumentReader.isSweep(example)) {
            Run run = runs.sweep(name, text);
            return () -> run;
        }
        Study study = DocumentReader.read(example).study();
        return () -> runs.start(study, name, text);
    }

    private void opened(Run run) {
        workbench.open(run.folder());
        workbench.status("Started " + run.name());
    }

    /** Opens an example as a file of the workspace: the copy that is there unchanged, or a new one. */
    public void open(Path example) {
        Path there = workspace.root().resolve(nameOf(example) + ENDING);
        Path unused = workspace.unused(workspace.root(), nameOf(example), ENDING);
        background.run(() -> copy(example, there, unused), workbench::open, e -> failed("open", example, e));
    }

    private static Path copy(Path example, Path there, Path unused) throws IOException {
        if (Files.isRegularFile(there) && Files.mismatch(example, there) < 0) {
            return there;
        }
        Files.createDirectories(Optional.ofNullable(unused.getParent()).orElse(unused));
        return Files.copy(example, unused);
    }

    private void failed(String what, Path example, Exception e) {
        String why = e instanceof InvalidDocumentException || e.getMessage() != null ? e.getMessage() : e.toString();
        dialogs.error(
                "Example " + nameOf(example),
                "The example could not be " + (what.equals("run") ? "run" : "opened") + ": " + why);
    }

    private static String nameOf(Path example) {
        String name = String.valueOf(example.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
