package voltaic.core.folders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/**
 * A view or another part of the desktop that a bundle offers. The core knows such parts by the properties of their
 * services alone; their classes are the desktop's.
 *
 * @param word what it is
 * @param id its id among its kind
 */
record DesktopPart(String word, String id, ServiceReference<?> service) {
    private static final String ID = "voltaic.ui.id";
    private static final Map<String, String> WORDS = Map.of(
            "voltaic.ui.api.ViewProvider", "view",
            "voltaic.ui.api.ResultViewProvider", "result view",
            "voltaic.ui.api.EditorProvider", "editor",
            "voltaic.ui.api.WizardProvider", "wizard");

    /** The parts that a bundle offers. */
    static List<DesktopPart> of(Bundle bundle) {
        List<DesktopPart> parts = new ArrayList<>();
        ServiceReference<?>[] services = bundle.getRegisteredServices();
        for (ServiceReference<?> service : services == null ? new ServiceReference<?>[0] : services) {
            if (service.getProperty(ID) instanceof String id) {
                for (String type : (String[]) service.getProperty("objectClass")) {
                    Optional.ofNullable(WORDS.get(type))
                            .ifPresent(word -> parts.add(new DesktopPart(word, id, service)));
                }
            }
        }
        return parts;
    }

    /** {@code view 'energy-meter'}. */
    String words() {
        return word + " '" + id + "'";
    }

    /**
     * Who hides it, if somebody does: of two with one id, that of the higher ranking, or else the first, is shown.
     *
     * @param going whether a bundle is on its way out, and hides nothing any more
     */
    Optional<String> hidden(Predicate<Bundle> going) {
        return Arrays.stream(service.getBundle().getBundleContext().getBundles())
                .filter(bundle -> !bundle.equals(service.getBundle()) && !going.test(bundle))
                .filter(bundle -> of(bundle).stream()
                        .anyMatch(other ->
                                other.words().equals(words()) && other.service().compareTo(service) > 0))
                .findFirst()
                .map(bundle -> "the " + words() + " is hidden by that of bundle " + bundle.getSymbolicName() + " "
                        + bundle.getVersion());
    }
}
