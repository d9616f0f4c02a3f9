package voltaic.model.experiment;

import java.util.List;
import java.util.Optional;

/**
 * Variants of one experiment, with what to make of them: a {@code voltaic-study/1} file. A single experiment is run as
 * the study of its one variant.
 *
 * @param title what it is about; the title of its figure
 * @param variants the experiments, at least one
 * @param figure what the plot exporter draws; without it, one panel a variant
 * @param table what is printed at the end; without it, the figures of merit
 * @param exports what to write, for all variants together
 */
public record Study(
        String title,
        List<Variant> variants,
        Optional<Figure> figure,
        List<TableColumn> table,
        List<PluginSpec> exports) {

    /**
     * One experiment of a study.
     *
     * @param name unique in the study and fit for a folder name; empty for an experiment that is no part of a study
     * @param experiment the base experiment with this variant's values set
     */
    public record Variant(String name, Experiment experiment) {}

    public Study {
        variants = List.copyOf(variants);
        table = List.copyOf(table);
        exports = List.copyOf(exports);
    }

    /** The study that consists of one experiment. */
    public static Study of(Experiment experiment) {
        return new Study(
                experiment.title(),
                List.of(new Variant("", experiment)),
                Optional.empty(),
                List.of(),
                experiment.exports());
    }
}
