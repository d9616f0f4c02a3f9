package voltaic.ui.workbench.services;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.osgi.service.component.annotations.Component;
import voltaic.ui.api.Console;
import voltaic.ui.api.Subscription;

/** Keeps the last lines. */
@Component(service = Console.class)
public final class LineConsole implements Console {
    private static final int KEPT = 10_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Deque<String> lines = new ArrayDeque<>();
    private final Listeners listeners = new Listeners();

    @Override
    public void line(String text) {
        synchronized (lines) {
            lines.add(TIME.format(LocalTime.now(ZoneId.systemDefault())) + "  " + text);
            if (lines.size() > KEPT) {
                lines.remove();
            }
        }
        listeners.fire();
    }

    @Override
    public String text() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    @Override
    public void clear() {
        synchronized (lines) {
            lines.clear();
        }
        listeners.fire();
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return listeners.add(changed);
    }
}
