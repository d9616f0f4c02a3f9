package voltaic.ui.results.study;

import java.util.List;
import voltaic.json.StudyFolder.Manifest;
import voltaic.json.SweepDocument;
import voltaic.model.study.Sweep;
import voltaic.studies.PointRecord;
import voltaic.studies.Section;

/**
 * A study as it was at a moment.
 *
 * @param points every point on record, by number
 * @param failed how many of them failed
 * @param sections what the outcomes say of them
 * @param hasReport whether the report is written
 */
record Snapshot(
        SweepDocument document,
        Manifest begun,
        List<PointRecord> points,
        int failed,
        List<Section> sections,
        boolean hasReport) {
    Sweep sweep() {
        return document.sweep();
    }

    int count() {
        return document.sweep().points();
    }

    boolean isComplete() {
        return points.size() == count();
    }

    /** Whether the same points are on record. */
    boolean isSame(List<PointRecord> now, int nowFailed, boolean nowReport) {
        return points.size() == now.size() && failed == nowFailed && hasReport == nowReport;
    }
}
