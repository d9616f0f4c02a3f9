package voltaic.core.folders;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.PluginFile;
import voltaic.core.PluginFile.Status;
import voltaic.core.PluginFolders;
import voltaic.core.PluginRefusedException;
import voltaic.core.Subscription;
import voltaic.core.folders.Succession.Running;
import voltaic.core.registry.PluginBundles;

/** Starts the jars of the plugin folders when it is activated, and follows their changes. */
@Component(service = {PluginFolders.class, ScannedPluginFolders.class})
public final class ScannedPluginFolders implements PluginFolders {
    static final String DISABLED = ".disabled";

    private final List<Path> folders;
    private final Optional<Path> userFolder;
    private final boolean onlyLocked;
    private final PluginBundles bundles;
    private final BundleStarter starter;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<Path, Candidate> inspected = new LinkedHashMap<>();
    private final Map<Path, PluginFile> failed = new LinkedHashMap<>();
    private Map<Path, Running> running = Map.of();
    private volatile Map<Path, Stamp> stamps = Map.of();
    private volatile List<PluginFile> files = List.of();

    /** What remains to be done when a jar has proved to be of use. */
    @FunctionalInterface
    interface Publication {
        void run() throws IOException;
    }

    /** What must hold of a bundle that was started on trial. */
    @FunctionalInterface
    interface Trial {
        Optional<String> flaw(Bundle bundle);
    }

    @Activate
    public ScannedPluginFolders(BundleContext context, @Reference PluginBundles bundles) {
        this.bundles = bundles;
        starter = new BundleStarter(context, bundles);
        folders = folders(context.getProperty("voltaic.plugins.path"));
        userFolder =
                Optional.ofNullable(context.getProperty("voltaic.plugins.user")).map(Path::of);
        onlyLocked = Boolean.parseBoolean(context.getProperty("voltaic.plugins.locked"));
        refresh();
    }

    private static List<Path> folders(@Nullable String path) {
        List<Path> folders = new ArrayList<>();
        if (path != null) {
            for (String folder : path.split(File.pathSeparator, -1)) {
                if (!folder.isBlank()) {
                    folders.add(Path.of(folder));
                }
            }
        }
        return List.copyOf(folders);
    }

    @Override
    public List<Path> folders() {
        return folders;
    }

    @Override
    public Optional<Path> userFolder() {
        return userFolder;
    }

    @Override
    public Optional<Path> lockFile() {
        return userFolder.map(folder -> LockFile.in(folder).file());
    }

    @Override
    public List<PluginFile> files() {
        return files;
    }

    @Override
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Subscription watch() {
        return new FolderWatch(this);
    }

    @Override
    public void refresh() {
        boolean changed;
        synchronized (this) {
            List<PluginFile> before = files;
            List<PluginFile> unreadable = new ArrayList<>();
            List<Candidate> candidates = candidates(unreadable);
            // Most users have no plugins, and wait for no classes that serve them.
            if (!candidates.isEmpty() || !running.isEmpty()) {
                Succession succession = new Succession(bundles, starter);
                succession.begin(candidates, running, failed);
                finish(succession);
                unreadable.addAll(files);
            }
            files = List.copyOf(unreadable);
            changed = !files.equals(before);
        }
        if (changed) {
            listeners.forEach(Runnable::run);
        }
    }

    private void finish(Succession succession) {
        running = succession.finish();
        files = succession.outcomes();
        failed.clear();
        for (PluginFile file : files) {
            if (file.status() == Status.FAILED) {
                failed.put(file.file(), file);
            }
        }
    }

    /**
     * Starts a jar in place of a file of the user's folder, for the time being; makes that final if it is of use.
     *
     * @param content the jar
     * @param target the file that it is to become
     * @param trial what must hold of the bundle
     * @param publication makes the jar that file
     * @throws PluginRefusedException if it is of no use; then everything is as it was
     */
    PluginFile tryOut(Candidate content, Path target, Trial trial, Publication publication)
            throws IOException, PluginRefusedException {
        PluginFile outcome;
        synchronized (this) {
            List<Candidate> candidates = new ArrayList<>();
            for (Candidate other : candidates(new ArrayList<>())) {
                boolean replaced = other.file().equals(target)
                        || (isUsers(other.file()) && other.symbolicName().equals(content.symbolicName()));
                if (!replaced) {
                    candidates.add(other);
                }
            }
            candidates.add(
                    content.as(target, folders.indexOf(target.getParent())).locked(true));
            candidates.sort(Comparator.comparing(Candidate::origin));
            Succession succession = new Succession(bundles, starter);
            succession.begin(candidates, running, failed);
            outcome = succession.outcome(target);
            Optional<String> flaw =
                    switch (outcome.status()) {
                        case ACTIVE -> succession.bundle(target).flatMap(trial::flaw);
                        // It can be tried in the desktop alone.
                        case FOR_DESKTOP -> Optional.empty();
                        default -> Optional.of(outcome.reason());
                    };
            if (flaw.isPresent()) {
                succession.undo();
                throw new PluginRefusedException(flaw.get());
            }
            try {
                publication.run();
            } catch (IOException e) {
                succession.undo();
                throw e;
            }
            finish(succession);
            inspected.put(target, Candidate.inspect(folders.indexOf(target.getParent()), target));
            stamps = stamps();
        }
        listeners.forEach(Runnable::run);
        return outcome;
    }

    boolean isUsers(Path file) {
        return userFolder.isPresent() && userFolder.get().equals(file.getParent());
    }

    /** The bundle of a file, if it runs. */
    synchronized Optional<Bundle> bundle(Path file) {
        return Optional.ofNullable(running.get(file)).map(Running::bundle);
    }

    /** What lies in the folders, in their order. Only what has changed is inspected. */
    private List<Candidate> candidates(List<PluginFile> unreadable) {
        Map<Path, Stamp> now = stamps();
        Map<Path, Stamp> before = stamps;
        stamps = now;
        Set<String> locked = now.isEmpty() ? Set.of() : locked(unreadable);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            for (Path jar : jars(folders.get(i), unreadable)) {
                Candidate known = inspected.get(jar);
                if (known == null || !now.containsKey(jar) || !now.get(jar).equals(before.get(jar))) {
                    known = Candidate.inspect(i, jar);
                    inspected.put(jar, known);
                }
                candidates.add(judged(known, locked));
            }
        }
        inspected.keySet().retainAll(candidates.stream().map(Candidate::file).toList());
        return candidates;
    }

    private Candidate judged(Candidate candidate, Set<String> locked) {
        Candidate known = candidate.locked(locked.contains(candidate.read().sha256()));
        if (known.file().toString().endsWith(DISABLED)) {
            return known.with(Status.DISABLED, "it is disabled");
        }
        return onlyLocked && known.isFit() && !known.read().locked()
                ? known.with(
                        Status.NOT_LOCKED,
                        "its SHA-256 is not in "
                                + lockFile().map(Path::toString).orElse("any lock file")
                                + "; 'voltaic plugins install' records it")
                : known;
    }

    private Set<String> locked(List<PluginFile> unreadable) {
        if (userFolder.isEmpty()) {
            return Set.of();
        }
        LockFile lock = LockFile.in(userFolder.get());
        try {
            return Set.copyOf(lock.read().values());
        } catch (IOException e) {
            unreadable.add(problem(lock.file(), "the lock file cannot be read: " + e.getMessage()));
            return Set.of();
        }
    }

    /** The jars of a folder; where it cannot be read, those that were there before. */
    private List<Path> jars(Path folder, List<PluginFile> unreadable) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(ScannedPluginFolders::isJar).sorted().toList();
        } catch (IOException e) {
            unreadable.add(problem(folder, "the folder cannot be read: " + e.getMessage()));
            return inspected.keySet().stream()
                    .filter(file -> folder.equals(file.getParent()))
                    .toList();
        }
    }

    private static boolean isJar(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && (name.endsWith(".jar") || name.endsWith(".jar" + DISABLED));
    }

    private static PluginFile problem(Path file, String reason) {
        return new PluginFile(file, Status.UNREADABLE, "", reason, List.of(), "", "", false);
    }

    /** The state in which the folders were read last. */
    Map<Path, Stamp> stampsRead() {
        return stamps;
    }

    /** The state of the folders now. */
    Map<Path, Stamp> stamps() {
        Map<Path, Stamp> now = new TreeMap<>();
        for (Path folder : folders) {
            for (Path jar : jars(folder, new ArrayList<>())) {
                Stamp.of(jar).ifPresent(stamp -> now.put(jar, stamp));
            }
        }
        if (!now.isEmpty()) {
            lockFile().ifPresent(file -> Stamp.of(file).ifPresent(stamp -> now.put(file, stamp)));
        }
        return now;
    }
}
