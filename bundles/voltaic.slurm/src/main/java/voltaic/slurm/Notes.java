package voltaic.slurm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import voltaic.plugin.StudyWork;

/** Puts together what is to be told of many tasks: what ends one often ends hundreds. */
final class Notes {
    private static final int NAMED = 3;

    private final StudyWork work;
    private final Map<String, List<String>> tasks = new LinkedHashMap<>();
    private final Map<String, Integer> points = new LinkedHashMap<>();

    Notes(StudyWork work) {
        this.work = work;
    }

    /**
     * Takes a note, such as {@code lost; they are submitted again}.
     *
     * @param task in words
     * @param missing how many points it leaves missing
     */
    void add(String task, int missing, String what) {
        tasks.computeIfAbsent(what, key -> new ArrayList<>()).add(task);
        points.merge(what, missing, Integer::sum);
    }

    /** Tells all, and forgets it. */
    void tell() {
        tasks.forEach((what, of) -> {
            int count = points.getOrDefault(what, 0);
            List<String> named = of.subList(0, Math.min(NAMED, of.size()));
            String others = of.size() > NAMED ? " and " + (of.size() - NAMED) + " more tasks" : "";
            work.tell(String.join(", ", named) + others + " with "
                    + (count == 1 ? "1 missing point" : count + " missing points")
                    + (of.size() == 1 ? " was " : " were ") + what);
        });
        tasks.clear();
        points.clear();
    }
}
