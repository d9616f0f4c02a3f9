package voltaic.json;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import voltaic.core.Diagnostic;
import voltaic.core.RunService;
import voltaic.model.experiment.Study.Variant;

/**
 * Everything that is to be said about a document: its form, and, if that is right, what it means.
 *
 * @param document the document, if its form is right
 * @param findings each once, in the order in which they were found
 */
public record DocumentCheck(Optional<Document> document, List<Finding> findings) {
    public DocumentCheck {
        findings = List.copyOf(findings);
    }

    /** Checks a file, with some values set anew; see {@link DocumentReader#read(Path, List, Optional)}. */
    public static DocumentCheck of(Path file, List<Setting> settings, Optional<String> solver, RunService runs) {
        return of(() -> DocumentReader.read(file, settings, solver), runs);
    }

    /** Checks a text that stands in a file, or will. */
    public static DocumentCheck of(Path file, String text, RunService runs) {
        return of(() -> DocumentReader.read(file, text), runs);
    }

    private static DocumentCheck of(Supplier<Document> reader, RunService runs) {
        try {
            Document document = reader.get();
            return new DocumentCheck(Optional.of(document), meaning(document, runs));
        } catch (InvalidDocumentException e) {
            return of(e);
        }
    }

    /** What is wrong with the form of a document. */
    public static DocumentCheck of(InvalidDocumentException e) {
        return new DocumentCheck(
                Optional.empty(),
                e.problems().stream()
                        .map(problem -> new Finding(true, problem.place(), problem.text()))
                        .toList());
    }

    private static List<Finding> meaning(Document document, RunService runs) {
        Set<Finding> findings = new LinkedHashSet<>();
        for (Variant variant : document.study().variants()) {
            for (Diagnostic diagnostic : runs.check(variant.experiment())) {
                Place place = document.place(variant.name(), diagnostic.pointer());
                findings.add(new Finding(diagnostic.isError(), place, diagnostic.message()));
            }
        }
        return List.copyOf(findings);
    }

    /** What must be put right. */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** What is worth a second look. */
    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }
}
