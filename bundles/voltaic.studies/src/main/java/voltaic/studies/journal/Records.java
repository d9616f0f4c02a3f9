package voltaic.studies.journal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import voltaic.model.result.Provenance.UsedPlugin;
import voltaic.studies.PointRecord;

/** What is on record of a study. Of two records of a point the one that did not fail counts, otherwise the later. */
public final class Records {
    private final Map<Integer, PointRecord> points = new TreeMap<>();
    private final Map<Integer, TreeMap<Integer, PointRecord>> evaluations = new TreeMap<>();
    private final TreeSet<UsedPlugin> plugins = new TreeSet<>(Comparator.comparing(UsedPlugin::kind)
            .thenComparing(UsedPlugin::id)
            .thenComparing(UsedPlugin::bundle)
            .thenComparing(UsedPlugin::version));
    private final BitSet done = new BitSet();
    private final BitSet failed = new BitSet();
    private double seconds;
    private int damaged;

    public synchronized void add(PointRecord record) {
        if (record.isPoint()) {
            addPoint(record);
            return;
        }
        TreeMap<Integer, PointRecord> ofPoint = evaluations.computeIfAbsent(record.point(), key -> new TreeMap<>());
        PointRecord earlier = ofPoint.get(record.evaluation());
        if (earlier == null || earlier.isFailed()) {
            ofPoint.put(record.evaluation(), record);
        }
    }

    private void addPoint(PointRecord record) {
        PointRecord earlier = points.get(record.point());
        if (earlier != null && !earlier.isFailed()) {
            return;
        }
        points.put(record.point(), record);
        done.set(record.point());
        failed.set(record.point(), record.isFailed());
        seconds += record.seconds();
    }

    public synchronized void add(UsedPlugin plugin) {
        plugins.add(plugin);
    }

    synchronized void addDamaged() {
        damaged++;
    }

    /** How many records could not be read: their points count as missing. */
    public synchronized int damaged() {
        return damaged;
    }

    /** Points that are on record, failed ones included. */
    public synchronized BitSet done() {
        return (BitSet) done.clone();
    }

    /** How many points are on record. */
    public synchronized int count() {
        return done.cardinality();
    }

    /** Points that failed. */
    public synchronized BitSet failed() {
        return (BitSet) failed.clone();
    }

    /** Forgets that points failed, so that they are missing. */
    public synchronized void forgetFailed() {
        failed.stream().forEach(point -> {
            points.remove(point);
            done.clear(point);
            evaluations.computeIfPresent(point, (key, of) -> {
                of.values().removeIf(PointRecord::isFailed);
                return of;
            });
        });
        failed.clear();
    }

    /** The mean time of a point, in seconds; 0 if none is on record. */
    public synchronized double meanSeconds() {
        return points.isEmpty() ? 0 : seconds / points.size();
    }

    /** What is on record of a point. */
    public synchronized Optional<PointRecord> point(int index) {
        return Optional.ofNullable(points.get(index));
    }

    /** Every point on record, by number. */
    public synchronized List<PointRecord> points() {
        return List.copyOf(points.values());
    }

    /** An evaluation of the search at a point. */
    public synchronized Optional<PointRecord> evaluation(int point, int number) {
        return Optional.ofNullable(evaluations.get(point)).map(of -> of.get(number));
    }

    /** Every evaluation on record, by point and number. */
    public synchronized List<PointRecord> evaluations() {
        List<PointRecord> all = new ArrayList<>();
        evaluations.values().forEach(ofPoint -> all.addAll(ofPoint.values()));
        return all;
    }

    /** Every plugin that was used. */
    public synchronized List<UsedPlugin> plugins() {
        return List.copyOf(plugins);
    }
}
