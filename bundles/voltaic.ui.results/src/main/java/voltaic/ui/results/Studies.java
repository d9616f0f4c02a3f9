package voltaic.ui.results;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import voltaic.model.experiment.PluginSpec;
import voltaic.model.experiment.Study;
import voltaic.model.experiment.Study.Variant;
import voltaic.model.result.Column;
import voltaic.model.result.Provenance;
import voltaic.model.result.Result;
import voltaic.model.result.StudyResult;

/** Makes studies of others. */
public final class Studies {
    private static final StudyResult.Table NO_TABLE = new StudyResult.Table(List.of(), List.of(), List.of());
    private static final Provenance NO_PROVENANCE =
            new Provenance("", List.of(), Map.of(), Instant.EPOCH, Duration.ZERO, Map.of());

    private Studies() {}

    /** Every variant with another solver instead of its own and its settings, as {@code --solver} does. */
    public static Study withSolver(Study study, String solver) {
        List<Variant> variants = study.variants().stream()
                .map(variant -> new Variant(variant.name(), variant.experiment().withSolver(PluginSpec.of(solver))))
                .toList();
        return new Study(study.title(), variants, study.figure(), study.table(), study.exports());
    }

    /** The solver of all variants, if it is one. */
    public static Optional<PluginSpec> solver(Study study) {
        List<PluginSpec> solvers = study.variants().stream()
                .map(variant -> variant.experiment().solver())
                .distinct()
                .toList();
        return solvers.size() == 1 ? Optional.of(solvers.get(0)) : Optional.empty();
    }

    /** The results of a study that goes on: what there is of each variant, by place; nothing of those that have not begun. */
    public static StudyResult partial(Study study, List<Result> begun) {
        List<Result> results = new ArrayList<>(begun);
        for (Variant variant :
                study.variants().subList(begun.size(), study.variants().size())) {
            results.add(new Result(
                    variant.name(),
                    variant.experiment(),
                    new Column("", "time", "Time", "1/γ↓", new double[0]),
                    List.of(),
                    List.of(),
                    List.of(),
                    NO_PROVENANCE));
        }
        return new StudyResult(study, results, NO_TABLE);
    }
}
