package voltaic.itests;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import voltaic.launcher.Platform;

/**
 * Questions to a running framework. Services of its bundles are of classes that the tests cannot see (theirs are loaded
 * from the class path), hence the reflection.
 */
public record Inside(Platform platform) {
    private static final int SATISFIED = 4;
    private static final int ACTIVE = 8;

    public BundleContext context() {
        return platform.framework().getBundleContext();
    }

    public Bundle bundle(String symbolicName) {
        return Arrays.stream(context().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(symbolicName))
                .findFirst()
                .orElseThrow(() -> new AssertionError("bundle " + symbolicName + " is not installed"));
    }

    /** The symbolic names of the bundles that a bundle takes packages from whose names begin so. */
    Collection<String> providersOf(String packagePrefix, String consumer) {
        Collection<String> providers = new TreeSet<>();
        bundle(consumer).adapt(BundleWiring.class).getRequiredWires("osgi.wiring.package").stream()
                .filter(wire -> wire.getCapability()
                        .getAttributes()
                        .get("osgi.wiring.package")
                        .toString()
                        .startsWith(packagePrefix))
                .forEach(wire -> providers.add(wire.getProvider().getSymbolicName()));
        return providers;
    }

    /** The service of that interface, whether or not it is the interface that the tests know by that name. */
    public Object service(String interfaceName) {
        try {
            ServiceReference<?>[] references = context().getAllServiceReferences(interfaceName, null);
            if (references == null) {
                throw new AssertionError("there is no service " + interfaceName);
            }
            return context().getService(references[0]);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every component of Declarative Services. */
    public List<Object> components() {
        Object runtime = service("org.osgi.service.component.runtime.ServiceComponentRuntime");
        return List.copyOf((Collection<?>) call(runtime, "getComponentDescriptionDTOs", Bundle[].class, new Bundle[0]));
    }

    /** A sentence about every component that is not satisfied. */
    public List<String> unsatisfied() {
        Object runtime = service("org.osgi.service.component.runtime.ServiceComponentRuntime");
        List<String> sentences = new ArrayList<>();
        for (Object component : components()) {
            Collection<?> configurations =
                    (Collection<?>) call(runtime, "getComponentConfigurationDTOs", component.getClass(), component);
            boolean satisfied = configurations.stream()
                    .mapToInt(configuration -> (Integer) field(configuration, "state"))
                    .anyMatch(state -> state == SATISFIED || state == ACTIVE);
            if (!satisfied) {
                sentences.add(field(component, "name") + ": " + configurations);
            }
        }
        return sentences;
    }

    /** Log entries at WARN or above. */
    public List<String> warnings() {
        Enumeration<?> entries = (Enumeration<?>) call(service("org.osgi.service.log.LogReaderService"), "getLog");
        List<String> warnings = new ArrayList<>();
        while (entries.hasMoreElements()) {
            Object entry = entries.nextElement();
            String level = call(entry, "getLogLevel").toString();
            if (level.equals("WARN") || level.equals("ERROR")) {
                warnings.add(level + " " + call(entry, "getMessage") + " " + call(entry, "getException"));
            }
        }
        return warnings;
    }

    public static Object call(Object target, String method) {
        return invoke(target, method, new Class<?>[0]);
    }

    private static Object call(Object target, String method, Class<?> parameter, Object argument) {
        return invoke(target, method, new Class<?>[] {parameter}, argument);
    }

    private static Object invoke(Object target, String method, Class<?>[] parameters, Object... arguments) {
        try {
            Method found = target.getClass().getMethod(method, parameters);
            found.setAccessible(true);
            return found.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot call " + method + " of " + target.getClass(), e);
        }
    }

    private static Object field(Object target, String name) {
        try {
            return target.getClass().getField(name).get(target);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot read " + name + " of " + target.getClass(), e);
        }
    }
}
