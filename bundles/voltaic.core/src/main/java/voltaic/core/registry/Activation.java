package voltaic.core.registry;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import voltaic.core.Faults;
import voltaic.core.PluginKind;
import voltaic.plugin.Plugin;

/** Gets the objects of plugins. The first time, Declarative Services makes them, which runs code of the plugin. */
final class Activation {
    private final BundleContext context;
    private final TimeLimit timeLimit;
    private final Set<ServiceReference<?>> active = ConcurrentHashMap.newKeySet();
    private final Set<ServiceReference<?>> stuck = ConcurrentHashMap.newKeySet();

    Activation(BundleContext context, TimeLimit timeLimit) {
        this.context = context;
        this.timeLimit = timeLimit;
    }

    /**
     * The plugin.
     *
     * @throws NoSuchElementException if it cannot be activated, with the reason
     */
    Plugin<?> of(Offer offer, PluginKind kind) {
        ServiceReference<Plugin<?>> reference = offer.reference();
        boolean trusted = offer.origin().isEmpty() || active.contains(reference);
        Plugin<?> plugin = trusted ? context.getService(reference) : firstTime(offer, kind);
        if (plugin == null) {
            throw failure(offer, kind, ActivationFailure.of(context, reference));
        }
        return plugin;
    }

    private @Nullable Plugin<?> firstTime(Offer offer, PluginKind kind) {
        ServiceReference<Plugin<?>> reference = offer.reference();
        String late = ": it did not come to an end within " + timeLimit.seconds() + " s";
        if (stuck.contains(reference)) {
            throw failure(offer, kind, late);
        }
        try {
            Plugin<?> plugin = timeLimit.call(
                    "activation-of-" + offer.id(), () -> context.getService(reference), () -> stuck.remove(reference));
            if (plugin != null) {
                active.add(reference);
            }
            return plugin;
        } catch (TimeoutException e) {
            stuck.add(reference);
            throw failure(offer, kind, late);
        } catch (ExecutionException e) {
            throw failure(offer, kind, ": " + Faults.describe(e));
        }
    }

    private static NoSuchElementException failure(Offer offer, PluginKind kind, String reason) {
        return new NoSuchElementException("the " + kind.word() + " '" + offer.id() + "' of bundle "
                + offer.bundle().getSymbolicName() + " cannot be activated" + reason);
    }

    /** The service has gone. */
    void forget(ServiceReference<?> reference) {
        active.remove(reference);
        stuck.remove(reference);
    }
}
