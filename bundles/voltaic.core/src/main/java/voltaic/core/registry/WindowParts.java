package voltaic.core.registry;

import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Ends what a retired bundle has in the window, such as views: no run uses that, so it goes at once, where the plugins of the bundle
 * stay until the runs end.
 */
final class WindowParts {
    private static final String DESKTOP = "voltaic.ui.api.";

    private WindowParts() {}

    static void end(BundleContext context, Bundle bundle) {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return;
        }
        ServiceComponentRuntime runtime = context.getService(reference);
        for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
            if (component.serviceInterfaces.length > 0
                    && Arrays.stream(component.serviceInterfaces).allMatch(type -> type.startsWith(DESKTOP))) {
                runtime.disableComponent(component);
            }
        }
        context.ungetService(reference);
    }
}
