package voltaic.ui.results.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.json.DocumentReader;
import voltaic.json.Setting;
import voltaic.json.StudyFolder.Manifest;
import voltaic.json.SweepDocument;
import voltaic.studies.PointRecord;
import voltaic.ui.results.TestStudies;

/** What is said of a study, and its table of points. */
class StudyTextTest {
    private static final long SECOND = 1_000_000_000;

    @TempDir
    Path root;

    private Snapshot study(int done, int failed) throws Exception {
        SweepDocument document = DocumentReader.readSweep(Path.of("grid.json"), TestStudies.grid(2, 3));
        List<PointRecord> records = new java.util.ArrayList<>();
        for (int i = 0; i < done; i++) {
            boolean fails = i < failed;
            records.add(new PointRecord(
                    i,
                    PointRecord.POINT,
                    0.5,
                    fails ? List.of() : List.of("C.final-energy-density"),
                    fails ? List.of() : List.of(0.1 * i),
                    fails ? Optional.of("too strong") : Optional.empty()));
        }
        Manifest begun =
                new Manifest("Voltaic 0.1.0", "00", List.of(new Setting("/time/end", "3 4")), Optional.of("exact"), 6);
        return new Snapshot(document, begun, records, failed, List.of(), done == 6);
    }

    @Test
    void thePaceOfPointsTellsHowLongTheRestTakes() {
        Pace pace = new Pace();
        pace.count(100, 0);
        assertThat(pace.isMoving(SECOND)).isFalse();
        assertThat(pace.remaining(400, SECOND)).isEmpty();
        pace.count(200, 10 * SECOND);
        assertThat(pace.isMoving(11 * SECOND)).isTrue();
        assertThat(pace.remaining(400, 10 * SECOND)).contains(Duration.ofSeconds(20));
        assertThat(pace.isMoving(60 * SECOND)).isFalse();
        pace.restart(61 * SECOND);
        pace.count(210, 62 * SECOND);
        assertThat(pace.isMoving(62 * SECOND)).as("the last of who has ended").isFalse();
        pace.count(220, 64 * SECOND);
        assertThat(pace.isMoving(64 * SECOND)).isTrue();
    }

    @Test
    void theStateOfAStudyIsSaidInWords() throws Exception {
        Pace pace = new Pace();
        pace.count(2, 0);
        assertThat(Progress.of(null, Optional.empty(), pace, 0).text()).isEqualTo("Starting …");
        Progress stopped = Progress.of(study(2, 1), Optional.empty(), pace, SECOND);
        assertThat(stopped.text()).isEqualTo("2 of 6 points, 1 failed");
        assertThat(stopped.isMoving()).isFalse();
        pace.count(4, 2 * SECOND);
        Progress elsewhere = Progress.of(study(4, 0), Optional.empty(), pace, 2 * SECOND);
        assertThat(elsewhere.text()).isEqualTo("4 of 6 points, run elsewhere, 2.0 s left");
        assertThat(elsewhere.isOwn()).isFalse();
        Progress complete = Progress.of(study(6, 0), Optional.empty(), pace, 3 * SECOND);
        assertThat(complete.text()).isEqualTo("6 points");
        assertThat(complete.icon()).isEqualTo("circle-check");
    }

    @Test
    void theTableHasCoordinatesWhatWasKeptAndWhyPointsFailed() throws Exception {
        PointsModel model = new PointsModel();
        assertThat(model.show(study(3, 0))).isTrue();
        assertThat(columns(model)).containsExactly("Point", "N", "t", "C.final-energy-density", "Took (s)");
        assertThat(model.show(study(5, 0))).as("other columns").isFalse();
        assertThat(model.getRowCount()).isEqualTo(5);
        assertThat(model.getValueAt(4, 1)).isEqualTo(2.0);
        assertThat(model.getValueAt(4, 2)).isEqualTo(1.5);
        assertThat(model.row(3)).isEqualTo(3);
        assertThat(model.row(5)).isEqualTo(-1);
        assertThat(model.show(study(5, 1))).isTrue();
        assertThat(columns(model)).endsWith("Why it failed");
        assertThat(model.getValueAt(0, 3)).isNull();
        assertThat(model.getValueAt(0, 5)).isEqualTo("too strong");
        assertThat(PointsPage.words(10000000.0)).isEqualTo("10000000");
        assertThat(PointsPage.words(0.123456789)).isEqualTo("0.123457");
    }

    private static List<String> columns(PointsModel model) {
        return java.util.stream.IntStream.range(0, model.getColumnCount())
                .mapToObj(model::getColumnName)
                .toList();
    }

    @Test
    void theCommandLineContinuesWhatIsNotCompleteAndRepeatsWhatIs() throws Exception {
        Path folder = Files.createDirectory(root.resolve("grid 1"));
        assertThat(StudyActions.command(study(3, 0), folder))
                .isEqualTo("voltaic sweep -o '" + folder + "' --resume --set '/time/end=3 4' --solver exact");
        assertThat(StudyActions.command(study(6, 0), Path.of("/studies/grid-1")))
                .isEqualTo("voltaic sweep /studies/grid-1/study.voltaic.json -o voltaic-results/grid-1"
                        + " --set '/time/end=3 4' --solver exact");
    }
}
