package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * The marks of a logarithmic axis: powers of ten, as many as have room for their labels, with smaller marks at 2 … 9 times these or,
 * where labels skip some powers, at the powers between. An axis of a few decades with room has {@link DecadeTicks}; within two powers of ten, marks
 * stand as on an even axis.
 */
final class LogTicks implements Marks {
    private final int first;
    private final int stride;
    private final int count;

    private LogTicks(int first, int stride, int count) {
        this.first = first;
        this.stride = stride;
        this.count = count;
    }

    /** The marks; see {@link Marks#of}. */
    static Marks of(double from, double to, double length, Room room) {
        if (DecadeTicks.suit(from, to)) {
            DecadeTicks ticks = DecadeTicks.of(from, to);
            if (ticks.haveRoom(from, to, length, room)) {
                return ticks;
            }
        }
        int low = (int) Math.ceil(Math.log10(from) - 1e-9);
        int high = (int) Math.floor(Math.log10(to) + 1e-9);
        if (high - low < 1) {
            return Ticks.of(from, to, length, room);
        }
        double decade = length / Math.log10(to / from);
        double widest = Math.max(room.of(power(low)), room.of(power(high)));
        int stride = (int) Math.max(1, Math.ceil(widest / decade));
        // A multiple of the stride, so that labels stay when the axis moves.
        int first = Math.floorDiv(low + stride - 1, stride) * stride;
        int count = first > high ? 0 : (high - first) / stride + 1;
        return count < 2 ? new LogTicks(low, high - low, 2) : new LogTicks(first, stride, count);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public double value(int i) {
        return Math.pow(10, first + (double) i * stride);
    }

    @Override
    public String label(int i) {
        return power(first + i * stride);
    }

    private static String power(int power) {
        return "10^{" + (power < 0 ? "−" : "") + Math.abs(power) + "}";
    }

    @Override
    public double[] small() {
        List<Double> small = new ArrayList<>();
        for (int power = first - stride; power < first + count * stride; power++) {
            double decade = Math.pow(10, power);
            if (stride > 1) {
                small.add(decade);
            } else {
                for (int part = 2; part < 10; part++) {
                    small.add(part * decade);
                }
            }
        }
        return small.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
