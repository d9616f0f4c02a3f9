package voltaic.studies.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.model.result.Provenance.UsedPlugin;
import voltaic.studies.PointRecord;

/** The journal: what was appended is read back, whatever happened to the end of the file. */
class JournalTest {
    @TempDir
    private Path folder;

    private static PointRecord record(int point) {
        return new PointRecord(
                point,
                PointRecord.POINT,
                0.25,
                List.of("B1.peak", "odd\tname\\n"),
                List.of(1.0 / 3 + point, Double.NaN),
                Optional.empty());
    }

    private Path file() {
        return JournalReader.file(folder, "local");
    }

    private Records read() throws IOException {
        Records records = new Records();
        new JournalReader(folder).readInto(records);
        return records;
    }

    private void write(int... points) throws IOException {
        try (JournalWriter journal = JournalWriter.open(file())) {
            for (int point : points) {
                journal.append(record(point));
            }
        }
    }

    @Test
    void recordsReadBackToTheSameBits() throws IOException {
        PointRecord failed =
                new PointRecord(8, PointRecord.POINT, 0, List.of(), List.of(), Optional.of("no room\n\tfor \\ that"));
        PointRecord evaluation =
                new PointRecord(7, 3, 1e-6, List.of("pump"), List.of(Math.nextUp(2.0)), Optional.empty());
        UsedPlugin plugin = new UsedPlugin("solver", "exact", "voltaic.solvers", "0.1.0");
        try (JournalWriter journal = JournalWriter.open(file())) {
            journal.append(record(2));
            journal.append(failed);
            journal.append(evaluation);
            journal.used(List.of(plugin, plugin));
        }
        Records records = read();
        assertThat(records.points()).containsExactly(record(2), failed);
        assertThat(records.evaluation(7, 3)).contains(evaluation);
        assertThat(records.failed().cardinality()).isEqualTo(1);
        assertThat(records.plugins()).containsExactly(plugin);
        assertThat(records.damaged()).isZero();
    }

    @Test
    void aRecordIsInTheFileWhenItIsAppendedNotWhenTheFileIsClosed() throws IOException {
        try (JournalWriter journal = JournalWriter.open(file())) {
            journal.append(record(5));
            assertThat(read().points()).containsExactly(record(5));
        }
    }

    @Test
    void whereverAFileIsCutItsWholeRecordsStayAndItCanBeContinued() throws IOException {
        write(0, 1, 2);
        byte[] whole = Files.readAllBytes(file());
        int line = whole.length / 3;
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(whole, length));
            Records cut = read();
            // A line without its end is being written, or was left by a process that is gone.
            assertThat(cut.count()).isEqualTo(length / line);
            assertThat(cut.damaged()).isZero();
        }
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length - 1));
        write(2, 3);
        assertThat(read().points()).containsExactly(record(0), record(1), record(2), record(3));
        assertThat(read().damaged()).isZero();
    }

    @Test
    void aFlippedBitCostsItsRecordAndNoOther() throws IOException {
        write(0, 1, 2, 3);
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(whole.length);
            damaged[at] ^= (byte) (1 << random.nextInt(7));
            Files.write(file(), damaged);
            Records records = read();
            boolean lineEnd = whole[at] == '\n' || damaged[at] == '\n';
            assertThat(records.count()).isGreaterThanOrEqualTo(lineEnd ? 2 : 3);
            assertThat(records.points()).isSubsetOf(record(0), record(1), record(2), record(3));
        }
    }

    @Test
    void aJournalHasOneWriter() throws IOException {
        JournalWriter first = JournalWriter.open(file());
        try (first) {
            assertThatThrownBy(() -> JournalWriter.open(file()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another process writes to");
        }
        JournalWriter.open(file()).close();
    }

    @Test
    void readersTakeInWhatWasAppendedSinceTheyLastLooked() throws IOException {
        Records records = new Records();
        JournalReader reader = new JournalReader(folder);
        try (JournalWriter one = JournalWriter.open(file());
                JournalWriter other = JournalWriter.open(JournalReader.file(folder, "points-4-5"))) {
            one.append(record(0));
            reader.readInto(records);
            assertThat(records.count()).isEqualTo(1);
            other.append(record(4));
            one.append(record(1));
            Files.write(file(), "0badc0de\tP".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
            reader.readInto(records);
            assertThat(records.points()).containsExactly(record(0), record(1), record(4));
            assertThat(records.damaged()).isZero();
        }
    }

    @Test
    void aPointThatSucceededCountsBeforeOneThatFailed() {
        PointRecord failed =
                new PointRecord(2, PointRecord.POINT, 0, List.of(), List.of(), Optional.of("the node was lost"));
        Records records = new Records();
        records.add(failed);
        assertThat(records.failed().get(2)).isTrue();
        records.add(record(2));
        records.add(failed);
        assertThat(records.points()).containsExactly(record(2));
        assertThat(records.failed().isEmpty()).isTrue();
    }

    private static PointRecord failure(int point, String reason) {
        return new PointRecord(point, PointRecord.POINT, 0, List.of(), List.of(), Optional.of(reason));
    }

    @Test
    void whatIsRetriedIsMissingForEverybodyUntilItFailsAgain() throws IOException {
        Path worker = JournalReader.file(folder, "points-0-9");
        try (JournalWriter leader = JournalWriter.open(file());
                JournalWriter journal = JournalWriter.open(worker)) {
            leader.append(failure(1, "the time limit"));
            journal.append(record(0));
            journal.append(failure(2, "unlucky"));
        }
        Records own = new Records();
        try (JournalWriter leader = JournalWriter.open(file())) {
            JournalReader reader = new JournalReader(folder, leader);
            reader.readInto(own);
            assertThat(own.failed().cardinality()).isEqualTo(2);
            leader.retry(reader);
            reader.readInto(own);
        }
        assertThat(own.points()).containsExactly(record(0));
        assertThat(read().points()).containsExactly(record(0));
        try (JournalWriter journal = JournalWriter.open(worker)) {
            journal.append(failure(2, "unlucky again"));
            journal.append(record(1));
        }
        assertThat(read().points()).containsExactly(record(0), record(1), failure(2, "unlucky again"));
    }

    @Test
    void aWorkerWhosePredecessorStillWritesTakesAnotherFile() throws IOException {
        try (JournalWriter first = JournalWriter.openFree(folder, "points-0-9");
                JournalWriter second = JournalWriter.openFree(folder, "points-0-9")) {
            first.append(record(3));
            second.append(record(4));
        }
        assertThat(JournalReader.file(folder, "points-0-9-2")).exists();
        assertThat(read().points()).containsExactly(record(3), record(4));
    }
}
