package voltaic.ui.workbench.services;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Subscription;

/** Keeps settings in {@code settings.properties} in the user's data folder, the framework property {@code voltaic.data}. */
@Component(service = Settings.class)
public final class FileSettings implements Settings {
    private static final long DELAY_MILLISECONDS = 500;

    private final Path file;
    private final Logger log;
    private final Properties values;
    /** What this process set: another one may have the same file. */
    private final Properties own = new Properties();

    private final Map<String, Listeners> listeners = new HashMap<>();
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "voltaic-settings");
        thread.setDaemon(true);
        return thread;
    });
    private boolean saveIsPending;

    @Activate
    public FileSettings(BundleContext context, @Reference(service = LoggerFactory.class) Logger log) {
        this(Path.of(context.getProperty("voltaic.data")).resolve("settings.properties"), log);
    }

    FileSettings(Path file, Logger log) {
        this.file = file;
        this.log = log;
        this.values = read();
    }

    private Properties read() {
        Properties read = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                read.load(in);
            } catch (IOException | IllegalArgumentException e) {
                log.warn("The settings in {} cannot be read, so the defaults hold: {}", file, e.toString());
            }
        }
        return read;
    }

    @Override
    public synchronized String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    @Override
    public void put(String key, String value) {
        Listeners heard;
        synchronized (this) {
            if (value.equals(values.getProperty(key))) {
                return;
            }
            values.setProperty(key, value);
            own.setProperty(key, value);
            heard = listeners.get(key);
            if (!saveIsPending) {
                saveIsPending = true;
                Future<?> unused = saver.schedule(this::save, DELAY_MILLISECONDS, TimeUnit.MILLISECONDS);
            }
        }
        if (heard != null) {
            heard.fire();
        }
    }

    @Override
    public synchronized Subscription onChange(String key, Runnable changed) {
        return listeners.computeIfAbsent(key, k -> new Listeners()).add(changed);
    }

    private void save() {
        Properties merged = new Properties();
        synchronized (this) {
            saveIsPending = false;
            merged.putAll(read());
            merged.putAll(own);
        }
        Path fresh = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                merged.store(out, "Settings of the Voltaic workbench");
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.warn("The settings cannot be saved in {}: {}", file, e.toString());
        }
    }

    @Deactivate
    public void stop() throws InterruptedException {
        saver.shutdown();
        saver.awaitTermination(1, TimeUnit.SECONDS);
        boolean unsaved;
        synchronized (this) {
            unsaved = saveIsPending;
        }
        if (unsaved) {
            save();
        }
    }
}
