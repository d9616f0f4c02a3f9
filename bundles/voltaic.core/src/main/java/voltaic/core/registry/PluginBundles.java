package voltaic.core.registry;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import voltaic.core.PluginKind;
import voltaic.plugin.Plugin;

/**
 * The bundles that come from plugin folders, and who uses them. A bundle that is retired is no longer offered to
 * anybody, but stays, with its classes and services, until every use that began before has ended; then it is
 * uninstalled. So a run keeps the version that it began with, and its successor serves the next run.
 */
@Component(service = PluginBundles.class)
public final class PluginBundles {
    private final BundleContext context;
    private final TimeLimit timeLimit;
    private final Activation activation;
    private final Map<Long, Origin> origins = new ConcurrentHashMap<>();
    private final AtomicLong installations = new AtomicLong();
    private final Set<Use> uses = new HashSet<>();
    private final Map<Bundle, Set<Use>> waiting = new HashMap<>();
    private volatile Set<Long> replaced = Set.of();
    private volatile Set<Long> retired = Set.of();
    private boolean hooked;

    @Activate
    public PluginBundles(BundleContext context) {
        this.context = context;
        this.timeLimit = TimeLimit.of(context);
        this.activation = new Activation(context, timeLimit);
    }

    /** A use of plugins: holds all bundles that were not retired when it began. */
    public final class Use implements AutoCloseable {
        private int holders = 1;

        private Use() {}

        /** The same use, to be closed once more. */
        Use again() {
            synchronized (PluginBundles.this) {
                holders++;
            }
            return this;
        }

        @Override
        public void close() {
            uninstall(end(this));
        }
    }

    /** Begins a use. */
    synchronized Use use() {
        Use use = new Use();
        uses.add(use);
        return use;
    }

    /** Takes one holder from a use; the bundles that nobody holds any more are handed back. */
    private synchronized List<Bundle> end(Use use) {
        use.holders--;
        if (use.holders > 0) {
            return List.of();
        }
        uses.remove(use);
        waiting.values().forEach(before -> before.remove(use));
        return takeFree();
    }

    private List<Bundle> takeFree() {
        List<Bundle> free = new ArrayList<>();
        waiting.forEach((bundle, before) -> {
            if (before.isEmpty()) {
                free.add(bundle);
            }
        });
        free.forEach(waiting::remove);
        return free;
    }

    /** Installs a bundle; it stays until it is retired. */
    public Bundle install(Origin origin, InputStream content) throws BundleException {
        // A bundle and its successor are there at the same time, hence a location for each.
        String location = "plugin:" + installations.incrementAndGet() + ":" + origin.file();
        Bundle bundle = context.installBundle(location, content);
        origins.put(bundle.getBundleId(), origin);
        return bundle;
    }

    /** A service as an offer; nothing if it has gone already. */
    public Optional<Offer> offer(ServiceReference<Plugin<?>> reference) {
        return Optional.ofNullable(reference.getBundle())
                .map(bundle -> new Offer(reference, bundle, Optional.ofNullable(origins.get(bundle.getBundleId()))));
    }

    /**
     * The plugin of an offer.
     *
     * @throws java.util.NoSuchElementException if it cannot be activated, with the reason
     */
    public Plugin<?> activate(Offer offer, PluginKind kind) {
        return activation.of(offer, kind);
    }

    void forget(ServiceReference<?> reference) {
        activation.forget(reference);
    }

    /** The ids of the bundles that are not offered any more. */
    Set<Long> retired() {
        return retired;
    }

    /** These bundles, and all from plugin folders that take classes from them. */
    public Set<Bundle> withDependents(Collection<Bundle> bundles) {
        Set<Bundle> all = new LinkedHashSet<>();
        List<Bundle> open = new ArrayList<>(bundles);
        while (!open.isEmpty()) {
            Bundle bundle = open.remove(open.size() - 1);
            BundleWiring wiring = all.add(bundle) ? bundle.adapt(BundleWiring.class) : null;
            if (wiring != null) {
                for (BundleWire wire : wiring.getProvidedWires(null)) {
                    Bundle dependent = wire.getRequirer().getBundle();
                    if (origins.containsKey(dependent.getBundleId())) {
                        open.add(dependent);
                    }
                }
            }
        }
        return all;
    }

    /**
     * Lets successors of these bundles be installed and wired as if these were not there; they are still offered. An
     * empty collection ends this.
     */
    public synchronized void replace(Collection<Bundle> bundles) {
        replaced = ids(Set.of(), bundles);
        if (!hooked && !bundles.isEmpty()) {
            hooked = true;
            new SuccessionHooks(
                            bundle -> replaced.contains(bundle.getBundleId()) || retired.contains(bundle.getBundleId()))
                    .register(context);
        }
    }

    /** Whether a bundle is being replaced, or is retired. */
    public boolean isGoing(Bundle bundle) {
        return replaced.contains(bundle.getBundleId()) || retired.contains(bundle.getBundleId());
    }

    /** Offers these bundles to nobody from now on, all at once, and uninstalls each when nobody uses it any more. */
    public void retire(Collection<Bundle> bundles) {
        List<Bundle> free;
        List<Bundle> kept = new ArrayList<>(bundles);
        synchronized (this) {
            for (Bundle bundle : bundles) {
                if (!retired.contains(bundle.getBundleId())) {
                    waiting.put(bundle, new HashSet<>(uses));
                }
            }
            retired = ids(retired, bundles);
            free = takeFree();
        }
        kept.removeAll(free);
        kept.forEach(bundle -> WindowParts.end(context, bundle));
        uninstall(free);
    }

    /** Offers a bundle to nobody, whose code is stuck; it is uninstalled by {@link #end} if it ever comes to an end. */
    public synchronized void giveUp(Bundle bundle) {
        retired = ids(retired, List.of(bundle));
    }

    /** Uninstalls bundles that nobody uses. */
    public void uninstall(Collection<Bundle> bundles) {
        for (Bundle bundle : bundles) {
            try {
                timeLimit.call(
                        "end-of-" + bundle.getSymbolicName(),
                        () -> {
                            end(bundle);
                            return true;
                        },
                        () -> {});
            } catch (TimeoutException | ExecutionException e) {
                // Its code is stuck, or the framework cannot end it: it stays until the program ends, offered to
                // nobody.
                giveUp(bundle);
            }
        }
        refresh();
    }

    /** Uninstalls a bundle on this thread. */
    public void end(Bundle bundle) throws BundleException {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            bundle.uninstall();
        }
        synchronized (this) {
            origins.remove(bundle.getBundleId());
            Set<Long> left = new HashSet<>(retired);
            left.remove(bundle.getBundleId());
            retired = Set.copyOf(left);
        }
    }

    /** Lets go of the classes of uninstalled bundles that only uninstalled bundles are wired to. */
    private void refresh() {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        Collection<Bundle> pending = wiring.getRemovalPendingBundles();
        if (!pending.isEmpty()
                && wiring.getDependencyClosure(pending).stream()
                        .allMatch(bundle -> bundle.getState() == Bundle.UNINSTALLED)) {
            wiring.refreshBundles(pending);
        }
    }

    private static Set<Long> ids(Set<Long> before, Collection<Bundle> bundles) {
        Set<Long> ids = new HashSet<>(before);
        bundles.forEach(bundle -> ids.add(bundle.getBundleId()));
        return Set.copyOf(ids);
    }
}
