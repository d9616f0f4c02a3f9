package voltaic.model.result;

import java.util.List;
import java.util.Optional;
import voltaic.model.experiment.Study;

/**
 * The results of a study, variant by variant.
 *
 * @param study what was run
 * @param results one a variant, in its order
 * @param table the table of the study
 */
public record StudyResult(Study study, List<Result> results, Table table) {

    /**
     * A table in words.
     *
     * @param headings above the columns
     * @param rows one a variant
     * @param notes what the reader should know of single cells
     */
    public record Table(List<String> headings, List<List<String>> rows, List<String> notes) {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
        }
    }

    public StudyResult {
        results = List.copyOf(results);
    }

    /** The result of the variant of that name. */
    public Optional<Result> result(String variant) {
        return results.stream()
                .filter(result -> result.variant().equals(variant))
                .findFirst();
    }
}
