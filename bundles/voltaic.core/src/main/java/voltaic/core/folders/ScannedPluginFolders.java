package voltaic.core.registry;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import voltaic.core.PluginFile;
import voltaic.core.PluginFile.Status;
import voltaic.core.PluginFolders;

/** Installs and starts the jars of the plugin folders when it is activated. */
@Component
public final class ScannedPluginFolders implements PluginFolders {
    private final BundleContext context;
    private final List<Path> folders;
    private final List<PluginFile> files = new ArrayList<>();
    private final Map<Path, Bundle> installed = new LinkedHashMap<>();

    @Activate
    public ScannedPluginFolders(BundleContext context) {
        this.context = context;
        folders = folders(context.getProperty("voltaic.plugins.path"));
        // All are installed before any is started, so that they can need each other.
        for (Path folder : folders) {
            installFolder(folder);
        }
        for (Map.Entry<Path, Bundle> entry : installed.entrySet()) {
            files.add(start(entry.getKey(), entry.getValue()));
        }
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
    public List<PluginFile> files() {
        return List.copyOf(files);
    }

    private void installFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> jars = Files.list(folder)) {
            jars.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(this::installJar);
        } catch (IOException e) {
            files.add(new PluginFile(folder, Status.UNREADABLE, "", "the folder cannot be read: " + e.getMessage()));
        }
    }

    private void install(Path file, PluginJar jar) throws IOException {
        String name = jar.symbolicName().orElseThrow() + " " + jar.version();
        try (InputStream in = Files.newInputStream(file)) {
            Bundle bundle = context.installBundle(file.toUri().toString(), in);
            installed.put(file, bundle);
        } catch (BundleException e) {
            boolean duplicate = e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR;
            files.add(new PluginFile(
                    file,
                    duplicate ? Status.DUPLICATE : Status.FAILED,
                    name,
                    duplicate ? "the bundle " + name + " is there already" : message(e)));
        }
    }

    private void installJar(Path file) {
        try {
            PluginJar jar = PluginJar.read(file);
            if (jar.symbolicName().isEmpty()) {
                files.add(new PluginFile(
                        file, Status.NOT_A_BUNDLE, "", "its manifest has no Bundle-SymbolicName; build it with bnd"));
            } else if (jar.newestJava() > Runtime.version().feature()) {
                files.add(new PluginFile(
                        file,
                        Status.WRONG_JAVA,
                        jar.symbolicName().get() + " " + jar.version(),
                        "it is built for Java " + jar.newestJava() + "; this is Java "
                                + Runtime.version().feature()));
            } else {
                install(file, jar);
            }
        } catch (ZipException e) {
            files.add(new PluginFile(file, Status.UNREADABLE, "", "it is not a jar, or damaged: " + e.getMessage()));
        } catch (IOException e) {
            files.add(new PluginFile(file, Status.UNREADABLE, "", "it cannot be read: " + message(e)));
        }
    }

    private PluginFile start(Path file, Bundle bundle) {
        String name = bundle.getSymbolicName() + " " + bundle.getVersion();
        try {
            bundle.start();
            boolean empty = bundle.getHeaders("").get("Service-Component") == null;
            return new PluginFile(
                    file, Status.ACTIVE, name, empty ? "it offers nothing; does its class have @Component?" : "");
        } catch (BundleException e) {
            boolean unresolved = e.getType() == BundleException.RESOLVE_ERROR;
            return new PluginFile(
                    file,
                    unresolved ? Status.UNRESOLVED : Status.FAILED,
                    name,
                    unresolved
                            ? new MissingRequirement(context).words(String.valueOf(e.getMessage()))
                            : "it failed while it started: " + message(e));
        }
    }

    private static String message(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
