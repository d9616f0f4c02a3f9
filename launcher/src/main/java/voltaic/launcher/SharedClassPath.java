package voltaic.launcher;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/**
 * Lets bundles whose jars are on Java's class path take their classes from there (OSGi Connect, Core R8 chapter 60):
 * those the JVM reads ready-made from its archive. They are resolved, wired and started like all others. Bundles whose
 * jars are not on the class path, such as plugins, have class loaders of their own.
 */
final class SharedClassPath implements ModuleConnector {
    private static final String SHARED = "shared:";

    private final Set<Path> jars = new HashSet<>();

    SharedClassPath(String classPath) {
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            jars.add(Path.of(entry).toAbsolutePath());
        }
    }

    @Override
    public void initialize(@Nullable File storage, Map<String, String> configuration) {
        // Everything needed is on the class path.
    }

    /** The location that a jar is to be installed by. */
    String location(Path jar) {
        // The framework reads a referenced jar where it lies; it would otherwise copy it.
        return (jars.contains(jar) ? SHARED : "reference:") + jar.toUri();
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        if (!location.startsWith(SHARED)) {
            return Optional.empty();
        }
        SharedJar content = new SharedJar(new File(URI.create(location.substring(SHARED.length()))));
        return Optional.of(() -> content);
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }
}
