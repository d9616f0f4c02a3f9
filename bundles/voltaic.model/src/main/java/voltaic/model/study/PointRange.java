package voltaic.model.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Consecutive points.
 *
 * @param first the number of the first
 * @param last the number of the last, not below {@code first}
 */
public record PointRange(int first, int last) {
    public PointRange {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException(
                    "points " + first + "-" + last + " are no range; it is written as FIRST-LAST, such as 0-99");
        }
    }

    /** How many there are. */
    public int size() {
        return last - first + 1;
    }

    /** Those of a set in ranges, each of {@code most} points at most. */
    public static List<PointRange> of(BitSet points, int most) {
        List<PointRange> ranges = new ArrayList<>();
        int first = points.nextSetBit(0);
        while (first >= 0) {
            int end = Math.min(points.nextClearBit(first), first + most);
            ranges.add(new PointRange(first, end - 1));
            first = points.nextSetBit(end);
        }
        return ranges;
    }

    /**
     * A range as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static PointRange parse(String text) {
        String[] ends = text.split("-", -1);
        try {
            int first = Integer.parseInt(ends[0]);
            return new PointRange(first, ends.length == 1 ? first : Integer.parseInt(ends[1]));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no range of points; it is written as FIRST-LAST, such as 0-99", e);
        }
    }

    /** {@code 0-99}. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
