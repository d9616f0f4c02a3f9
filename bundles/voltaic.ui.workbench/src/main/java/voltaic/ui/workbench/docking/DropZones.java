package voltaic.ui.workbench.docking;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a tab would go: along the side of the whole near its border, between the tabs of a stack on their row, beside a stack in the
 * outer quarters of its content, and into it in the middle.
 *
 * @param whole the room of all stacks
 * @param stacks where the stacks are
 */
record DropZones(Rectangle whole, List<Zone> stacks) {
    private static final int BORDER = 14;
    private static final double QUARTER = 0.25;

    /**
     * Where a stack is.
     *
     * @param ids of its tabs
     * @param tabs where its tabs are
     * @param row the height of the row of tabs
     */
    record Zone(int key, Rectangle bounds, List<String> ids, List<Rectangle> tabs, int row) {}

    Optional<DropTarget> at(Point point) {
        if (!whole.contains(point)) {
            return Optional.empty();
        }
        Optional<Side> edge = near(whole, point, BORDER, BORDER);
        if (edge.isPresent()) {
            return Optional.of(new DropTarget.Edge(edge.get(), part(whole, edge.get(), DropTarget.Edge.SHARE)));
        }
        return stacks.stream()
                .filter(zone -> zone.bounds().contains(point))
                .findFirst()
                .map(zone -> at(zone, point));
    }

    private static DropTarget at(Zone zone, Point point) {
        Rectangle bounds = zone.bounds();
        if (point.y < bounds.y + zone.row()) {
            return between(zone, point);
        }
        Rectangle content = new Rectangle(bounds.x, bounds.y + zone.row(), bounds.width, bounds.height - zone.row());
        return near(content, point, (int) (content.width * QUARTER), (int) (content.height * QUARTER))
                .<DropTarget>map(side -> new DropTarget.Beside(zone.key(), side, part(bounds, side, 0.5)))
                .orElseGet(() -> new DropTarget.Into(zone.key(), Optional.empty(), bounds, Optional.empty()));
    }

    private static DropTarget between(Zone zone, Point point) {
        int index = 0;
        while (index < zone.tabs().size() && point.x > zone.tabs().get(index).getCenterX()) {
            index++;
        }
        Optional<String> before =
                index < zone.ids().size() ? Optional.of(zone.ids().get(index)) : Optional.empty();
        int x = zone.tabs().isEmpty()
                ? zone.bounds().x
                : index < zone.tabs().size()
                        ? zone.tabs().get(index).x
                        : (int) zone.tabs().get(index - 1).getMaxX();
        Rectangle gap = new Rectangle(x - 1, zone.bounds().y, 3, zone.row());
        return new DropTarget.Into(zone.key(), before, zone.bounds(), Optional.of(gap));
    }

    /** The side to which a point is nearest in proportion, within these distances. */
    private static Optional<Side> near(Rectangle room, Point point, int across, int down) {
        double left = (double) (point.x - room.x) / across;
        double right = (double) (room.x + room.width - point.x) / across;
        double top = (double) (point.y - room.y) / down;
        double bottom = (double) (room.y + room.height - point.y) / down;
        double least = Math.min(Math.min(left, right), Math.min(top, bottom));
        if (!(least < 1)) {
            return Optional.empty();
        }
        if (least == left) {
            return Optional.of(Side.LEFT);
        }
        if (least == right) {
            return Optional.of(Side.RIGHT);
        }
        return Optional.of(least == top ? Side.TOP : Side.BOTTOM);
    }

    private static Rectangle part(Rectangle whole, Side side, double share) {
        int width = (int) (whole.width * share);
        int height = (int) (whole.height * share);
        return switch (side) {
            case LEFT -> new Rectangle(whole.x, whole.y, width, whole.height);
            case RIGHT -> new Rectangle(whole.x + whole.width - width, whole.y, width, whole.height);
            case TOP -> new Rectangle(whole.x, whole.y, whole.width, height);
            case BOTTOM -> new Rectangle(whole.x, whole.y + whole.height - height, whole.width, height);
        };
    }
}
