package voltaic.ui.results.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import voltaic.model.experiment.Study;
import voltaic.model.result.Column;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/**
 * What of the results is drawn.
 *
 * @param id by which it is remembered
 * @param label what the user reads
 * @param drawn the results with what is drawn alone
 */
record Choice(String id, String label, UnaryOperator<StudyResult> drawn) {
    private static final String STANDARD_ERROR = ".stderr";

    /** @param columns which columns are drawn, without the figure of the study; absent for that figure, or what there is instead */
    Choice(String id, String label, Optional<Predicate<Column>> columns) {
        this(id, label, results -> columns.isEmpty() ? results : of(results, columns.get()));
    }

    /** What the page Plot offers; the first is what it begins with. */
    static List<Choice> ofPlots(StudyResult results) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        boolean hasFigure = results.study().figure().isPresent();
        boolean several = results.study().variants().size() > 1;
        if (hasFigure) {
            choices.put("figure", new Choice("figure", "Figure of the study", Optional.empty()));
        }
        if (!several) {
            choices.put("all", new Choice("all", "All quantities", Optional.of(column -> true)));
        }
        for (Result result : results.results()) {
            for (Column column : result.columns()) {
                String quantity = column.quantity();
                if (!quantity.endsWith(STANDARD_ERROR) && column.member().isEmpty() && !choices.containsKey(quantity)) {
                    choices.put(quantity, new Choice(quantity, column.label(), Optional.of(isOf(quantity))));
                }
            }
        }
        return new ArrayList<>(choices.values());
    }

    private static Predicate<Column> isOf(String quantity) {
        return column -> column.quantity().equals(quantity) || column.quantity().equals(quantity + STANDARD_ERROR);
    }

    /** What the page Heat map offers: all families, or one of them. */
    static List<Choice> ofHeatMaps(StudyResult results) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        choices.put("all", new Choice("all", "All", Optional.of(column -> isLevel(column))));
        for (Result result : results.results()) {
            for (Column column : result.columns()) {
                column.member()
                        .filter(member -> isLevel(column))
                        .ifPresent(member -> choices.putIfAbsent(
                                member.family(),
                                new Choice(
                                        member.family(),
                                        member.family().replace('.', ' ').replace('-', ' '),
                                        Optional.of(other -> isOf(other, member.family())))));
            }
        }
        return new ArrayList<>(choices.values());
    }

    private static boolean isLevel(Column column) {
        return column.member().isPresent() && !column.quantity().endsWith(STANDARD_ERROR);
    }

    private static boolean isOf(Column column, String family) {
        return column.member().filter(member -> member.family().equals(family)).isPresent();
    }

    /** Whether there is a heat map to be seen. */
    static boolean hasHeatMaps(StudyResult results) {
        return results.results().stream()
                .anyMatch(result -> result.columns().stream().anyMatch(Choice::isLevel));
    }

    /** The results with what is drawn alone. */
    StudyResult of(StudyResult results) {
        return drawn.apply(results);
    }

    private static StudyResult of(StudyResult results, Predicate<Column> columns) {
        List<Result> kept =
                results.results().stream().map(result -> of(result, columns)).toList();
        Study study = results.study();
        return new StudyResult(
                new Study(study.title(), study.variants(), Optional.empty(), study.table(), study.exports()),
                kept,
                results.table());
    }

    private static Result of(Result result, Predicate<Column> columns) {
        List<Column> kept = result.columns().stream().filter(columns).toList();
        return new Result(
                result.variant(),
                result.experiment(),
                result.time(),
                kept,
                result.figuresOfMerit(),
                result.warnings(),
                result.provenance());
    }

    @Override
    public String toString() {
        return label;
    }
}
