package voltaic.core.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.collections.impl.list.mutable.FastList;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;

/** The plugins of one moment, by kind and id. Of several with one id, the first in the order of offers counts. */
final class PluginView {
    private static final Pattern VALID_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Set<Long> retired;
    private final Map<PluginKind, UnifiedMap<String, FastList<Offer>>> plugins = new EnumMap<>(PluginKind.class);
    private final List<Offer> nameless = new ArrayList<>();

    /**
     * A view.
     *
     * @param retired ids of bundles whose offers are passed over
     */
    PluginView(Collection<Offer> offers, Set<Long> retired) {
        this.retired = retired;
        for (PluginKind kind : PluginKind.values()) {
            plugins.put(kind, UnifiedMap.newMap());
        }
        List<Offer> inOrder = new ArrayList<>(offers);
        inOrder.sort(null);
        for (Offer offer : inOrder) {
            if (!retired.contains(offer.bundle().getBundleId())) {
                add(offer);
            }
        }
    }

    private void add(Offer offer) {
        if (!VALID_ID.matcher(offer.id()).matches()) {
            nameless.add(offer);
            return;
        }
        for (PluginKind kind : offer.kinds()) {
            ofKind(kind).getIfAbsentPut(offer.id(), FastList.newList(1)).add(offer);
        }
    }

    Set<Long> retired() {
        return retired;
    }

    List<InstalledPlugin> list(PluginKind kind) {
        List<InstalledPlugin> list = new ArrayList<>();
        ofKind(kind).forEachKeyValue((id, all) -> list.add(all.getFirst().describe(kind)));
        list.sort(Comparator.comparing(InstalledPlugin::id));
        return list;
    }

    Optional<InstalledPlugin> find(PluginKind kind, String id) {
        return Optional.ofNullable(ofKind(kind).get(id))
                .map(all -> all.getFirst().describe(kind));
    }

    Offer offer(PluginKind kind, String id) {
        FastList<Offer> all = ofKind(kind).get(id);
        if (all == null) {
            throw new NoSuchElementException("there is no " + kind.word() + " '" + id + "'");
        }
        return all.getFirst();
    }

    List<String> conflicts() {
        List<String> sentences = new ArrayList<>();
        plugins.forEach((kind, ofOneKind) -> ofOneKind.forEachKeyValue((id, all) -> {
            for (Offer hidden : all.subList(1, all.size())) {
                sentences.add("the " + kind.word() + " '" + id + "' of bundle " + hidden.from()
                        + " is hidden by that of bundle " + all.getFirst().from());
            }
        }));
        sentences.sort(null);
        for (Offer offer : nameless) {
            String word = offer.kinds().get(0).word();
            sentences.add("a" + (word.startsWith("a") ? "n " : " ") + word + " of bundle " + offer.from()
                    + (offer.id().isEmpty()
                            ? " has no id; its class needs @PluginDescription"
                            : " has the id '" + offer.id() + "'; an id is lower-case words joined by hyphens"));
        }
        return sentences;
    }

    private UnifiedMap<String, FastList<Offer>> ofKind(PluginKind kind) {
        return Objects.requireNonNull(plugins.get(kind));
    }
}
