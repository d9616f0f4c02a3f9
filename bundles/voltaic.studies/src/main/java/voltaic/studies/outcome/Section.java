package voltaic.studies.outcome;

import java.util.List;
import voltaic.model.result.StudyResult.Table;

/**
 * A part of the report.
 *
 * @param title above it
 * @param figures the names of its figures, without ending
 * @param table its table; of no columns if it has none
 * @param notes sentences below
 */
record Section(String title, List<String> figures, Table table, List<String> notes) {
    static final Table NO_TABLE = new Table(List.of(), List.of(), List.of());

    Section {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }
}
