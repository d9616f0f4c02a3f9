package voltaic.ui.results.study;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import voltaic.json.ExperimentWriter;
import voltaic.model.experiment.Experiment;
import voltaic.model.experiment.Study;
import voltaic.model.study.Point;
import voltaic.model.study.Search;
import voltaic.studies.PointRecord;
import voltaic.ui.api.Run;
import voltaic.ui.results.Background;
import voltaic.ui.results.Desk;
import voltaic.ui.results.runs.CommandLine;

/** From a point to its run: the experiment of that point, run once and shown again afterwards. */
final class PointRuns {
    private final Desk desk;
    private final Path folder;

    PointRuns(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = folder;
    }

    private record Found(Experiment experiment, String text, Optional<Path> there) {}

    /** Shows the run of a point; starts it if it is not there. */
    void open(Snapshot study, Point point, Optional<PointRecord> record) {
        String name = folder.getFileName() + "-point-" + point.index();
        Path results = desk.workspace().results();
        Background.work(
                () -> find(study, point, record, name, results), found -> show(found, name), why -> desk.dialogs()
                        .error("Open run", why));
    }

    private static Found find(Snapshot study, Point point, Optional<PointRecord> record, String name, Path results)
            throws IOException {
        Experiment experiment = study.document().experiment(point, searched(study, record));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExperimentWriter.write(experiment, out);
        String text = out.toString(StandardCharsets.UTF_8);
        return new Found(experiment, text, there(results, name, text));
    }

    /** What a search has found at the point; the middle of its ranges if it has found nothing. */
    private static List<Double> searched(Snapshot study, Optional<PointRecord> record) {
        Optional<Search> search = study.sweep().search();
        if (search.isEmpty() || record.isEmpty() || record.get().isFailed()) {
            return study.document().middle();
        }
        List<Double> values = new ArrayList<>();
        for (Search.Variable variable : search.get().over()) {
            record.get().value(variable.name()).ifPresent(values::add);
        }
        return values.size() == search.get().over().size()
                ? values
                : study.document().middle();
    }

    /** The folder of a run of this very experiment. */
    private static Optional<Path> there(Path results, String name, String text) throws IOException {
        if (!Files.isDirectory(results)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(results)) {
            return all.filter(path -> path.getFileName().toString().matches("\\Q" + name + "\\E-[0-9]+"))
                    .filter(path -> Files.exists(path.resolve("result.json")) && isOf(path, text))
                    .findFirst();
        }
    }

    private static boolean isOf(Path run, String text) {
        try {
            Optional<Path> source = CommandLine.source(run);
            return source.isPresent() && Files.readString(source.get()).equals(text);
        } catch (IOException e) {
            return false;
        }
    }

    private void show(Found found, String name) {
        Optional<Path> running = desk.runs().list().stream()
                .filter(run -> run.isRunning() && run.name().startsWith(name + " "))
                .map(Run::folder)
                .findFirst();
        Path shown = running.or(found::there).orElseGet(() -> desk.runs()
                .start(Study.of(found.experiment()), name, found.text())
                .folder());
        desk.workbench().open(shown);
    }
}
