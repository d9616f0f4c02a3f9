package voltaic.ui.experiment;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import voltaic.core.GeneratorTerms;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.RunService;
import voltaic.core.run.LocalGeneratorTerms;
import voltaic.core.run.LocalRunService;
import voltaic.plugin.Plugin;
import voltaic.studies.Studies;
import voltaic.studies.run.LocalStudies;

/** The built-in plugins, found on the class path by their component descriptions. */
public final class Installed implements PluginRegistry {
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");
    private static final Pattern SERVICE = Pattern.compile("<provide interface=\"([^\"]+)\"");
    private static final Pattern PROPERTY =
            Pattern.compile("<property name=\"voltaic\\.(id|label|summary)\" type=\"String\" value=\"([^\"]*)\"");

    private final Map<InstalledPlugin, Plugin<?>> plugins =
            new TreeMap<>(Comparator.comparing(InstalledPlugin::kind).thenComparing(InstalledPlugin::id));

    public Installed() {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (entry.endsWith(".jar") && entry.contains("voltaic")) {
                try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + path.toUri()), Map.of())) {
                    read(jar.getPath("/OSGI-INF"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else {
                read(path.resolve("OSGI-INF"));
            }
        }
    }

    public RunService runs() {
        Bundle bundle = proxy(Bundle.class, new Version(0, 1, 0));
        return new LocalRunService(this, proxy(BundleContext.class, bundle));
    }

    public Studies studies() {
        Bundle bundle = proxy(Bundle.class, new Version(0, 1, 0));
        return new LocalStudies(runs(), proxy(BundleContext.class, bundle));
    }

    public GeneratorTerms terms() {
        return new LocalGeneratorTerms(this);
    }

    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(Installed.class.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> answer));
    }

    private void read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
                component(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void component(String xml) {
        List<String> values = new ArrayList<>();
        Map<String, String> properties = new TreeMap<>();
        Matcher property = PROPERTY.matcher(xml);
        while (property.find()) {
            properties.put(property.group(1), property.group(2));
        }
        Matcher service = SERVICE.matcher(xml);
        while (service.find()) {
            values.add(service.group(1));
        }
        for (PluginKind kind : PluginKind.values()) {
            Matcher implementation = CLASS.matcher(xml);
            if (values.contains(kind.service().getName()) && implementation.find()) {
                InstalledPlugin plugin = new InstalledPlugin(
                        kind,
                        properties.getOrDefault("id", ""),
                        properties.getOrDefault("label", ""),
                        properties.getOrDefault("summary", ""),
                        "voltaic.test",
                        "0.1.0");
                try {
                    Class<?> type = Class.forName(implementation.group(1));
                    plugins.put(
                            plugin, (Plugin<?>) type.getDeclaredConstructor().newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        return plugins.keySet().stream().filter(p -> p.kind() == kind).toList();
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return list(kind).stream().filter(p -> p.id().equals(id)).findFirst();
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        return plugins.get(find(kind, id).orElseThrow(NoSuchElementException::new));
    }

    @Override
    public List<String> conflicts() {
        return List.of();
    }
}
