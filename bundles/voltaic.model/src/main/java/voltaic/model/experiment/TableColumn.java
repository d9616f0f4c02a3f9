package voltaic.model.experiment;

import java.util.List;
import java.util.Optional;

/** A column of the table that ends a study; one row a variant. */
public sealed interface TableColumn {
    /** The words above the column. */
    String heading();

    /**
     * Words that stand in the study file, or values of settings.
     *
     * @param cells one a variant
     */
    record Text(String heading, List<String> cells) implements TableColumn {
        public Text {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The last value of a result column such as {@code B1.energy-density}.
     *
     * @param solver another solver to run the variant with, for comparison; absent for the variant's own
     */
    record Final(String heading, String column, Optional<PluginSpec> solver) implements TableColumn {}

    /** A figure of merit such as {@code B1.peak-energy-density}. */
    record Merit(String heading, String name) implements TableColumn {}
}
