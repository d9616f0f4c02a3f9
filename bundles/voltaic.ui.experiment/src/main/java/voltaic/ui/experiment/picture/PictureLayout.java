package voltaic.ui.experiment.picture;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import voltaic.ui.experiment.picture.Picture.Pool;
import voltaic.ui.experiment.picture.Picture.Role;

/** Where the ensembles stand: those that share a reservoir with the charger beside it, and so on outwards. */
final class PictureLayout {
    private static final double CHARGER = 40;
    private static final double BATTERY = 27;
    private static final double ALONE = 54;
    private static final int MOST_IN_COLUMN = 5;
    private static final int MOST_IN_ROW = 6;

    /** How the ensembles are laid out. */
    enum Form {
        COLUMNS,
        RING,
        SNAKE
    }

    /**
     * A circle.
     *
     * @param labelOnRight whether there is room for words on the right of it rather than below
     */
    record Place(Point2D.Double center, double radius, boolean labelOnRight) {}

    private final Picture picture;
    private final double width;
    private final double height;
    private final Place[] places;
    private Form form = Form.COLUMNS;

    PictureLayout(Picture picture, double width, double height) {
        this.picture = picture;
        this.width = width;
        this.height = height;
        this.places = new Place[picture.ensembles().size()];
        if (places.length > 0) {
            arrange();
        }
    }

    Form form() {
        return form;
    }

    Place place(int ensemble) {
        return places[ensemble];
    }

    private void arrange() {
        List<List<Integer>> layers = layers();
        boolean isChain = layers.stream().allMatch(layer -> layer.size() == 1);
        if (layers.size() == 2 && layers.get(1).size() > MOST_IN_COLUMN) {
            form = Form.RING;
            ring(layers.get(0).get(0), layers.get(1));
        } else if (layers.size() > MOST_IN_ROW && isChain) {
            form = Form.SNAKE;
            snake(layers);
        } else {
            columns(layers);
        }
    }

    /** The ensembles by how many reservoirs lie between them and the charger; those that share none come last. */
    private List<List<Integer>> layers() {
        int size = places.length;
        int[] distance = new int[size];
        Arrays.fill(distance, -1);
        int first = 0;
        for (int i = 0; i < size; i++) {
            first = picture.ensembles().get(i).role() == Role.CHARGER ? i : first;
        }
        distance[first] = 0;
        for (int d = 0; d < size; d++) {
            for (Pool pool : picture.pools()) {
                int reached = d;
                if (pool.weights().keySet().stream().anyMatch(i -> distance[i] == reached)) {
                    pool.weights().keySet().stream()
                            .filter(i -> distance[i] < 0)
                            .forEach(i -> distance[i] = reached + 1);
                }
            }
        }
        int last = Arrays.stream(distance).max().orElse(0);
        List<List<Integer>> layers = new ArrayList<>();
        for (int d = 0; d <= last; d++) {
            layers.add(new ArrayList<>());
        }
        List<Integer> apart = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            (distance[i] < 0 ? apart : layers.get(distance[i])).add(i);
        }
        if (!apart.isEmpty()) {
            layers.add(apart);
        }
        return layers;
    }

    private double radius(int ensemble, double most) {
        double own =
                switch (picture.ensembles().get(ensemble).role()) {
                    case BATTERY -> BATTERY;
                    case CHARGER -> CHARGER;
                    case ALONE -> ALONE;
                };
        return Math.min(own, most);
    }

    private void columns(List<List<Integer>> layers) {
        int columns = layers.size();
        double left = columns == 1 ? width / 2 : 150;
        double right = columns == 1 ? width / 2 : width - 150;
        double step = columns == 1 ? 0 : Math.min(260, (right - left) / (columns - 1));
        double from = (width - step * (columns - 1)) / 2;
        for (int c = 0; c < columns; c++) {
            List<Integer> layer = layers.get(c);
            double gap = Math.min(104, (height - 24) / layer.size());
            boolean labelOnRight = layer.size() > 1 && c == columns - 1;
            double top = height / 2 - gap * (layer.size() - 1) / 2 - (labelOnRight ? 0 : 10);
            for (int i = 0; i < layer.size(); i++) {
                int ensemble = layer.get(i);
                double most = Math.max(
                        9, labelOnRight ? gap / 2 - 8 : Math.min(gap / 2 - 16, step == 0 ? 99 : step / 2 - 14));
                place(ensemble, from + c * step, top + i * gap, radius(ensemble, most), labelOnRight);
            }
        }
    }

    private void ring(int center, List<Integer> around) {
        double a = Math.min(width / 2 - 60, 380);
        double b = height / 2 - 44;
        List<Point2D.Double> points = Ring.points(a, b, around.size());
        double spacing = points.get(0).distance(points.get(1));
        double most = Math.max(8, Math.min(spacing / 2 - 9, b / 3));
        for (int i = 0; i < around.size(); i++) {
            Point2D.Double p = points.get(i);
            place(around.get(i), width / 2 + p.x, height / 2 - 6 + p.y, radius(around.get(i), most), false);
        }
        place(center, width / 2, height / 2 - 6, radius(center, Math.max(most + 4, b / 3)), false);
    }

    private void snake(List<List<Integer>> chain) {
        int perRow = (int) Math.max(4, Math.min(chain.size(), (width - 80) / 96));
        int rows = (chain.size() + perRow - 1) / perRow;
        double step = (width - 160) / Math.max(1, perRow - 1);
        double gap = Math.min(110, (height - 30) / rows);
        double most = Math.max(8, Math.min(gap / 2 - 15, step / 2 - 10));
        for (int i = 0; i < chain.size(); i++) {
            int row = i / perRow;
            int column = row % 2 == 0 ? i % perRow : perRow - 1 - i % perRow;
            double y = height / 2 + (row - (rows - 1) / 2.0) * gap - 8;
            int ensemble = chain.get(i).get(0);
            place(ensemble, 96 + column * step, y, radius(ensemble, most), false);
        }
    }

    private void place(int ensemble, double x, double y, double radius, boolean labelOnRight) {
        places[ensemble] = new Place(new Point2D.Double(x, y), radius, labelOnRight);
    }
}
