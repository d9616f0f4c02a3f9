package voltaic.ui.views.errorlog;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;

/**
 * An entry of the log.
 *
 * @param bundle the name of the bundle that wrote it
 * @param stack the stack trace; empty if there is none
 */
record LoggedEvent(Instant time, LogLevel level, String bundle, String message, String stack) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm:ss", Locale.ENGLISH).withZone(ZoneId.systemDefault());

    static LoggedEvent of(LogEntry entry) {
        String bundle = entry.getBundle() == null ? "" : entry.getBundle().getSymbolicName();
        Throwable thrown = entry.getException();
        String message = entry.getMessage() == null ? "" : entry.getMessage();
        if (message.isBlank() && thrown != null) {
            message = String.valueOf(thrown);
        }
        return new LoggedEvent(
                Instant.ofEpochMilli(entry.getTime()),
                entry.getLogLevel(),
                bundle == null ? "" : bundle,
                message,
                thrown == null ? "" : stackOf(thrown));
    }

    static String stackOf(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString().replace("\t", "    ");
    }

    boolean isSerious() {
        return level == LogLevel.ERROR || level == LogLevel.WARN;
    }

    String clock() {
        return TIME.format(time);
    }

    /** All of it, as it is read below the table and copied. */
    String text() {
        String head = clock() + "  " + word() + "  " + bundle + "\n" + message + "\n";
        return stack.isEmpty() ? head : head + "\n" + stack;
    }

    /** The level as people call it. */
    String word() {
        return switch (level) {
            case ERROR, AUDIT -> "Error";
            case WARN -> "Warning";
            case INFO -> "Information";
            case DEBUG, TRACE -> "Debug";
        };
    }

    String icon() {
        return switch (level) {
            case ERROR, AUDIT -> "circle-x";
            case WARN -> "triangle-alert";
            case INFO, DEBUG, TRACE -> "info";
        };
    }
}
