package voltaic.core.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.plugin.Plugin;

/** The plugins are the services of the plugin interfaces. Of two with one id, that of the bundle installed first counts. */
@Component
public final class ServicePluginRegistry
        implements PluginRegistry, ServiceTrackerCustomizer<Plugin<?>, ServiceReference<Plugin<?>>> {

    private static final Comparator<ServiceReference<Plugin<?>>> BY_INSTALLATION = Comparator.comparingLong(
                    (ServiceReference<Plugin<?>> reference) -> bundle(reference).getBundleId())
            .thenComparing(Comparator.reverseOrder());

    private static final Pattern VALID_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final BundleContext context;
    private final Map<PluginKind, UnifiedMap<String, FastList<ServiceReference<Plugin<?>>>>> plugins =
            new EnumMap<>(PluginKind.class);
    private final List<ServiceReference<Plugin<?>>> nameless = new ArrayList<>();
    private final ServiceTracker<Plugin<?>, ServiceReference<Plugin<?>>> tracker;

    @Activate
    public ServicePluginRegistry(BundleContext context) throws InvalidSyntaxException {
        this.context = context;
        for (PluginKind kind : PluginKind.values()) {
            plugins.put(kind, UnifiedMap.newMap());
        }
        StringBuilder anyKind = new StringBuilder("(|");
        for (PluginKind kind : PluginKind.values()) {
            anyKind.append("(objectClass=").append(kind.service().getName()).append(')');
        }
        tracker = new ServiceTracker<>(
                context, context.createFilter(anyKind.append(')').toString()), this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public synchronized ServiceReference<Plugin<?>> addingService(ServiceReference<Plugin<?>> reference) {
        String id = text(reference, "id");
        if (!VALID_ID.matcher(id).matches()) {
            nameless.add(reference);
        } else {
            for (PluginKind kind : kinds(reference)) {
                FastList<ServiceReference<Plugin<?>>> all = ofKind(kind).getIfAbsentPut(id, FastList.newList(1));
                all.add(reference);
                all.sort(BY_INSTALLATION);
            }
        }
        return reference;
    }

    @Override
    public void modifiedService(ServiceReference<Plugin<?>> reference, ServiceReference<Plugin<?>> same) {
        removedService(reference, same);
        addingService(reference);
    }

    @Override
    public synchronized void removedService(ServiceReference<Plugin<?>> reference, ServiceReference<Plugin<?>> same) {
        nameless.remove(reference);
        for (UnifiedMap<String, FastList<ServiceReference<Plugin<?>>>> ofOneKind : plugins.values()) {
            ofOneKind.values().forEach(all -> all.remove(reference));
            ofOneKind.values().removeIf(List::isEmpty);
        }
    }

    @Override
    public synchronized List<InstalledPlugin> list(PluginKind kind) {
        List<InstalledPlugin> list = new ArrayList<>();
        ofKind(kind).forEachKeyValue((id, all) -> list.add(describe(kind, id, all.getFirst())));
        list.sort(Comparator.comparing(InstalledPlugin::id));
        return list;
    }

    @Override
    public synchronized Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return Optional.ofNullable(ofKind(kind).get(id)).map(all -> describe(kind, id, all.getFirst()));
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        ServiceReference<Plugin<?>> reference;
        synchronized (this) {
            FastList<ServiceReference<Plugin<?>>> all = ofKind(kind).get(id);
            reference = all == null ? null : all.getFirst();
        }
        if (reference == null) {
            throw new NoSuchElementException("there is no " + kind.word() + " '" + id + "'");
        }
        Plugin<?> plugin = context.getService(reference);
        if (plugin == null) {
            throw new NoSuchElementException("the " + kind.word() + " '" + id + "' of bundle "
                    + bundle(reference).getSymbolicName() + " cannot be activated"
                    + ActivationFailure.of(context, reference));
        }
        return plugin;
    }

    @Override
    public synchronized List<String> conflicts() {
        List<String> sentences = new ArrayList<>();
        plugins.forEach((kind, ofOneKind) -> ofOneKind.forEachKeyValue((id, all) -> {
            for (ServiceReference<Plugin<?>> hidden : all.subList(1, all.size())) {
                sentences.add("the " + kind.word() + " '" + id + "' of bundle " + named(hidden)
                        + " is hidden by that of bundle " + named(all.getFirst()));
            }
        }));
        sentences.sort(null);
        for (ServiceReference<Plugin<?>> reference : nameless) {
            String id = text(reference, "id");
            sentences.add("a" + (kinds(reference).get(0).word().startsWith("a") ? "n " : " ")
                    + kinds(reference).get(0).word() + " of bundle " + named(reference)
                    + (id.isEmpty()
                            ? " has no id; its class needs @PluginDescription"
                            : " has the id '" + id + "'; an id is lower-case words joined by hyphens"));
        }
        return sentences;
    }

    private UnifiedMap<String, FastList<ServiceReference<Plugin<?>>>> ofKind(PluginKind kind) {
        return Objects.requireNonNull(plugins.get(kind));
    }

    private static List<PluginKind> kinds(ServiceReference<Plugin<?>> reference) {
        List<String> services = List.of((String[]) reference.getProperty("objectClass"));
        List<PluginKind> kinds = new ArrayList<>();
        for (PluginKind kind : PluginKind.values()) {
            if (services.contains(kind.service().getName())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static InstalledPlugin describe(PluginKind kind, String id, ServiceReference<Plugin<?>> reference) {
        Bundle bundle = bundle(reference);
        return new InstalledPlugin(
                kind,
                id,
                text(reference, "label"),
                text(reference, "summary"),
                bundle.getSymbolicName(),
                bundle.getVersion().toString());
    }

    private static Bundle bundle(ServiceReference<Plugin<?>> reference) {
        return reference.getBundle();
    }

    private static String named(ServiceReference<Plugin<?>> reference) {
        return bundle(reference).getSymbolicName() + " " + bundle(reference).getVersion();
    }

    private static String text(ServiceReference<Plugin<?>> reference, String property) {
        return reference.getProperty("voltaic." + property) instanceof String text ? text : "";
    }
}
