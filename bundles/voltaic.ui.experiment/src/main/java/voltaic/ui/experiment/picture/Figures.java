package voltaic.ui.experiment.picture;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as they stand in pictures: 100, 10⁷, 2.5·10⁻³. */
final class Figures {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final MathContext DIGITS = new MathContext(4);

    private Figures() {}

    static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal digits = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -3 && exponent < 5) {
            return digits.toPlainString().replace('-', '−');
        }
        String mantissa = digits.scaleByPowerOfTen(-exponent).toPlainString().replace('-', '−');
        String power = "10" + superscript(exponent);
        return mantissa.equals("1") ? power : mantissa.equals("−1") ? "−" + power : mantissa + "·" + power;
    }

    private static String superscript(int number) {
        StringBuilder out = new StringBuilder();
        for (char c : Integer.toString(number).toCharArray()) {
            out.append(c == '-' ? '⁻' : SUPERSCRIPTS.charAt(c - '0'));
        }
        return out.toString();
    }
}
