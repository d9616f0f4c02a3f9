package voltaic.studies.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import voltaic.model.study.Axis;
import voltaic.model.study.Sweep;
import voltaic.studies.outcome.PointTable.Row;

/** Points that differ in nothing but the coordinates that an outcome is over. */
record Groups(List<Group> all) {

    /**
     * One group.
     *
     * @param label what distinguishes it, in markup; empty if there is no other
     * @param words the same as plain text
     */
    record Group(String label, String words, List<Row> rows) {}

    /** @param over the names of coordinates, or of the variant, that do not tell groups apart */
    static Groups of(PointTable table, Set<String> over) {
        Sweep sweep = table.sweep();
        List<Integer> axes = new ArrayList<>();
        for (int i = 0; i < sweep.axes().size(); i++) {
            Axis axis = sweep.axes().get(i);
            if (axis.size() > 1 && axis.tracks().stream().noneMatch(track -> over.contains(track.name()))) {
                axes.add(i);
            }
        }
        boolean variants = sweep.variants().size() > 1 && !over.contains(Sweep.VARIANT);
        Map<List<Object>, Group> groups = new LinkedHashMap<>();
        for (Row row : table.good()) {
            List<Object> key = new ArrayList<>();
            if (variants) {
                key.add(row.point().variant());
            }
            for (int i : axes) {
                key.add(row.point().steps().get(i));
            }
            groups.computeIfAbsent(key, same -> group(sweep, row, axes, variants))
                    .rows()
                    .add(row);
        }
        return new Groups(List.copyOf(groups.values()));
    }

    /** The group that a row is the first of. Its words are made once: there are many more rows than groups. */
    private static Group group(Sweep sweep, Row row, List<Integer> axes, boolean variants) {
        List<String> labels = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (variants) {
            labels.add(Markup.literal(row.point().variant()));
            words.add(row.point().variant());
        }
        for (int i : axes) {
            Axis.Track track = named(sweep.axes().get(i));
            Object value = track.values().get(row.point().steps().get(i));
            labels.add(Markup.name(track) + " = " + Markup.value(value));
            words.add(track.name() + " = " + Markup.plain(value));
        }
        return new Group(String.join(", ", labels), String.join(", ", words), new ArrayList<>());
    }

    private static Axis.Track named(Axis axis) {
        return axis.tracks().stream()
                .filter(track -> !track.name().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
