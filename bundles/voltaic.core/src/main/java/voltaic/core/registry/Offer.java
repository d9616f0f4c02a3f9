package voltaic.core.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.plugin.Plugin;

/**
 * A service that is a plugin. The bundle is kept, as a reference forgets it when its service goes.
 *
 * @param origin where the bundle came from; nothing for one of the distribution
 */
public record Offer(ServiceReference<Plugin<?>> reference, Bundle bundle, Optional<Origin> origin)
        implements Comparable<Offer> {

    /** The plugin's id; empty if it has none. */
    public String id() {
        return text("id");
    }

    /** The kinds of plugin that it is. */
    public List<PluginKind> kinds() {
        List<String> services = List.of((String[]) reference.getProperty("objectClass"));
        List<PluginKind> kinds = new ArrayList<>();
        for (PluginKind kind : PluginKind.values()) {
            if (services.contains(kind.service().getName())) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    InstalledPlugin describe(PluginKind kind) {
        return new InstalledPlugin(
                kind,
                id(),
                text("label"),
                text("summary"),
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                origin.map(Origin::sha256).orElse(""));
    }

    /** {@code org.example.mirror 3.1.4}. */
    public String from() {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }

    private String text(String property) {
        return reference.getProperty("voltaic." + property) instanceof String text ? text : "";
    }

    /** Those of the distribution come first, then those of files in the order in which they are read, the older first. */
    @Override
    public int compareTo(Offer other) {
        if (origin.isPresent() != other.origin.isPresent()) {
            return origin.isPresent() ? 1 : -1;
        }
        int files = origin.isPresent() ? origin.get().compareTo(other.origin.orElseThrow()) : 0;
        int bundles = files != 0 ? files : Long.compare(bundle.getBundleId(), other.bundle.getBundleId());
        return bundles != 0 ? bundles : other.reference.compareTo(reference);
    }
}
