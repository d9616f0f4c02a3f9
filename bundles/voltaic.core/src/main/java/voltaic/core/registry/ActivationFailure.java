package voltaic.core.registry;

import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Asks Declarative Services why a component could not be activated. */
final class ActivationFailure {
    private static final String CAUSE = "Caused by: ";

    /** How Java remembers what went wrong when a class was initialized for the first time. */
    private static final Pattern EARLIER =
            Pattern.compile("java\\.lang\\.ExceptionInInitializerError: Exception (.*) \\[in thread \".*\"\\]");

    private ActivationFailure() {}

    /** {@code ": java.lang.IllegalStateException: no tables"}, or nothing if nobody knows. */
    static String of(BundleContext context, ServiceReference<?> component) {
        ServiceReference<ServiceComponentRuntime> reference =
                context.getServiceReference(ServiceComponentRuntime.class);
        if (reference == null) {
            return "";
        }
        try {
            ServiceComponentRuntime runtime = context.getService(reference);
            String failure = runtime == null ? null : failure(runtime, component);
            return failure == null ? "" : ": " + firstCause(failure);
        } finally {
            context.ungetService(reference);
        }
    }

    private static @Nullable String failure(ServiceComponentRuntime runtime, ServiceReference<?> component) {
        String name = String.valueOf(component.getProperty("component.name"));
        ComponentDescriptionDTO description = runtime.getComponentDescriptionDTO(component.getBundle(), name);
        if (description != null) {
            Collection<ComponentConfigurationDTO> configurations = runtime.getComponentConfigurationDTOs(description);
            for (ComponentConfigurationDTO configuration : configurations) {
                if (configuration.failure != null) {
                    return configuration.failure;
                }
            }
        }
        return null;
    }

    /** The innermost cause of a printed stack trace. */
    private static String firstCause(String stackTrace) {
        String[] lines = stackTrace.split("\\R", -1);
        String cause = lines[0];
        for (String line : lines) {
            if (line.startsWith(CAUSE)) {
                cause = line.substring(CAUSE.length());
            }
        }
        Matcher earlier = EARLIER.matcher(cause);
        return earlier.matches() ? earlier.group(1) : cause;
    }
}
