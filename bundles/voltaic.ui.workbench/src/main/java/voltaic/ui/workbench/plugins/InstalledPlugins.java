package voltaic.ui.workbench.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginFile;
import voltaic.core.PluginFolders;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;

/** The jars of the plug-in folders and the program's own bundles, in plain words. */
@Component(service = PluginList.class)
public final class InstalledPlugins implements PluginList {
    private static final String OWN = "voltaic.";
    private static final Map<PluginFile.Status, String> WORDS = Map.of(
            PluginFile.Status.ACTIVE, "Running",
            PluginFile.Status.UNREADABLE, "Damaged",
            PluginFile.Status.NOT_A_BUNDLE, "No plug-in",
            PluginFile.Status.WRONG_JAVA, "Needs newer Java",
            PluginFile.Status.DUPLICATE, "Hidden by another",
            PluginFile.Status.UNRESOLVED, "Lacks something",
            PluginFile.Status.FAILED, "Failed");

    private final PluginFolders folders;
    private final PluginRegistry registry;
    private final BundleContext context;

    /** The plug-ins of this process. */
    @Activate
    public InstalledPlugins(
            @Reference PluginFolders folders, @Reference PluginRegistry registry, BundleContext context) {
        this.folders = folders;
        this.registry = registry;
        this.context = context;
    }

    @Override
    public List<PluginRow> rows() {
        Map<String, List<InstalledPlugin>> offers = Arrays.stream(PluginKind.values())
                .flatMap(kind -> registry.list(kind).stream())
                .collect(Collectors.groupingBy(InstalledPlugin::bundle));
        List<PluginRow> rows = new ArrayList<>();
        List<String> installed = new ArrayList<>();
        for (PluginFile file : folders.files()) {
            String name = file.bundle().split(" ", 2)[0];
            installed.add(name);
            rows.add(installed(file, name, offers.getOrDefault(name, List.of())));
        }
        Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getSymbolicName() != null
                        && bundle.getSymbolicName().startsWith(OWN)
                        && !bundle.getSymbolicName().startsWith("voltaic.wrapped.")
                        && !installed.contains(bundle.getSymbolicName()))
                .map(bundle -> builtIn(bundle, offers.getOrDefault(bundle.getSymbolicName(), List.of())))
                .sorted(Comparator.comparing(PluginRow::name))
                .forEach(rows::add);
        return rows;
    }

    private PluginRow installed(PluginFile file, String symbolicName, List<InstalledPlugin> offers) {
        Optional<Bundle> bundle = Arrays.stream(context.getBundles())
                .filter(one -> symbolicName.equals(one.getSymbolicName()))
                .findFirst();
        String jar = String.valueOf(file.file().getFileName());
        String name = bundle.map(one -> header(one, "Bundle-Name"))
                .filter(words -> !words.isEmpty())
                .orElse(jar);
        boolean well = file.status() == PluginFile.Status.ACTIVE;
        return new PluginRow(
                name,
                bundle.map(one -> one.getVersion().toString()).orElse(""),
                offers.isEmpty()
                        ? bundle.map(one -> header(one, "Bundle-Description")).orElse("")
                        : words(offers),
                String.valueOf(WORDS.get(file.status())),
                well,
                file.reason(),
                Optional.of(file.file()));
    }

    private static PluginRow builtIn(Bundle bundle, List<InstalledPlugin> offers) {
        boolean well = bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
        String description = header(bundle, "Bundle-Description");
        return new PluginRow(
                name(bundle.getSymbolicName()),
                bundle.getVersion().toString(),
                offers.isEmpty() ? description : words(offers),
                well ? "Built in" : "Not running",
                well,
                well ? "" : "It is installed but could not be started; the Error log says why.",
                Optional.empty());
    }

    private static String words(List<InstalledPlugin> offers) {
        return offers.stream().map(InstalledPlugin::label).sorted().collect(Collectors.joining(", "));
    }

    /** {@code voltaic.exporters.plot}: Exporters plot. */
    private static String name(String symbolicName) {
        String words = symbolicName
                .substring(OWN.length())
                .replace("ui.", "desktop: ")
                .replace("cli", "command line")
                .replace('.', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String header(Bundle bundle, String name) {
        String value = bundle.getHeaders().get(name);
        return value == null ? "" : value;
    }
}
