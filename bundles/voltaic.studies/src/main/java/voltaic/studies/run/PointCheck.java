package voltaic.studies.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import voltaic.core.Diagnostic;
import voltaic.core.RunService;
import voltaic.json.Finding;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Place;
import voltaic.json.Problem;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.Experiment;
import voltaic.model.study.Point;

/** Checks that every point of a study makes an experiment that can be run. */
final class PointCheck {
    private static final int SHOWN = 10;

    private final SweepDocument document;
    private final RunService runs;
    private final Set<Finding> warnings = ConcurrentHashMap.newKeySet();

    PointCheck(SweepDocument document, RunService runs) {
        this.document = document;
        this.runs = runs;
    }

    /** What is wrong, the first few points in full; nothing if every point is right. */
    List<String> errors(List<String> warningsOut) {
        int count = document.sweep().points();
        Map<Integer, List<Finding>> wrong = wrong(count);
        List<String> sentences = new ArrayList<>();
        shown(wrong).forEach(finding -> sentences.add(finding.toString()));
        if (wrong.size() > SHOWN) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "%,d of %,d points are no experiments that can be run; the first %d are named",
                    wrong.size(),
                    count,
                    SHOWN));
        }
        warnings.stream().map(Finding::toString).sorted().forEach(warningsOut::add);
        return sentences;
    }

    /** What is wrong with so many points, evenly spread, or worth a second look. */
    List<Finding> findings(int most) {
        List<Finding> findings =
                new ArrayList<>(shown(wrong(Math.min(most, document.sweep().points()))));
        warnings.stream().sorted(Comparator.comparing(Finding::toString)).forEach(findings::add);
        return findings;
    }

    private static List<Finding> shown(Map<Integer, List<Finding>> wrong) {
        return wrong.values().stream().limit(SHOWN).flatMap(List::stream).toList();
    }

    /** The points that are wrong, of so many that are looked at. */
    private Map<Integer, List<Finding>> wrong(int looked) {
        int last = document.sweep().points() - 1;
        Map<Integer, List<Finding>> wrong = new TreeMap<>();
        IntStream.range(0, looked).parallel().forEach(i -> {
            int point = looked == 1 ? 0 : (int) ((long) i * last / (looked - 1));
            List<Finding> errors = errors(document.sweep().point(point));
            if (!errors.isEmpty()) {
                synchronized (wrong) {
                    wrong.put(point, errors);
                }
            }
        });
        return wrong;
    }

    private List<Finding> errors(Point point) {
        String where = document.sweep().points() == 1 ? "" : point.words() + ": ";
        List<Finding> errors = new ArrayList<>();
        List<Double> middle = document.middle();
        try {
            Experiment experiment = document.experiment(point, middle);
            for (Diagnostic diagnostic : runs.check(experiment)) {
                Place place = document.place(point, middle, diagnostic.pointer());
                if (diagnostic.isError()) {
                    errors.add(new Finding(true, place, where + diagnostic.message()));
                } else {
                    warnings.add(new Finding(false, place, diagnostic.message()));
                }
            }
        } catch (InvalidDocumentException e) {
            for (Problem problem : e.problems()) {
                errors.add(new Finding(true, problem.place(), where + problem.text()));
            }
        }
        return errors;
    }
}
