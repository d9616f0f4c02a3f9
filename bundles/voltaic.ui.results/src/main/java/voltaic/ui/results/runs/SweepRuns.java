package voltaic.ui.results.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import voltaic.json.DocumentReader;
import voltaic.json.StudyFolder;
import voltaic.json.StudyFolder.Manifest;
import voltaic.json.SweepDocument;
import voltaic.studies.Studies;
import voltaic.studies.Studies.Order;
import voltaic.ui.api.Console;

/** Begins and continues studies over axes. Reads files: not for the event dispatch thread. */
final class SweepRuns {
    private final Studies studies;
    private final RunFolders folders;
    private final Console console;

    SweepRuns(Studies studies, RunFolders folders, Console console) {
        this.studies = studies;
        this.folders = folders;
        this.console = console;
    }

    /**
     * A run, ready to start.
     *
     * @param scratch the file of the text, until the study has ended
     */
    record Prepared(SweepRun run, Optional<Path> scratch) {}

    /** The folder of results with this very study, if it is not complete. */
    Optional<Path> unfinished(Path results, String source) throws IOException {
        if (!Files.isDirectory(results)) {
            return Optional.empty();
        }
        byte[] text = source.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> all = Files.list(results)) {
            return all.filter(folder -> isUnfinished(folder, text)).max(Comparator.comparing(Path::toString));
        }
    }

    private boolean isUnfinished(Path folder, byte[] text) {
        try {
            Optional<Manifest> begun = StudyFolder.manifest(folder)
                    .filter(manifest -> manifest.settings().isEmpty()
                            && manifest.solver().isEmpty()
                            && manifest.program().equals(studies.program()));
            return begun.isPresent()
                    && java.util.Arrays.equals(text, Files.readAllBytes(folder.resolve(StudyFolder.STUDY)))
                    && (studies.view(folder).done().cardinality() < begun.get().points()
                            || !Files.exists(folder.resolve("report.html")));
        } catch (IOException | RuntimeException e) {
            // A damaged folder is not continued.
            return false;
        }
    }

    /** A study that is begun in a folder of its own. */
    Prepared begin(String name, String source) throws IOException {
        Path scratch = Files.createTempDirectory("voltaic-study").resolve(name + WorkspaceRun.SUFFIX);
        Files.writeString(scratch, source);
        SweepDocument document = DocumentReader.readSweep(scratch, List.of(), Optional.empty());
        return prepared(document, SweepRun.order(folders.promise(name)), Optional.of(scratch));
    }

    /** The study in a folder. */
    Prepared resume(Path folder, boolean retry) throws IOException {
        Manifest begun = StudyFolder.manifest(folder)
                .orElseThrow(() -> new IllegalArgumentException("there is no study in " + folder));
        SweepDocument document =
                DocumentReader.readSweep(folder.resolve(StudyFolder.STUDY), begun.settings(), begun.solver());
        return prepared(document, SweepRun.order(folder, begun, retry), Optional.empty());
    }

    private Prepared prepared(SweepDocument document, Order order, Optional<Path> scratch) {
        return new Prepared(new SweepRun(studies, document, order, console), scratch);
    }
}
