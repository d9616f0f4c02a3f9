package voltaic.studies.outcome;

import java.util.Locale;
import voltaic.model.study.Axis;

/** Words and numbers in the markup of labels, and without it. */
final class Markup {
    private static final int DIGITS = 5;
    private static final int SHORT = 16;

    private Markup() {}

    /** The markup that shows a text as it is. */
    static String literal(String text) {
        return text.replaceAll("([\\\\$_^{}])", "\\\\$1");
    }

    /** What a track is called in legends: its label if that is short. */
    static String name(Axis.Track track) {
        return track.label().length() <= SHORT ? track.label() : name(track.name());
    }

    /** A name as a physicist would write it: {@code N_C} in italics with its subscript, words with spaces. */
    static String name(String name) {
        return name.matches("[A-Za-z]_[A-Za-z0-9]{1,3}")
                ? "$" + name.charAt(0) + "$_{" + name.substring(2) + "}"
                : literal(name.replace('-', ' '));
    }

    /** A value, numbers to five digits. */
    static String plain(Object value) {
        if (!(value instanceof Number number)) {
            return value.toString();
        }
        double x = number.doubleValue();
        if (x == Math.rint(x) && Math.abs(x) < 1e6) {
            return Long.toString((long) x);
        }
        String text = String.format(Locale.ROOT, "%." + DIGITS + "g", x);
        int e = text.indexOf('e');
        String digits = e < 0 ? text : text.substring(0, e);
        if (digits.indexOf('.') >= 0) {
            digits = digits.replaceAll("0+$", "").replaceAll("\\.$", "");
        }
        return digits + (e < 0 ? "" : "e" + Integer.parseInt(text.substring(e + 1)));
    }

    /** The same in markup, with powers of ten. */
    static String value(Object value) {
        String text = plain(value);
        if (!(value instanceof Number)) {
            return literal(text);
        }
        int e = text.indexOf('e');
        if (e < 0) {
            return text.replace('-', '−');
        }
        String digits = text.substring(0, e).replace('-', '−');
        String power = "10^{" + text.substring(e + 1).replace('-', '−') + "}";
        return digits.equals("1") ? power : digits + "×" + power;
    }

    /** Markup as plain text: scripts and slant are left out. */
    static String stripped(String markup) {
        return markup.replaceAll("\\\\([\\\\$_^{}])", "\uE000$1")
                .replaceAll("(?<!\uE000)[$_^{}]", "")
                .replace("\uE000", "");
    }
}
