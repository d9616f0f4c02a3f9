package voltaic.core.registry;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a jar before it is installed.
 *
 * @param symbolicName of the bundle; absent if it is none
 * @param version of the bundle
 * @param newestJava the Java version that its newest class needs
 */
record PluginJar(Optional<String> symbolicName, String version, int newestJava) {
    /** Class file versions are 44 ahead of Java versions. */
    private static final int CLASS_FILE_OFFSET = 44;

    static PluginJar read(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            String name = manifest == null ? null : attribute(manifest, "Bundle-SymbolicName");
            String version = manifest == null ? null : attribute(manifest, "Bundle-Version");
            return new PluginJar(
                    Optional.ofNullable(name).map(value -> value.split(";", 2)[0].trim()),
                    version == null ? "0.0.0" : version,
                    newestJava(jar));
        }
    }

    private static @Nullable String attribute(Manifest manifest, String name) {
        return manifest.getMainAttributes().getValue(name);
    }

    /** Reads the heads of all classes: a bundle without an execution environment would fail only when it runs. */
    private static int newestJava(JarFile jar) throws IOException {
        int newest = 0;
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
                    in.readInt();
                    in.readUnsignedShort();
                    newest = Math.max(newest, in.readUnsignedShort() - CLASS_FILE_OFFSET);
                }
            }
        }
        return newest;
    }
}
