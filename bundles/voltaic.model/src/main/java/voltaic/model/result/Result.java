package voltaic.model.result;

import java.util.List;
import java.util.Optional;
import voltaic.model.experiment.Experiment;

/**
 * What one run of one experiment yielded.
 *
 * @param variant the name of the variant; empty for an experiment that is no part of a study
 * @param experiment what was run
 * @param time the sample times in 1/γ↓, ascending; a closed form of the state at t → ∞ has the one sample +∞
 * @param columns the recorded quantities
 * @param figuresOfMerit numbers that sum up the run
 * @param warnings what the user should know
 * @param provenance where it came from
 */
public record Result(
        String variant,
        Experiment experiment,
        Column time,
        List<Column> columns,
        List<FigureOfMerit> figuresOfMerit,
        List<String> warnings,
        Provenance provenance) {
    public Result {
        columns = List.copyOf(columns);
        figuresOfMerit = List.copyOf(figuresOfMerit);
        warnings = List.copyOf(warnings);
    }

    /** The column of that name. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** The figure of merit of that name. */
    public Optional<FigureOfMerit> figureOfMerit(String name) {
        return figuresOfMerit.stream()
                .filter(merit -> merit.name().equals(name))
                .findFirst();
    }

    /** Whether this is the state at t → ∞ alone. */
    public boolean isAsymptotic() {
        return time.size() == 1 && Double.isInfinite(time.value(0));
    }
}
