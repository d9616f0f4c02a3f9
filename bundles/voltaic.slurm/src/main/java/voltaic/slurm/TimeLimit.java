package voltaic.slurm;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as Slurm writes them: {@code MINUTES}, {@code MINUTES:SECONDS}, {@code HOURS:MINUTES:SECONDS}, {@code DAYS-HOURS[:MINUTES[:SECONDS]]}. */
final class TimeLimit {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,6})-)?(\\d{1,9})(?::(\\d{1,9}))?(?::(\\d{1,9}))?");
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = 86_400;

    private TimeLimit() {}

    /** The time in seconds; nothing if it is none, or no limit. */
    static OptionalDouble seconds(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return OptionalDouble.empty();
        }
        double first = Double.parseDouble(form.group(2));
        double second = number(form.group(3));
        double third = number(form.group(4));
        if (form.group(1) != null) {
            return OptionalDouble.of(number(form.group(1)) * DAY + first * HOUR + second * MINUTE + third);
        }
        return OptionalDouble.of(
                form.group(4) == null ? first * MINUTE + second : first * HOUR + second * MINUTE + third);
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }
}
