package voltaic.exporters.plot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds room in a panel for a legend or an inset: the place that is farthest from all curves and from the frame. The
 * panel is divided into cells; each knows its distance (in the maximum norm) from the nearest cell that is taken.
 */
final class FreeSpace {
    private static final double CELL = 2;

    private final Box frame;
    private final int columns;
    private final int rows;
    /** Distance in cells from the nearest taken one; zero for those. */
    private final int[] distance;

    private boolean measured;

    FreeSpace(Box frame) {
        this.frame = frame;
        this.columns = Math.max(1, (int) (frame.width() / CELL));
        this.rows = Math.max(1, (int) (frame.height() / CELL));
        this.distance = new int[columns * rows];
        Arrays.fill(distance, columns + rows);
    }

    /** Takes the cells that a curve passes. */
    void take(Polyline curve) {
        for (int i = 0; i < curve.size(); i++) {
            if (curve.isGap(i)) {
                continue;
            }
            double fromX = curve.isStart(i) ? curve.x(i) : curve.x(i - 1);
            double fromY = curve.isStart(i) ? curve.y(i) : curve.y(i - 1);
            double dx = curve.x(i) - fromX;
            double dy = curve.y(i) - fromY;
            // Curves may leave the panel by far; more steps than this never fall into it.
            int steps = (int) Math.min(4096, Math.ceil(2 * Math.max(Math.abs(dx), Math.abs(dy)) / CELL));
            for (int step = 0; step <= steps; step++) {
                double part = steps == 0 ? 0 : (double) step / steps;
                take(fromX + part * dx, fromY + part * dy);
            }
        }
    }

    /** Takes the cells of a rectangle. */
    void take(Box box) {
        for (double y = box.y(); y < box.bottom() + CELL; y += CELL) {
            for (double x = box.x(); x < box.right() + CELL; x += CELL) {
                take(Math.min(x, box.right()), Math.min(y, box.bottom()));
            }
        }
    }

    private void take(double x, double y) {
        int column = (int) Math.floor((x - frame.x()) / CELL);
        int row = (int) Math.floor((y - frame.y()) / CELL);
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            distance[row * columns + column] = 0;
            measured = false;
        }
    }

    /**
     * The best place for a box of this size, at least {@code clearance} from everything; absent if there is none.
     * A clearance of zero or less always finds a place, if need be over the curves.
     */
    @Nullable
    Box find(double width, double height, double clearance) {
        measure();
        int w = (int) Math.ceil(width / CELL);
        int h = (int) Math.ceil(height / CELL);
        Box best = null;
        long bestScore = Long.MIN_VALUE;
        for (int row = 0; row + h <= rows; row++) {
            for (int column = 0; column + w <= columns; column++) {
                int least = least(column, row, w, h);
                if ((least - 1) * CELL < clearance) {
                    continue;
                }
                long score = ((long) least << 32) + around(column, row, w, h);
                if (score > bestScore) {
                    bestScore = score;
                    best = new Box(frame.x() + column * CELL, frame.y() + row * CELL, width, height);
                }
            }
        }
        return best;
    }

    /** The distance of a block of cells from the nearest taken cell: as many as zero if one lies in it. */
    private int least(int column, int row, int w, int h) {
        int least = Integer.MAX_VALUE;
        for (int y = row; y < row + h; y++) {
            for (int x = column; x < column + w; x++) {
                least = Math.min(least, distance[y * columns + x]);
            }
            if (least == 0) {
                return 0;
            }
        }
        return least;
    }

    /** The sum of the distances along the edge: of places equally far from the nearest curve, the freest. */
    private int around(int column, int row, int w, int h) {
        int sum = 0;
        for (int x = column; x < column + w; x++) {
            sum += distance[row * columns + x] + distance[(row + h - 1) * columns + x];
        }
        for (int y = row; y < row + h; y++) {
            sum += distance[y * columns + column] + distance[y * columns + column + w - 1];
        }
        return sum;
    }

    /** Two sweeps over the cells; beyond the frame everything counts as taken. */
    private void measure() {
        if (measured) {
            return;
        }
        for (int i = 0; i < distance.length; i++) {
            distance[i] = distance[i] == 0 ? 0 : columns + rows;
        }
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                lower(column, row, column - 1, row);
                lower(column, row, column - 1, row - 1);
                lower(column, row, column, row - 1);
                lower(column, row, column + 1, row - 1);
            }
        }
        for (int row = rows - 1; row >= 0; row--) {
            for (int column = columns - 1; column >= 0; column--) {
                lower(column, row, column + 1, row);
                lower(column, row, column + 1, row + 1);
                lower(column, row, column, row + 1);
                lower(column, row, column - 1, row + 1);
            }
        }
        measured = true;
    }

    private void lower(int column, int row, int fromColumn, int fromRow) {
        boolean outside = fromColumn < 0 || fromColumn >= columns || fromRow < 0 || fromRow >= rows;
        int via = (outside ? 0 : distance[fromRow * columns + fromColumn]) + 1;
        int here = row * columns + column;
        distance[here] = Math.min(distance[here], via);
    }
}
