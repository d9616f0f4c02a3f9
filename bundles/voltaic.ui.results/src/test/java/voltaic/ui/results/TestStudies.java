package voltaic.ui.results;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import voltaic.core.RunService;
import voltaic.json.Setting;
import voltaic.json.StudyFolder;
import voltaic.studies.PointRecord;
import voltaic.studies.Studies;
import voltaic.studies.journal.JournalWriter;
import voltaic.studies.run.LocalStudies;

/** Studies over axes whose runs take no time. */
public final class TestStudies {
    private static final String STUDY =
            """
            {"format": "voltaic-study/1", "title": "A grid",
             "base": {"ensembles": [{"name": "C", "spins": 4, "initial": "excited"},
                                    {"name": "B", "spins": 4, "initial": "excited"}],
                      "time": {"end": 2, "samples": 101},
                      "solver": {"type": "mean-field"}},
             "axes": [{"name": "N", "from": 1, "to": ROWS, "count": ROWS, "whole": true, "set": "/ensembles/0/spins"},
                      {"name": "t", "from": 1, "to": 2, "count": COLUMNS, "set": "/time/end"}],
             "keep": ["C.final-energy-density"],
             "outcome": [{"type": "lines", "x": "t", "y": "C.final-energy-density"},
                         {"type": "heat-map", "x": "t", "y": "N", "value": "C.final-energy-density"}]}
            """;

    private TestStudies() {}

    /** A study of so many points. */
    public static String grid(int rows, int columns) {
        return STUDY.replace("ROWS", String.valueOf(rows)).replace("COLUMNS", String.valueOf(columns));
    }

    /** The service, with these runs. */
    public static Studies with(RunService runs) {
        Bundle bundle = proxy(Bundle.class, new Version(0, 1, 0));
        return new LocalStudies(runs, proxy(BundleContext.class, bundle));
    }

    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> answer));
    }

    /** Begins a study, as another process would. */
    public static void begin(Path folder, String text, int points) throws IOException {
        Path file = Files.writeString(Files.createTempFile("study", ".json"), text);
        try (StudyFolder opened = StudyFolder.open(folder)) {
            List<Setting> none = List.of();
            opened.begin(
                    new StudyFolder.Manifest("Voltaic 0.1.0", StudyFolder.digest(file), none, Optional.empty(), points),
                    file);
        }
        Files.delete(file);
    }

    /** Puts points on record, as another process would; the first of every hundred failed. */
    public static void record(Path folder, int first, int end) throws IOException {
        try (JournalWriter journal = JournalWriter.open(folder.resolve("journal/local.journal"))) {
            for (int point = first; point < end; point++) {
                boolean failed = point % 100 == 0;
                journal.append(new PointRecord(
                        point,
                        PointRecord.POINT,
                        0.001,
                        failed ? List.of() : List.of("C.final-energy-density"),
                        failed ? List.of() : List.of(1.0 / (point + 1)),
                        failed ? Optional.of("the pump is too strong") : Optional.empty()));
            }
        }
    }
}
