package voltaic.ui.views.errorlog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import voltaic.ui.api.Subscription;

/** The last entries of the framework's log, from its start on, whether or not the view is open. Safe for any thread. */
@Component(service = EventLog.class, immediate = true)
public final class EventLog implements LogListener {
    private static final int MOST = 2000;

    private final Deque<LoggedEvent> events = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isToTell = new AtomicBoolean();

    /** Listens to a log, and takes what it has by now. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addReader(LogReaderService reader) {
        List<LogEntry> before = Collections.list(reader.getLog());
        Collections.reverse(before);
        before.forEach(entry -> add(LoggedEvent.of(entry)));
        reader.addLogListener(this);
    }

    void removeReader(LogReaderService reader) {
        reader.removeLogListener(this);
    }

    @Override
    public void logged(LogEntry entry) {
        add(LoggedEvent.of(entry));
    }

    void add(LoggedEvent event) {
        synchronized (events) {
            events.addFirst(event);
            if (events.size() > MOST) {
                events.removeLast();
            }
        }
        tell();
    }

    /** Forgets all entries. */
    void clear() {
        synchronized (events) {
            events.clear();
        }
        tell();
    }

    /** All entries, the newest first. */
    List<LoggedEvent> list() {
        synchronized (events) {
            return new ArrayList<>(events);
        }
    }

    /** Calls {@code changed} on the event dispatch thread, once for what comes at a time. */
    Subscription onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    private void tell() {
        if (!listeners.isEmpty() && isToTell.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(() -> {
                isToTell.set(false);
                listeners.forEach(Runnable::run);
            });
        }
    }
}
