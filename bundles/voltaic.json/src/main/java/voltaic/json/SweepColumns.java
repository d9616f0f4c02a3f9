package voltaic.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import voltaic.model.study.Axis;
import voltaic.model.study.Kept;
import voltaic.model.study.Search;
import voltaic.model.study.Sweep;

/** The columns that the table of points will have, as far as the file tells. */
record SweepColumns(boolean hasVariants, List<Axis> axes, Optional<Search> search, List<Kept> keep) {

    /** Axes of numbers. */
    List<String> numeric() {
        return tracks().stream()
                .filter(Axis.Track::isNumeric)
                .map(Axis.Track::name)
                .toList();
    }

    /** What tells points apart. */
    List<String> groups() {
        List<String> groups =
                new ArrayList<>(tracks().stream().map(Axis.Track::name).toList());
        if (hasVariants) {
            groups.add(0, Sweep.VARIANT);
        }
        return groups;
    }

    /** Whether every figure of merit is kept, so that the names are known only after a run. */
    boolean keepsEverything() {
        return keep.isEmpty();
    }

    /** Numbers that are found: kept quantities, and values that are searched for. */
    List<String> quantities() {
        List<String> quantities = new ArrayList<>(keep.stream()
                .filter(kept -> kept.kind() != Kept.Kind.SERIES)
                .map(Kept::column)
                .toList());
        search.ifPresent(found -> {
            if (!quantities.contains(found.of().column())) {
                quantities.add(found.of().column());
            }
            found.over().forEach(variable -> quantities.add(variable.name()));
        });
        return quantities;
    }

    List<String> all() {
        List<String> all = new ArrayList<>(groups());
        all.addAll(quantities());
        return all;
    }

    private List<Axis.Track> tracks() {
        return axes.stream()
                .flatMap(axis -> axis.tracks().stream())
                .filter(track -> !track.name().isEmpty())
                .toList();
    }
}
