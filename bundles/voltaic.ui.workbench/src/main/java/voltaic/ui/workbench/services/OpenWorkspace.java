package voltaic.ui.workbench.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import voltaic.ui.api.Settings;
import voltaic.ui.api.Subscription;
import voltaic.ui.api.Workspace;

/** The workspace of this process; {@link #open} comes before everything else. */
@Component(service = {Workspace.class, OpenWorkspace.class})
public final class OpenWorkspace implements Workspace {
    private static final long PACE_MILLISECONDS = 200;
    private static final int RECENT = 12;
    private static final String RECENT_KEY = "workspace.recent";

    private final Settings settings;
    private final Optional<Path> home;
    private final Listeners listeners = new Listeners();
    private final Map<Path, Listeners> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "voltaic-workspace-pace");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable WorkspaceFolder folder;
    private @Nullable FolderWatch watch;

    @Activate
    public OpenWorkspace(@Reference Settings settings, BundleContext context) {
        this(settings, Optional.ofNullable(context.getProperty("voltaic.home")).map(Path::of));
    }

    OpenWorkspace(Settings settings, Optional<Path> home) {
        this.settings = settings;
        this.home = home;
    }

    /**
     * Opens the folder, made if it is not there, and holds it until the process ends.
     *
     * @throws WorkspaceException if it cannot be written, or another process has it
     */
    public void open(Path root) throws WorkspaceException {
        Path absolute = root.toAbsolutePath().normalize();
        WorkspaceFolder opened = WorkspaceFolder.open(absolute);
        try {
            watch = new FolderWatch(absolute, this::changed);
        } catch (IOException e) {
            throw new WorkspaceException("The workspace " + absolute + " cannot be watched: " + e.getMessage() + ".");
        }
        folder = opened;
    }

    private void changed(Path file) {
        Path own = root().resolve(".voltaic");
        if (!file.startsWith(own)) {
            listeners.fire(timer, PACE_MILLISECONDS);
        }
        Listeners waiting = watched.get(file);
        if (waiting != null) {
            waiting.fire(timer, PACE_MILLISECONDS);
        }
    }

    @Override
    public Path root() {
        WorkspaceFolder opened = folder;
        if (opened == null) {
            throw new IllegalStateException("no workspace is open yet");
        }
        return opened.root();
    }

    @Override
    public Path results() {
        return root().resolve("results");
    }

    @Override
    public Optional<Path> examples() {
        return home.map(at -> at.resolve("examples")).filter(Files::isDirectory);
    }

    @Override
    public Optional<Path> documentation() {
        return home.map(at -> at.resolve("docs")).filter(Files::isDirectory);
    }

    @Override
    public Path unused(Path in, String name, String ending) {
        Path file = in.resolve(name + ending);
        for (int number = 2; Files.exists(file); number++) {
            file = in.resolve(name + "-" + number + ending);
        }
        return file;
    }

    @Override
    public List<Path> recent() {
        return settings.get(RECENT_KEY, "")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /** Puts a file in front of the recent ones. */
    public void noteOpened(Path file) {
        List<Path> files = new ArrayList<>(recent());
        files.remove(file);
        files.add(0, file);
        List<String> lines = files.stream().limit(RECENT).map(Path::toString).toList();
        settings.put(RECENT_KEY, String.join("\n", lines));
    }

    @Override
    public Subscription onChange(Runnable changed) {
        return listeners.add(changed);
    }

    @Override
    public Subscription watch(Path file, Runnable changed) {
        FolderWatch open = watch;
        Path parent = file.getParent();
        if (open != null && parent != null) {
            try {
                open.add(parent);
            } catch (IOException e) {
                // Its folder is gone, and with it the file: nothing will change there.
                return () -> {};
            }
        }
        return watched.computeIfAbsent(file, key -> new Listeners()).add(changed);
    }

    @Deactivate
    public void stop() throws IOException {
        timer.shutdownNow();
        if (watch != null) {
            watch.close();
        }
        if (folder != null) {
            folder.close();
        }
    }
}
