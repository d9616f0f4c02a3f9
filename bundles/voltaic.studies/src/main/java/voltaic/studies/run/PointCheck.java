package voltaic.studies.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import voltaic.core.Diagnostic;
import voltaic.core.RunService;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Problem;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.Experiment;
import voltaic.model.study.Point;

/** Checks that every point of a study makes an experiment that can be run. */
final class PointCheck {
    private static final int SHOWN = 10;

    private final SweepDocument document;
    private final RunService runs;
    private final Set<String> warnings = ConcurrentHashMap.newKeySet();

    PointCheck(SweepDocument document, RunService runs) {
        this.document = document;
        this.runs = runs;
    }

    /** What is wrong, the first few points in full; nothing if every point is right. */
    List<String> errors(List<String> warningsOut) {
        int count = document.sweep().points();
        Map<Integer, List<String>> wrong = new TreeMap<>();
        IntStream.range(0, count).parallel().forEach(i -> {
            List<String> errors = errors(document.sweep().point(i));
            if (!errors.isEmpty()) {
                synchronized (wrong) {
                    wrong.put(i, errors);
                }
            }
        });
        List<String> sentences = new ArrayList<>();
        wrong.values().stream().limit(SHOWN).forEach(sentences::addAll);
        if (wrong.size() > SHOWN) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "%,d of %,d points are no experiments that can be run; the first %d are named",
                    wrong.size(),
                    count,
                    SHOWN));
        }
        warnings.stream().sorted().forEach(warningsOut::add);
        return sentences;
    }

    private List<String> errors(Point point) {
        String where = document.sweep().points() == 1 ? "" : point.words() + ": ";
        List<String> errors = new ArrayList<>();
        List<Double> middle = document.middle();
        try {
            Experiment experiment = document.experiment(point, middle);
            for (Diagnostic diagnostic : runs.check(experiment)) {
                String place = document.place(point, middle, diagnostic.pointer()) + ": ";
                if (diagnostic.isError()) {
                    errors.add(place + where + diagnostic.message());
                } else {
                    warnings.add(place + diagnostic.message());
                }
            }
        } catch (InvalidDocumentException e) {
            for (Problem problem : e.problems()) {
                errors.add(problem.place() + ": " + where + problem.text());
            }
        }
        return errors;
    }
}
