package voltaic.core.registry;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import voltaic.core.InstalledPlugin;
import voltaic.core.PinnedPlugins;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.plugin.Plugin;

/** The plugins are the services of the plugin interfaces, except those of retired bundles. */
@Component
public final class ServicePluginRegistry implements PluginRegistry, ServiceTrackerCustomizer<Plugin<?>, Offer> {
    private final PluginBundles bundles;
    /** By identity: the first hash of a record costs a short command several milliseconds. */
    private final Set<Offer> offers = Collections.newSetFromMap(new IdentityHashMap<>());

    private final ServiceTracker<Plugin<?>, Offer> tracker;
    private @Nullable PluginView view;

    @Activate
    public ServicePluginRegistry(BundleContext context, @Reference PluginBundles bundles)
            throws InvalidSyntaxException {
        this.bundles = bundles;
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
    public @Nullable Offer addingService(ServiceReference<Plugin<?>> reference) {
        Optional<Offer> offer = bundles.offer(reference);
        synchronized (this) {
            offer.ifPresent(offers::add);
            view = null;
        }
        return offer.orElse(null);
    }

    @Override
    public synchronized void modifiedService(ServiceReference<Plugin<?>> reference, Offer offer) {
        view = null;
    }

    @Override
    public void removedService(ServiceReference<Plugin<?>> reference, Offer offer) {
        synchronized (this) {
            offers.remove(offer);
            view = null;
        }
        bundles.forget(reference);
    }

    private synchronized PluginView view() {
        Set<Long> retired = bundles.retired();
        if (view == null || view.retired() != retired) {
            view = new PluginView(offers, retired);
        }
        return view;
    }

    @Override
    public List<InstalledPlugin> list(PluginKind kind) {
        return view().list(kind);
    }

    @Override
    public Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return view().find(kind, id);
    }

    @Override
    public Plugin<?> get(PluginKind kind, String id) {
        return bundles.activate(view().offer(kind, id), kind);
    }

    @Override
    public List<String> conflicts() {
        return view().conflicts();
    }

    @Override
    public PinnedPlugins pin() {
        // In this order: what is retired in between is not in the view, and what is in the view is held.
        PluginBundles.Use use = bundles.use();
        return new Pinned(bundles, use, view());
    }

    private record Pinned(PluginBundles bundles, PluginBundles.Use use, PluginView view) implements PinnedPlugins {
        @Override
        public List<InstalledPlugin> list(PluginKind kind) {
            return view.list(kind);
        }

        @Override
        public Optional<InstalledPlugin> find(PluginKind kind, String id) {
            return view.find(kind, id);
        }

        @Override
        public Plugin<?> get(PluginKind kind, String id) {
            return bundles.activate(view.offer(kind, id), kind);
        }

        @Override
        public List<String> conflicts() {
            return view.conflicts();
        }

        @Override
        public PinnedPlugins pin() {
            return new Pinned(bundles, use.again(), view);
        }

        @Override
        public void close() {
            use.close();
        }
    }
}
