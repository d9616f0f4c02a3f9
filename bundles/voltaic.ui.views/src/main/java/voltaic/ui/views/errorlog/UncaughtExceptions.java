package voltaic.ui.views.errorlog;

import java.lang.Thread.UncaughtExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Logs what no one caught, on whatever thread, before the handler that was there before sees it. */
@Component(service = UncaughtExceptions.class, immediate = true)
public final class UncaughtExceptions implements UncaughtExceptionHandler {
    private final Logger logger;
    private final @Nullable UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    @Activate
    public UncaughtExceptions(@Reference LoggerFactory loggers) {
        logger = loggers.getLogger(UncaughtExceptions.class);
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Deactivate
    void stop() {
        if (Thread.getDefaultUncaughtExceptionHandler() == this) {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        String message = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        logger.error("Uncaught on thread {}: {}", thread.getName(), message, thrown);
        if (before != null) {
            before.uncaughtException(thread, thrown);
        }
    }
}
