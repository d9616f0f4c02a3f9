package voltaic.ui.experiment;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import voltaic.core.Faults;
import voltaic.json.Document;
import voltaic.json.DocumentCheck;
import voltaic.json.DocumentReader;
import voltaic.json.Finding;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Place;
import voltaic.json.SourceText;
import voltaic.json.SourceValue;
import voltaic.json.SweepDocument;
import voltaic.model.experiment.Experiment;
import voltaic.ui.experiment.picture.Picture;
import voltaic.ui.experiment.picture.PictureReader;
import voltaic.ui.experiment.text.Variants;

/** Checks the text a moment after it changed, on a thread of its own; what is out of date by then is dropped. */
final class LiveCheck {
    private static final int PAUSE = 150;
    private static final int PATIENCE_SECONDS = 2;

    /** Points of a study that are checked while it is edited; all are when it is run. */
    private static final int MOST_POINTS = 200;

    private final Services services;
    private final Supplier<Path> path;
    private final Supplier<String> text;
    private final Supplier<Variants> view;
    private final Consumer<Checked> done;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread worker = new Thread(run, "voltaic-check");
        worker.setDaemon(true);
        return worker;
    });
    private final Timer timer = new Timer(PAUSE, e -> now());

    LiveCheck(
            Services services,
            Supplier<Path> path,
            Supplier<String> text,
            Supplier<Variants> view,
            Consumer<Checked> done) {
        this.services = services;
        this.path = path;
        this.text = text;
        this.view = view;
        this.done = done;
        timer.setRepeats(false);
    }

    /** The text has changed. */
    void soon() {
        timer.restart();
    }

    /** Checks at once. */
    void now() {
        timer.stop();
        String checked = text.get();
        Variants of = view.get();
        Path file = path.get();
        background(() -> {
            Checked result = check(services, file, checked, of);
            SwingUtilities.invokeLater(() -> {
                if (checked.equals(text.get()) && of.equals(view.get())) {
                    done.accept(result);
                }
            });
        });
    }

    /** Does something after the checks that wait. */
    void background(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closed) {
            // The editor is gone, and nobody waits for an answer.
        }
    }

    void close() {
        timer.stop();
        thread.shutdownNow();
    }

    /** Ends, with its thread: the bundle leaves. */
    void end() {
        close();
        try {
            // Longer than that only a plugin takes that heeds no interruption.
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Checks a text; a plugin that breaks is what is wrong with it. */
    static Checked check(Services services, Path file, String text, Variants view) {
        try {
            return thorough(services, file, text, view);
        } catch (RuntimeException | LinkageError e) {
            Finding failed = new Finding(
                    true,
                    new Place(file.toString(), 0, 0, ""),
                    "the check failed, for a plug-in that is used here is broken: " + Faults.describe(e));
            return new Checked(
                    text, new DocumentCheck(Optional.empty(), List.of(failed)), Optional.empty(), Optional.empty());
        }
    }

    private static Checked thorough(Services services, Path file, String text, Variants view) {
        Optional<SweepDocument> sweep = Optional.empty();
        DocumentCheck check;
        if (isSweep(file, text)) {
            try {
                sweep = Optional.of(DocumentReader.readSweep(file, text));
                check = new DocumentCheck(Optional.empty(), services.studies().findings(sweep.get(), MOST_POINTS));
            } catch (InvalidDocumentException e) {
                check = DocumentCheck.of(e);
            }
        } else {
            check = DocumentCheck.of(file, text, services.checks());
        }
        Optional<Experiment> experiment =
                check.document().flatMap(document -> experiment(document, view)).or(() -> alone(file, text, view));
        if (experiment.isEmpty() && sweep.isPresent()) {
            experiment = first(sweep.get(), view);
        }
        return new Checked(
                text,
                check,
                sweep,
                experiment.map(e -> PictureReader.read(e, services.terms().of(e))));
    }

    private static boolean isSweep(Path file, String text) {
        try {
            return DocumentReader.isSweep(file, text);
        } catch (InvalidDocumentException e) {
            // What is wrong with it is said by who reads all of it.
            return false;
        }
    }

    /** The experiment of the first point, where axes set what the base leaves open. */
    private static Optional<Experiment> first(SweepDocument study, Variants view) {
        int points = study.sweep().points() / study.sweep().variants().size();
        try {
            return Optional.of(
                    study.experiment(study.sweep().point(Math.max(0, view.variant()) * points), study.middle()));
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Experiment> experiment(Document document, Variants view) {
        if (!document.isStudy()) {
            return Optional.of(document.study().variants().get(0).experiment());
        }
        return view.variant() < 0
                ? Optional.empty()
                : Optional.of(document.study().variants().get(view.variant()).experiment());
    }

    /** The experiment that is looked at, in a document that is otherwise wrong, or of which only the base is looked at. */
    private static Optional<Experiment> alone(Path file, String text, Variants view) {
        SourceText source = SourceText.of(text);
        if (!view.isStudy() || !source.mistakes().isEmpty()) {
            return Optional.empty();
        }
        Optional<Object> base =
                source.find("/base").filter(SourceValue::isObject).map(SourceValue::value);
        if (base.isEmpty() || !(base.get() instanceof Map<?, ?> members)) {
            return Optional.empty();
        }
        Map<String, Object> experiment = new LinkedHashMap<>();
        experiment.put("format", "voltaic-experiment/1");
        members.forEach((key, value) -> experiment.put(String.valueOf(key), value));
        SourceText alone = SourceText.of(SourceText.json(experiment));
        List<SourceValue> set = view.variant() < 0
                ? List.of()
                : source.find("/variants/" + view.variant() + "/set")
                        .map(SourceValue::children)
                        .orElse(List.of());
        try {
            for (SourceValue value : set) {
                alone = alone.set(value.key(), SourceText.json(value.value()));
            }
            return Optional.of(DocumentReader.read(file, alone.text())
                    .study()
                    .variants()
                    .get(0)
                    .experiment());
        } catch (InvalidDocumentException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** For where nothing was checked yet. */
    static Checked nothing(String text) {
        return new Checked(
                text, new DocumentCheck(Optional.empty(), List.of()), Optional.empty(), Optional.of(Picture.EMPTY));
    }
}
