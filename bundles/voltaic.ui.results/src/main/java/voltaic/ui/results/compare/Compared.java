package voltaic.ui.results.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import voltaic.exporters.plot.Overlay;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.result.StudyResult;
import voltaic.ui.api.ResultSource;
import voltaic.ui.results.Names;
import voltaic.ui.results.Studies;

/** The results that are drawn over those of a page, by folder. */
public final class Compared {
    /** One for each result that is shown, so that its pages compare it with the same others. On the event dispatch thread. */
    private static final Map<ResultSource, Compared> SHOWN = new WeakHashMap<>();

    private final Map<Path, Supplier<StudyResult>> others = new LinkedHashMap<>();

    private Compared() {}

    /** The results that these are compared with on all their pages. */
    public static Compared with(ResultSource source) {
        return SHOWN.computeIfAbsent(source, key -> new Compared());
    }

    /**
     * Adds others.
     *
     * @param results what there is of them by now
     */
    public void put(Path folder, Supplier<StudyResult> results) {
        others.put(folder, results);
    }

    /** Forgets all others. */
    public void keep(List<Path> folders) {
        others.keySet().retainAll(folders);
    }

    /** The folders of the others. */
    public List<Path> folders() {
        return List.copyOf(others.keySet());
    }

    /** What the results of the page are called beside the others: by the solver if that tells all of them apart, else by the run. */
    public String name(Path folder, StudyResult results) {
        return names(folder, results).get(0);
    }

    /** The others, with what they are called. */
    public List<Overlay> overlays(Path folder, StudyResult results) {
        List<String> names = names(folder, results);
        List<Overlay> overlays = new ArrayList<>();
        int next = 1;
        for (Supplier<StudyResult> other : others.values()) {
            overlays.add(new Overlay(other.get(), names.get(next++)));
        }
        return overlays;
    }

    private List<String> names(Path folder, StudyResult results) {
        List<String> runs = new ArrayList<>(List.of(Names.run(folder)));
        List<Optional<String>> solvers = new ArrayList<>(List.of(solver(results)));
        others.forEach((path, other) -> {
            runs.add(Names.run(path));
            solvers.add(solver(other.get()));
        });
        boolean tells = solvers.stream().allMatch(Optional::isPresent)
                && solvers.stream().distinct().count() == solvers.size();
        return tells ? solvers.stream().map(Optional::orElseThrow).toList() : runs;
    }

    private static Optional<String> solver(StudyResult results) {
        return Studies.solver(results.study()).map(PluginSpec::type);
    }
}
