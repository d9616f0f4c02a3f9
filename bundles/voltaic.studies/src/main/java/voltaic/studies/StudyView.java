package voltaic.studies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import voltaic.json.StudyFolder;
import voltaic.json.SweepDocument;
import voltaic.model.result.StudyResult;
import voltaic.plugin.Exporter;

/** A study in its folder, as far as it is; others may be working on it. */
@ProviderType
public interface StudyView {
    /** The folder. */
    Path folder();

    /** The study. */
    SweepDocument document();

    /** Takes in what was put on record since the last time. */
    void refresh() throws IOException;

    /** Points that are on record, failed ones included. */
    BitSet done();

    /** Every point on record, by number. */
    List<PointRecord> points();

    /** What is on record of a point. */
    Optional<PointRecord> point(int index);

    /** What the outcomes say of the points that are on record. */
    List<Section> sections();

    /** The points on record as one result, as exporters write them: over the number of the point, without texts. */
    StudyResult result();

    /** Writes the table of the points on record, as in {@code points.csv}. */
    void writePoints(String path, Exporter.Target target) throws IOException;

    /** What the study was begun with. */
    StudyFolder.Manifest manifest();

    /** The names of the series that are kept of every point. */
    List<String> series();

    /**
     * The series of a point that is on record: the time, then one row a name of {@link #series}.
     *
     * @throws IOException if it failed, or its file cannot be read
     */
    double[][] series(int point) throws IOException;
}
