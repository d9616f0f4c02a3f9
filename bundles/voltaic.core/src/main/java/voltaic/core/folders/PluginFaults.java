package voltaic.core.folders;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterSet;
import voltaic.core.registry.Offer;
import voltaic.core.registry.PluginBundles;
import voltaic.plugin.Plugin;

/** What is wrong with the plugins of a bundle that runs. */
final class PluginFaults {
    private final PluginBundles bundles;

    PluginFaults(PluginBundles bundles) {
        this.bundles = bundles;
    }

    /** The plugins that a bundle offers. */
    List<Offer> offers(Bundle bundle) {
        List<Offer> offers = new ArrayList<>();
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        for (ServiceReference<?> reference : references == null ? new ServiceReference<?>[0] : references) {
            @SuppressWarnings("unchecked") // offers of no kind are left out
            ServiceReference<Plugin<?>> plugin = (ServiceReference<Plugin<?>>) reference;
            bundles.offer(plugin).filter(offer -> !offer.kinds().isEmpty()).ifPresent(offers::add);
        }
        return offers;
    }

    /** Why one of its plugins is of no use, if it is. */
    Optional<String> first(Bundle bundle) {
        return offers(bundle).stream().flatMap(offer -> broken(offer).stream()).findFirst();
    }

    /** What is wrong with each of its plugins. */
    List<String> all(Bundle bundle, PluginRegistry registry) {
        List<String> sentences = new ArrayList<>();
        for (Offer offer : offers(bundle)) {
            broken(offer).ifPresent(sentences::add);
            for (PluginKind kind : offer.kinds()) {
                Optional<InstalledPlugin> first = registry.find(kind, offer.id());
                if (first.isEmpty()) {
                    sentences.add("the id '" + offer.id() + "' of a " + kind.word()
                            + " is not lower-case words joined by hyphens");
                } else if (!offer.from()
                        .equals(first.get().bundle() + " " + first.get().version())) {
                    sentences.add("the " + kind.word() + " '" + offer.id() + "' of bundle " + offer.from()
                            + " is hidden by that of bundle " + first.get().bundle() + " "
                            + first.get().version());
                }
            }
        }
        for (DesktopPart part : DesktopPart.of(bundle)) {
            part.hidden(bundles::isGoing).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<String> broken(Offer offer) {
        PluginKind kind = offer.kinds().get(0);
        try {
            ParameterSet.of(bundles.activate(offer, kind));
            return Optional.empty();
        } catch (NoSuchElementException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return Optional.of("the " + kind.word() + " '" + offer.id() + "': " + e.getMessage());
        }
    }
}
