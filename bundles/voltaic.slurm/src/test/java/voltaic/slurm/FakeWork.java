package voltaic.slurm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import voltaic.model.study.PointRange;
import voltaic.plugin.StudyWork;

/** A study of which a test says what is on record. */
final class FakeWork implements StudyWork {
    final BitSet done = new BitSet();
    final Map<Integer, String> failed = new TreeMap<>();
    final List<String> told = new ArrayList<>();
    private final Path folder;
    private final int points;
    private Turn turn = refresh -> {};
    private int refreshes;

    FakeWork(Path folder, int points) {
        this.folder = folder;
        this.points = points;
    }

    /** What happens at each refresh, by its number from 0. */
    interface Turn {
        void at(int refresh) throws IOException;
    }

    FakeWork with(Turn next) {
        turn = next;
        refreshes = 0;
        return this;
    }

    void done(int first, int last) {
        done.set(first, last + 1);
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Path engineFolder() throws IOException {
        return Files.createDirectories(folder.resolve("engine/slurm"));
    }

    @Override
    public String title() {
        return "A study";
    }

    @Override
    public int points() {
        return points;
    }

    @Override
    public BitSet missing() {
        BitSet missing = new BitSet();
        missing.set(0, points);
        missing.andNot(done);
        return missing;
    }

    @Override
    public double secondsPerPoint() {
        return 1;
    }

    @Override
    public boolean tryFirst(double seconds) {
        return true;
    }

    @Override
    public void compute(int point, int threads) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> workerCommand(PointRange range) {
        return List.of("echo", "it's", range.toString());
    }

    @Override
    public void fail(PointRange range, String reason) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (!done.get(i)) {
                failed.put(i, reason);
                done.set(i);
            }
        }
    }

    @Override
    public void refresh() throws IOException {
        if (refreshes > 500) {
            throw new AssertionError("the study does not come to its end; told: " + told);
        }
        turn.at(refreshes++);
    }

    @Override
    public void tell(String message) {
        told.add(message);
    }

    /** Ends a turn as Ctrl-C does. */
    static void cancel() {
        throw new CancellationException("cancelled");
    }
}
