package voltaic.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import voltaic.json.TrackReader.Source;
import voltaic.model.study.Axis;
import voltaic.model.study.Axis.Target;
import voltaic.model.study.Sweep;

/** Reads {@code axes}; makes their values only if there are not too many points. */
final class AxesReader {
    static final String ZIP = "zip";

    private final SweepNames names;
    private final List<List<Source>> axes = new ArrayList<>();
    private final Map<String, String> setters = new HashMap<>();

    AxesReader(SweepNames names) {
        this.names = names;
    }

    void read(List<Cursor> items) {
        for (Cursor item : items) {
            List<Source> tracks = tracks(item);
            for (Source source : tracks) {
                names.claim(source.at(), source.track().name());
                checkTargets(source);
            }
            if (!tracks.isEmpty()) {
                axes.add(tracks);
            }
        }
    }

    private static List<Source> tracks(Cursor at) {
        if (!(at.node() instanceof Node.Members object) || !object.members().containsKey(ZIP)) {
            return List.of(TrackReader.read(at, false));
        }
        Fields fields = Fields.of(at, "an axis of zipped ones", List.of(ZIP));
        List<Source> tracks = fields.list(ZIP, "a list of axes that go along with each other").stream()
                .map(item -> TrackReader.read(item, true))
                .toList();
        List<Long> counts = tracks.stream().map(Source::count).distinct().toList();
        if (tracks.isEmpty()) {
            at.problem("zip is empty; it holds axes that go along with each other");
        } else if (counts.size() > 1 && at.problems().isEmpty()) {
            at.problem("the zipped axes have " + counts.get(0) + " and " + counts.get(1)
                    + " values; all have the same number");
        } else if (tracks.stream().allMatch(track -> track.track().name().isEmpty())) {
            at.problem("none of the zipped axes has a name, so the points could not be told apart; name one");
        }
        return tracks;
    }

    private void checkTargets(Source source) {
        for (Target target : source.track().targets()) {
            String earlier =
                    setters.putIfAbsent(target.pointer(), source.at().place().pointer());
            if (earlier != null && !target.pointer().isEmpty()) {
                source.at()
                        .problem("'" + target.pointer() + "' is set by " + earlier + " already; one axis sets a place");
            }
        }
    }

    /** Refuses a study of too many points, with their number. */
    void checkCount(Cursor at, int variants, int parts) {
        BigInteger count = BigInteger.valueOf(variants).multiply(BigInteger.valueOf(parts));
        for (List<Source> tracks : axes) {
            count = count.multiply(BigInteger.valueOf(tracks.get(0).count()));
        }
        if (count.compareTo(BigInteger.valueOf(Sweep.MAX_POINTS)) > 0) {
            at.problem(String.format(
                    Locale.ROOT, "the study has %,d points; at most %,d are run", count, Sweep.MAX_POINTS));
        }
    }

    /** The axes with their values. */
    List<Axis> axes() {
        return axes.stream()
                .map(tracks -> new Axis(tracks.stream().map(Source::withValues).toList()))
                .toList();
    }

    /** The tracks of each axis, as they stand in the tree. */
    List<List<Source>> sources() {
        return List.copyOf(axes);
    }
}
