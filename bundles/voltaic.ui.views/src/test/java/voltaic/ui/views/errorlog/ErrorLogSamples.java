package voltaic.ui.views.errorlog;

import java.time.Instant;
import org.osgi.service.log.LogLevel;
import voltaic.ui.api.Icons;
import voltaic.ui.api.Settings;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.api.Workbench;

/** A log with some entries, for the gallery. */
public final class ErrorLogSamples {
    private ErrorLogSamples() {}

    public static ViewProvider provider(boolean filled, Settings settings, Icons icons, Workbench workbench) {
        EventLog log = new EventLog();
        if (filled) {
            Instant time = Instant.parse("2026-11-22T18:02:13Z");
            log.add(new LoggedEvent(time, LogLevel.INFO, "voltaic.core", "Started", ""));
            log.add(new LoggedEvent(
                    time.plusSeconds(4),
                    LogLevel.WARN,
                    "voltaic.core",
                    "lossy-line-1.0.0.jar was left out: it needs the package org.example.tables, which no bundle has",
                    ""));
            log.add(new LoggedEvent(
                    time.plusSeconds(31),
                    LogLevel.ERROR,
                    "voltaic.ui.views",
                    "Uncaught on thread AWT-EventQueue-0: the answer is not 42",
                    LoggedEvent.stackOf(new IllegalStateException("the answer is not 42"))));
        }
        return new ErrorLogViewProvider(log, settings, icons, workbench);
    }
}
