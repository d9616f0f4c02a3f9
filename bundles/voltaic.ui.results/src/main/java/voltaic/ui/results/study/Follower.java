package voltaic.ui.results.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import voltaic.studies.PointRecord;
import voltaic.studies.Studies;
import voltaic.studies.StudyView;
import voltaic.ui.results.Background;

/**
 * Reads the folder of a study in the background, again and again: whoever works on it, this program or another. Looks at it a few times
 * a second, and the less often the longer that takes. On the event dispatch thread but for the reading.
 */
final class Follower {
    private static final long LEAST_PAUSE = 300_000_000;
    private static final long REST = 8;

    private final Studies studies;
    private final Path folder;
    private final Consumer<Snapshot> seen;
    private final Consumer<String> missing;
    private @Nullable StudyView view;
    private volatile @Nullable Snapshot last;
    private boolean busy;
    private boolean closed;
    private long next = System.nanoTime();

    /**
     * @param seen takes what is new
     * @param missing takes the reason why there is no study, in one sentence
     */
    Follower(Studies studies, Path folder, Consumer<Snapshot> seen, Consumer<String> missing) {
        this.studies = studies;
        this.folder = folder;
        this.seen = seen;
        this.missing = missing;
    }

    /** What was seen last; absent before the first look. */
    @Nullable
    Snapshot last() {
        return last;
    }

    /** Looks again, unless it looks just now or has just done so. */
    void look() {
        if (busy || closed || System.nanoTime() - next < 0) {
            return;
        }
        busy = true;
        Background.work(this::read, this::publish, this::failed);
    }

    private record Look(@Nullable Snapshot snapshot, long took) {}

    /** Nothing if nothing is new. */
    private Look read() throws IOException {
        long begin = System.nanoTime();
        StudyView now = view == null ? studies.view(folder) : view;
        if (view != null) {
            now.refresh();
        }
        view = now;
        List<PointRecord> points = now.points();
        int failed = (int) points.stream().filter(PointRecord::isFailed).count();
        boolean report = Files.exists(folder.resolve("report.html"));
        Snapshot before = last;
        boolean same = before != null && before.isSame(points, failed, report);
        Snapshot snapshot =
                same ? null : new Snapshot(now.document(), now.manifest(), points, failed, now.sections(), report);
        return new Look(snapshot, System.nanoTime() - begin);
    }

    private void publish(Look look) {
        rest(look.took());
        Snapshot snapshot = look.snapshot();
        if (!closed && snapshot != null) {
            last = snapshot;
            seen.accept(snapshot);
        }
    }

    private void failed(String why) {
        rest(0);
        if (!closed) {
            missing.accept(why);
        }
    }

    private void rest(long took) {
        busy = false;
        next = System.nanoTime() + Math.max(LEAST_PAUSE, REST * took);
    }

    void close() {
        closed = true;
    }
}
