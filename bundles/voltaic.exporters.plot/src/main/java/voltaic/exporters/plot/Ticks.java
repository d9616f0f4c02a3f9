package voltaic.exporters.plot;

/**
 * The marks of an axis: the multiples, within its range, of a step 1, 2 or 5 · 10ⁿ. Labels show as many decimals as the
 * step needs, all the same number; values beyond {@value #PLAIN_MAX} or below {@value #PLAIN_MIN} are written
 * with a power of ten.
 */
final class Ticks implements Marks {
    private static final double PLAIN_MAX = 1e5;
    private static final double PLAIN_MIN = 1e-3;
    private static final int[] MANTISSAS = {1, 2, 5};
    /** By how much of a step rounding may push the end of a range. */
    private static final double SLACK = 1e-6;

    /** More labels than this are no easier to read, whatever the room. */
    private static final int MOST = 8;

    private final int mantissa;
    private final int exponent;
    private final long first;
    private final int count;

    private Ticks(double from, double to, int mantissa, int exponent) {
        this.mantissa = mantissa;
        this.exponent = exponent;
        double step = mantissa * Math.pow(10, exponent);
        this.first = (long) Math.ceil(from / step - SLACK);
        this.count = (int) Math.max(0, Math.min(10_000, (long) Math.floor(to / step + SLACK) - first + 1));
    }

    /**
     * The finest ticks, at most {@value #MOST}, whose labels do not crowd; at least two where there is any step with so many.
     *
     * @param from the least value, finite
     * @param to the greatest value, finite and greater
     * @param length of the axis
     * @param room of a label
     */
    static Ticks of(double from, double to, double length, Room room) {
        double span = to - from;
        int exponent = (int) Math.floor(Math.log10(span)) - 2;
        Ticks previous = new Ticks(from, to, 1, exponent);
        for (int step = 1; ; step++) {
            Ticks ticks = new Ticks(from, to, MANTISSAS[step % 3], exponent + step / 3);
            if (ticks.count < 2) {
                return previous;
            }
            if (ticks.count <= MOST && ticks.step() / span * length >= ticks.widest(room)) {
                return ticks;
            }
            previous = ticks;
        }
    }

    private double widest(Room room) {
        double widest = 0;
        for (int i = 0; i < count; i++) {
            widest = Math.max(widest, room.of(label(i)));
        }
        return widest;
    }

    @Override
    public int count() {
        return count;
    }

    double step() {
        return decimal(mantissa, exponent);
    }

    @Override
    public double value(int i) {
        return decimal((first + i) * mantissa, exponent);
    }

    /** How many parts the space between two ticks falls into, each again of a width that is easily read. */
    int parts() {
        return mantissa == 5 ? 5 : 2;
    }

    @Override
    public String label(int i) {
        long digits = (first + i) * mantissa;
        double greatest = Math.max(Math.abs(value(0)), Math.abs(value(count - 1)));
        if (greatest < PLAIN_MAX && greatest >= PLAIN_MIN) {
            return plain(digits, exponent);
        }
        if (digits == 0) {
            return "0";
        }
        int power = (int) Math.floor(Math.log10(greatest) + 1e-9);
        return plain(digits, exponent - power) + "×10^{" + plain(power, 0) + "}";
    }

    @Override
    public double[] small() {
        int parts = parts();
        double width = step() / parts;
        double[] small = new double[(count + 1) * (parts - 1)];
        int next = 0;
        for (int i = -1; i < count; i++) {
            double value = i < 0 ? value(0) - step() : value(i);
            for (int part = 1; part < parts; part++) {
                small[next++] = value + part * width;
            }
        }
        return small;
    }

    /** digits · 10^exponent as a decimal number. */
    static String plain(long digits, int exponent) {
        StringBuilder text = new StringBuilder(Long.toString(Math.abs(digits)));
        if (exponent < 0) {
            while (text.length() <= -exponent) {
                text.insert(0, '0');
            }
            text.insert(text.length() + exponent, '.');
        } else if (digits != 0) {
            text.append("0".repeat(exponent));
        }
        return digits < 0 ? text.insert(0, '−').toString() : text.toString();
    }

    /** The double nearest to digits · 10^exponent: one rounding only for the powers of ten that doubles hold exactly. */
    private static double decimal(long digits, int exponent) {
        return exponent < 0 ? digits / Math.pow(10, -exponent) : digits * Math.pow(10, exponent);
    }
}
