package voltaic.ui.experiment.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import voltaic.ui.experiment.picture.Picture.Arrow;
import voltaic.ui.experiment.picture.Picture.Pool;
import voltaic.ui.experiment.picture.PictureLayout.Place;

/** From which side an arrow comes to its ensemble: where no reservoir, no label and no other arrow is. */
final class ArrowAngles {
    private static final int DIRECTIONS = 16;

    private final Picture picture;
    private final PictureLayout layout;
    private final Map<Integer, List<Double>> taken = new HashMap<>();

    ArrowAngles(Picture picture, PictureLayout layout) {
        this.picture = picture;
        this.layout = layout;
    }

    /** In radians, clockwise from the right. */
    double of(Arrow arrow) {
        List<Double> blocked = taken.computeIfAbsent(arrow.ensemble(), this::blocked);
        double best = Math.PI;
        double most = -1;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = Math.PI + Math.PI * 2 * (i % 2 == 0 ? i / 2 : -(i + 1) / 2) / DIRECTIONS;
            double free = Math.PI;
            for (double other : blocked) {
                free = Math.min(free, difference(angle, other));
            }
            // The left is where people look for what comes in; a quarter is as good as more.
            double worth = Math.min(free, Math.PI / 2) - 0.18 * difference(angle, Math.PI);
            if (worth > most + 1e-9) {
                most = worth;
                best = angle;
            }
        }
        blocked.add(best);
        return best;
    }

    private List<Double> blocked(int ensemble) {
        List<Double> angles = new ArrayList<>();
        Place own = layout.place(ensemble);
        for (Pool pool : picture.pools()) {
            if (pool.weights().containsKey(ensemble)) {
                pool.weights().keySet().stream()
                        .filter(other -> other != ensemble)
                        .map(layout::place)
                        .forEach(place -> angles.add(
                                Math.atan2(place.center().y - own.center().y, place.center().x - own.center().x)));
            }
        }
        angles.add(own.labelOnRight() ? 0.0 : Math.PI / 2);
        return angles;
    }

    private static double difference(double a, double b) {
        double d = Math.abs(a - b) % (2 * Math.PI);
        return Math.min(d, 2 * Math.PI - d);
    }
}
