package voltaic.studies.outcome;

import java.util.Optional;
import voltaic.model.experiment.Figure;
import voltaic.model.study.Axis;

/** The axis of a figure that shows an axis of a study. */
final class AxisRange {
    private AxisRange() {}

    static Figure.Axis of(Axis.Track track) {
        return new Figure.Axis(track.label(), 1, Optional.empty(), isLogarithmic(track));
    }

    /** With whole cells at its ends. */
    static Figure.Axis ofCells(Axis.Track track, double[] ascending) {
        boolean logarithmic = isLogarithmic(track);
        int last = ascending.length - 1;
        double below = last == 0 ? ascending[0] - 0.5 : beyond(ascending[0], ascending[1], logarithmic);
        double above = last == 0 ? ascending[0] + 0.5 : beyond(ascending[last], ascending[last - 1], logarithmic);
        return new Figure.Axis(track.label(), 1, Optional.of(new Figure.Range(below, above)), logarithmic);
    }

    /** As far outside an end as its neighbour's border lies inside. */
    private static double beyond(double end, double neighbour, boolean logarithmic) {
        return logarithmic ? end * Math.sqrt(end / neighbour) : end + 0.5 * (end - neighbour);
    }

    static boolean isLogarithmic(Axis.Track track) {
        return track.spacing() == Axis.Spacing.LOGARITHMIC
                && track.values().stream().allMatch(value -> value instanceof Number n && n.doubleValue() > 0);
    }
}
