package voltaic.json;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/** Numbers in words. */
final class Numbers {
    private static final double SMALLEST_PLAIN = 1e-4;
    private static final double LARGEST_PLAIN = 1e16;

    private Numbers() {}

    /** The shortest digits that read back to the same finite number. */
    static BigDecimal decimal(double value) {
        // Double.toString gives other digits before JDK 19; Jackson's gives the same ones everywhere.
        return new BigDecimal(NumberOutput.toString(value, true));
    }

    /** The shortest digits that read back to the same number: {@code 2}, {@code 0.5}, {@code 5e-6}. */
    static String plain(Number number) {
        double value = number.doubleValue();
        if (number instanceof Long || number instanceof Integer) {
            return number.toString();
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return number.toString();
        }
        BigDecimal digits = decimal(value).stripTrailingZeros();
        if (value == 0 || (Math.abs(value) >= SMALLEST_PLAIN && Math.abs(value) < LARGEST_PLAIN)) {
            return digits.toPlainString();
        }
        int exponent = digits.precision() - digits.scale() - 1;
        return digits.scaleByPowerOfTen(-exponent).toPlainString() + "e" + exponent;
    }
}
