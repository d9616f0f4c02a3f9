package voltaic.ui.workbench.plugins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginFile;
import voltaic.core.PluginFolders;
import voltaic.core.PluginKind;
import voltaic.core.PluginManager;
import voltaic.core.PluginRegistry;

/** Puts what is installed into words. */
record RowReader(PluginFolders folders, PluginRegistry registry, PluginManager manager, BundleContext context) {
    private static final String OWN = "voltaic.";
    private static final Map<PluginFile.Status, String> WORDS = Map.ofEntries(
            Map.entry(PluginFile.Status.ACTIVE, "In use"),
            Map.entry(PluginFile.Status.DISABLED, "Disabled"),
            Map.entry(PluginFile.Status.UNREADABLE, "Damaged"),
            Map.entry(PluginFile.Status.UNSAFE, "Not safe"),
            Map.entry(PluginFile.Status.NOT_A_BUNDLE, "No plug-in"),
            Map.entry(PluginFile.Status.WRONG_JAVA, "Needs newer Java"),
            Map.entry(PluginFile.Status.DUPLICATE, "Hidden by another"),
            Map.entry(PluginFile.Status.NOT_LOCKED, "Not in the lock file"),
            Map.entry(PluginFile.Status.FOR_DESKTOP, "For the desktop"),
            Map.entry(PluginFile.Status.UNRESOLVED, "Lacks something"),
            Map.entry(PluginFile.Status.FAILED, "Failed"));

    /** The user's first. */
    List<PluginRow> rows() {
        Map<String, List<InstalledPlugin>> offers = Arrays.stream(PluginKind.values())
                .flatMap(kind -> registry.list(kind).stream())
                .collect(Collectors.groupingBy(InstalledPlugin::bundle));
        List<PluginRow> rows = new ArrayList<>();
        List<String> installed = new ArrayList<>();
        for (PluginFile file : folders.files()) {
            installed.add(Sentences.name(file));
            rows.add(installed(file, offers.getOrDefault(Sentences.name(file), List.of())));
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

    private PluginRow installed(PluginFile file, List<InstalledPlugin> offers) {
        boolean active = file.status() == PluginFile.Status.ACTIVE;
        Optional<Bundle> bundle = Optional.of(file).filter(any -> active).flatMap(this::bundle);
        String faults = active
                ? Stream.concat(
                                Stream.of(file.reason()).filter(reason -> !reason.isEmpty()),
                                manager.faults(file).stream())
                        .map(Sentences::sentence)
                        .distinct()
                        .collect(Collectors.joining(" "))
                : Sentences.sentence(file.reason());
        return new PluginRow(
                bundle.map(one -> header(one, "Bundle-Name"))
                        .filter(words -> !words.isEmpty())
                        .orElseGet(() -> Sentences.fileName(file.file())),
                Sentences.version(file),
                words(file, bundle, offers),
                active && !faults.isEmpty() ? "Has a fault" : String.valueOf(WORDS.get(file.status())),
                active ? faults.isEmpty() : file.status() == PluginFile.Status.DISABLED,
                file.status() != PluginFile.Status.DISABLED,
                faults,
                Sentences.signed(file.signer()) + "\nSHA-256 " + file.sha256()
                        + (file.locked() ? "\nRecorded in the lock file" : "\nNot in the lock file"),
                Optional.of(file.file()),
                folders.userFolder().equals(Optional.ofNullable(file.file().getParent())));
    }

    /** The bundle of a file; an older one of the same name may still be used by a run. */
    private Optional<Bundle> bundle(PluginFile file) {
        return Arrays.stream(context.getBundles())
                .filter(one -> (one.getSymbolicName() + " " + one.getVersion()).equals(file.bundle()))
                .max(Comparator.comparingLong(Bundle::getBundleId));
    }

    /** What a jar offers: plug-ins of experiments, parts of the desktop. */
    private static String words(PluginFile file, Optional<Bundle> bundle, List<InstalledPlugin> offers) {
        String parts = bundle.map(Bundle::getRegisteredServices).stream()
                .flatMap(Arrays::stream)
                .map(service -> service.getProperty("voltaic.ui.label"))
                .filter(String.class::isInstance)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String plugins = offers.stream()
                .map(plugin -> plugin.label() + " (" + plugin.kind().word() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
        String both =
                Stream.of(plugins, parts).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return both.isEmpty() ? String.join(", ", file.ids()) : both;
    }

    private static PluginRow builtIn(Bundle bundle, List<InstalledPlugin> offers) {
        String summary = offers.isEmpty()
                ? header(bundle, "Bundle-Description")
                : offers.stream().map(InstalledPlugin::label).sorted().collect(Collectors.joining(", "));
        String version = bundle.getVersion().toString();
        boolean well = bundle.getState() == Bundle.ACTIVE || bundle.getState() == Bundle.STARTING;
        return well
                ? PluginRow.builtIn(name(bundle.getSymbolicName()), version, summary)
                : new PluginRow(
                        name(bundle.getSymbolicName()),
                        version,
                        summary,
                        "Not running",
                        false,
                        true,
                        "It is installed but could not be started; the Error log says why.",
                        "",
                        Optional.empty(),
                        false);
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
