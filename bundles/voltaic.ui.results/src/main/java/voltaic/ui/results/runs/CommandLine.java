package voltaic.ui.results.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import voltaic.json.DocumentReader;
import voltaic.json.InvalidDocumentException;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.ui.results.Studies;

/** The command that repeats a run without the desktop. Reads files: not for the event dispatch thread. */
public final class CommandLine {
    private CommandLine() {}

    /** The file that was run, as it is kept beside its results; absent if it is not. */
    public static Optional<Path> source(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(WorkspaceRun.SUFFIX))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The command; absent if the file that was run is not kept, or is another by now. */
    public static Optional<String> of(Path folder, Study study) {
        return source(folder).flatMap(file -> options(file, study)
                .map(options -> "voltaic run " + quoted(file.toString()) + options + " -o "
                        + quoted("voltaic-results/" + folder.getFileName())));
    }

    /** What makes the study of its file. */
    private static Optional<String> options(Path file, Study study) {
        try {
            Study kept = DocumentReader.read(file).study();
            if (kept.variants().equals(study.variants())) {
                return Optional.of("");
            }
            Optional<PluginSpec> solver =
                    Studies.solver(study).filter(spec -> spec.settings().isEmpty());
            return solver.map(PluginSpec::type)
                    .filter(id -> Studies.withSolver(kept, id).variants().equals(study.variants()))
                    .map(id -> " --solver " + id);
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    /** A word as POSIX shells read it. */
    public static String quoted(String word) {
        boolean plain = word.matches("[A-Za-z0-9_./:@%+=,\\-]+");
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** The name of a file without the ending of experiments. */
    public static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        for (String ending : List.of(WorkspaceRun.SUFFIX, ".json")) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}
