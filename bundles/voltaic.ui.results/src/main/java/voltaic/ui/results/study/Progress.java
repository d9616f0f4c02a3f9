package voltaic.ui.results.study;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import voltaic.ui.api.Job;
import voltaic.ui.api.Run;
import voltaic.ui.results.editor.StatusStrip;

/**
 * How far a study is, in words.
 *
 * @param icon the name of an icon; empty for none
 * @param text how it stands
 * @param fraction of the points that are on record; negative if it is not known
 * @param isMoving whether somebody works on it
 * @param isOwn whether this program does, and can be told to stop
 */
record Progress(String icon, String text, double fraction, boolean isMoving, boolean isOwn) {
    static Progress of(@Nullable Snapshot study, Optional<Run> run, Pace pace, long nanoTime) {
        boolean own = run.filter(Run::isRunning).isPresent();
        if (study == null) {
            String detail = own ? run.orElseThrow().job().detail() : "";
            return new Progress("", detail.isEmpty() ? "Starting …" : capital(detail) + " …", -1, own, own);
        }
        int done = study.points().size();
        double fraction = (double) done / study.count();
        String failed = study.failed() == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", study.failed());
        String points = String.format(Locale.ROOT, "%,d of %,d points%s", done, study.count(), failed);
        boolean moving = !study.isComplete() && pace.isMoving(nanoTime);
        if (own) {
            boolean last = study.isComplete() || done == 0;
            String rest = last ? "" : left(pace, study.count(), nanoTime);
            return new Progress("", points + rest, done == 0 ? -1 : fraction, true, true);
        }
        if (study.isComplete()) {
            String all = String.format(Locale.ROOT, done == 1 ? "%,d point%s" : "%,d points%s", done, failed);
            return new Progress(study.failed() == 0 ? "circle-check" : "triangle-alert", all, 1, false, false);
        }
        if (moving) {
            return new Progress(
                    "", points + ", run elsewhere" + left(pace, study.count(), nanoTime), fraction, true, false);
        }
        Optional<Job.State> end = run.map(Run::job).map(Job::state);
        if (end.filter(Job.State.CANCELLED::equals).isPresent()) {
            return new Progress("circle-slash", "Cancelled, " + points, fraction, false, false);
        }
        boolean broken = end.filter(Job.State.FAILED::equals).isPresent();
        return new Progress(broken ? "circle-x" : "circle-alert", points, fraction, false, false);
    }

    private static String left(Pace pace, int points, long nanoTime) {
        return pace.remaining(points, nanoTime)
                .filter(left -> left.compareTo(Duration.ofDays(1000)) < 0)
                .map(left -> ", " + StatusStrip.words(left) + " left")
                .orElse("");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
