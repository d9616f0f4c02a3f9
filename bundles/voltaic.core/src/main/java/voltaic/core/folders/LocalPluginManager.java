package voltaic.core.folders;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginFile;
import voltaic.core.PluginFile.Status;
import voltaic.core.PluginKind;
import voltaic.core.PluginManager;
import voltaic.core.PluginRefusedException;
import voltaic.core.PluginRegistry;
import voltaic.core.registry.Offer;
import voltaic.core.registry.PluginBundles;
import voltaic.plugin.Names;

/** Installs in the user's folder of this machine. */
@Component
public final class LocalPluginManager implements PluginManager {
    private final ScannedPluginFolders folders;
    private final PluginRegistry registry;
    private final PluginFaults faults;

    @Activate
    public LocalPluginManager(
            @Reference ScannedPluginFolders folders,
            @Reference PluginRegistry registry,
            @Reference PluginBundles bundles) {
        this.folders = folders;
        this.registry = registry;
        this.faults = new PluginFaults(bundles);
    }

    @Override
    public PluginFile inspect(Path jar) {
        return Candidate.inspect(0, jar.toAbsolutePath()).read();
    }

    @Override
    public synchronized PluginFile install(Path jar) throws IOException, PluginRefusedException {
        Path folder = userFolder();
        Files.createDirectories(folder);
        Path staged = folder.resolve(".install-" + ProcessHandle.current().pid() + ".part");
        try {
            copy(jar, staged);
            Candidate candidate = Candidate.inspect(0, staged);
            if (!candidate.isFit()) {
                throw refused(jar, candidate.read().reason());
            }
            return install(jar, candidate, folder.resolve(candidate.symbolicName() + ".jar"));
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    private PluginFile install(Path jar, Candidate candidate, Path target) throws IOException, PluginRefusedException {
        List<Path> others = folders.files().stream()
                .filter(file -> folders.isUsers(file.file()) && !file.file().equals(target))
                .filter(file -> file.bundle().startsWith(candidate.symbolicName() + " "))
                .map(PluginFile::file)
                .toList();
        LockFile lock = LockFile.in(userFolder());
        PluginFile installed;
        try {
            installed = folders.tryOut(candidate, target, faults::first, () -> publish(candidate, target, lock));
        } catch (PluginRefusedException e) {
            throw refused(jar, String.valueOf(e.getMessage()));
        }
        if (!others.isEmpty()) {
            for (Path other : others) {
                Files.deleteIfExists(other);
            }
            lock.change(digests -> others.forEach(other -> digests.remove(name(other))));
            folders.refresh();
        }
        return installed;
    }

    private static void publish(Candidate candidate, Path target, LockFile lock) throws IOException {
        Map<String, String> before = lock.read();
        lock.change(digests -> digests.put(name(target), candidate.read().sha256()));
        try {
            Files.move(
                    candidate.content(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            lock.change(digests -> {
                digests.clear();
                digests.putAll(before);
            });
            throw e;
        }
    }

    private static PluginRefusedException refused(Path jar, String reason) {
        return new PluginRefusedException(jar + " is not installed: " + reason);
    }

    /** Copies to the disk: what is moved into place afterwards is there even if the power fails. */
    private static void copy(Path jar, Path staged) throws IOException, PluginRefusedException {
        if (!Files.isRegularFile(jar)) {
            throw refused(jar, Files.exists(jar) ? "it is not a file" : "there is no such file");
        }
        Files.copy(jar, staged, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel channel = FileChannel.open(staged, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public synchronized PluginFile remove(String name) throws IOException, PluginRefusedException {
        PluginFile file = only(name);
        Files.delete(file.file());
        LockFile.in(userFolder()).change(digests -> digests.remove(name(file.file())));
        folders.refresh();
        return file;
    }

    @Override
    public synchronized PluginFile setEnabled(String name, boolean enabled) throws IOException, PluginRefusedException {
        PluginFile file = only(name);
        String now = name(file.file());
        boolean disabled = now.endsWith(ScannedPluginFolders.DISABLED);
        if (disabled != enabled) {
            return file;
        }
        String then = enabled
                ? now.substring(0, now.length() - ScannedPluginFolders.DISABLED.length())
                : now + ScannedPluginFolders.DISABLED;
        Path target = file.file().resolveSibling(then);
        if (Files.exists(target)) {
            throw new PluginRefusedException("there is already a file " + target);
        }
        Files.move(file.file(), target, StandardCopyOption.ATOMIC_MOVE);
        folders.refresh();
        return folders.files().stream()
                .filter(each -> each.file().equals(target))
                .findFirst()
                .orElseThrow(() -> new PluginRefusedException(target + " has gone"));
    }

    /** The one file of that name in the user's folder. */
    private PluginFile only(String name) throws PluginRefusedException {
        List<PluginFile> all = named(name);
        List<PluginFile> users =
                all.stream().filter(file -> folders.isUsers(file.file())).toList();
        if (all.isEmpty()) {
            throw unknown(name);
        }
        if (users.isEmpty()) {
            throw new PluginRefusedException("'" + name + "' is not in your folder " + userFolder()
                    + " but is the file " + all.get(0).file() + "; delete that yourself if you may");
        }
        if (users.size() > 1) {
            throw new PluginRefusedException("'" + name + "' is in several files; name one of "
                    + String.join(
                            ", ", users.stream().map(file -> name(file.file())).toList()));
        }
        return users.get(0);
    }

    private List<PluginFile> named(String name) {
        List<PluginFile> named = new ArrayList<>();
        for (PluginFile file : folders.files()) {
            if (names(file).contains(name)) {
                named.add(file);
            }
        }
        return named;
    }

    private static Set<String> names(PluginFile file) {
        Set<String> names = new LinkedHashSet<>(file.ids());
        names.add(file.bundle().split(" ", 2)[0]);
        names.add(name(file.file()));
        names.add(file.file().toString());
        names.remove("");
        return names;
    }

    @Override
    public List<String> faults(PluginFile file) {
        return folders.bundle(file.file())
                .map(bundle -> faults.all(bundle, registry))
                .orElse(List.of());
    }

    @Override
    public List<String> why(String name) throws PluginRefusedException {
        List<String> sentences = new ArrayList<>();
        for (PluginFile file : named(name)) {
            sentences.addAll(why(file));
        }
        for (PluginKind kind : PluginKind.values()) {
            registry.find(kind, name)
                    .filter(plugin -> plugin.sha256().isEmpty())
                    .ifPresent(plugin -> sentences.add("the " + kind.word() + " '" + name + "' is built in, of bundle "
                            + plugin.bundle() + " " + plugin.version()));
        }
        if (sentences.isEmpty()) {
            throw unknown(name);
        }
        return sentences;
    }

    private List<String> why(PluginFile file) {
        if (file.status() != Status.ACTIVE) {
            return List.of(file.file() + " is not used: " + file.reason());
        }
        List<String> offers = new ArrayList<>();
        folders.bundle(file.file()).ifPresent(bundle -> {
            for (Offer offer : faults.offers(bundle)) {
                offer.kinds().forEach(kind -> offers.add(kind.word() + " '" + offer.id() + "'"));
            }
            DesktopPart.of(bundle).forEach(part -> offers.add(part.words()));
        });
        List<String> sentences = new ArrayList<>();
        sentences.add(file.file() + " is active, bundle " + file.bundle() + ": "
                + (offers.isEmpty() ? "it offers no plugin" : "it offers " + String.join(", ", offers)));
        if (!file.reason().isEmpty()) {
            sentences.add(file.file() + ": " + file.reason());
        }
        sentences.addAll(faults(file));
        return sentences;
    }

    private PluginRefusedException unknown(String name) {
        Set<String> known = new LinkedHashSet<>();
        folders.files().forEach(file -> known.addAll(names(file)));
        for (PluginKind kind : PluginKind.values()) {
            registry.list(kind).stream().map(InstalledPlugin::id).forEach(known::add);
        }
        return new PluginRefusedException("there is no plugin, bundle or file '" + name + "'"
                + Names.nearest(name, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; 'voltaic plugins list' shows all"));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Path userFolder() throws PluginRefusedException {
        Optional<Path> folder = folders.userFolder();
        return folder.orElseThrow(() -> new PluginRefusedException(
                "this program was started without a folder of the user, in which plugins could be installed"));
    }
}
