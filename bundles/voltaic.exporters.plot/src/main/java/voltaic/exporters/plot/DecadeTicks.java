package voltaic.exporters.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The marks of a logarithmic axis of one to three decades: 1, 2 and 5 times powers of ten, written out, and smaller ones at the other multiples. */
final class DecadeTicks implements Marks {
    private static final double LEAST = 1e-3;
    private static final double GREATEST = 1e5;
    private static final double SLACK = 1e-9;

    /** A digit, 1 to 9, of a power of ten. */
    private record Mark(int digit, int power) {
        double value() {
            return power < 0 ? digit / Math.pow(10, -power) : digit * Math.pow(10, power);
        }

        boolean hasLabel() {
            return digit == 1 || digit == 2 || digit == 5;
        }

        String label() {
            return Ticks.plain(digit, power);
        }
    }

    private final List<Mark> marks;
    private final double[] small;

    private DecadeTicks(List<Mark> marks, double[] small) {
        this.marks = marks;
        this.small = small;
    }

    /** Whether the axis is short enough, and its numbers plain. */
    static boolean suit(double from, double to) {
        return from >= LEAST && to <= GREATEST && to >= 10 * from * (1 - SLACK) && to <= 1000 * from * (1 + SLACK);
    }

    /** The marks of an axis that they suit. */
    static DecadeTicks of(double from, double to) {
        List<Mark> within = new ArrayList<>();
        for (int power = (int) Math.floor(Math.log10(from)); power <= Math.log10(to) + SLACK; power++) {
            for (int digit = 1; digit < 10; digit++) {
                Mark mark = new Mark(digit, power);
                if (mark.value() >= from * (1 - SLACK) && mark.value() <= to * (1 + SLACK)) {
                    within.add(mark);
                }
            }
        }
        return new DecadeTicks(
                within.stream().filter(Mark::hasLabel).toList(),
                within.stream()
                        .filter(mark -> !mark.hasLabel())
                        .mapToDouble(Mark::value)
                        .toArray());
    }

    /** Whether no two labels crowd; neighbours are at least a factor of two apart. */
    boolean haveRoom(double from, double to, double length, Room room) {
        double apart = length * Math.log(2) / Math.log(to / from);
        return IntStream.range(0, count()).allMatch(i -> room.of(label(i)) <= apart);
    }

    @Override
    public int count() {
        return marks.size();
    }

    @Override
    public double value(int i) {
        return marks.get(i).value();
    }

    @Override
    public String label(int i) {
        return marks.get(i).label();
    }

    @Override
    public double[] small() {
        return small.clone();
    }
}
