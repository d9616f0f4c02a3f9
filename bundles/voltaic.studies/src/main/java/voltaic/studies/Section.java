package voltaic.studies;

import java.util.List;
import voltaic.model.result.StudyResult;
import voltaic.model.result.StudyResult.Table;

/**
 * What an outcome says of the points that there are: a part of the report.
 *
 * @param name of the outcome; empty for what no outcome asked for
 * @param title above it; may be empty
 * @param drawings its figures
 * @param table its table; of no columns if it has none
 * @param notes sentences below
 */
public record Section(String name, String title, List<Drawing> drawings, Table table, List<String> notes) {
    /** No table. */
    public static final Table NO_TABLE = new Table(List.of(), List.of(), List.of());

    /**
     * The column of the results of a figure that says which point a value belongs to. Of a heat map, whose columns are its rows, there
     * is one for each row: {@code point-3} goes with {@code value-3}.
     */
    public static final String POINT = "point";

    /**
     * A figure, as the plot exporter draws it: values over an axis of the study are handed to it as if they were over time.
     *
     * @param name without ending
     * @param results what is drawn, with how it is drawn
     */
    public record Drawing(String name, StudyResult results) {}

    public Section {
        drawings = List.copyOf(drawings);
        notes = List.copyOf(notes);
    }
}
