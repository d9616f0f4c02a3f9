package voltaic.tck.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import voltaic.ui.api.Site;

/**
 * A desktop on which nothing has happened yet: the workspace is empty, nothing runs, nothing is selected, dialogs are closed without an
 * answer, settings have the values that are asked with. Its services are interfaces of {@link voltaic.ui.api}, or any others that a
 * part works with.
 */
public final class EmptyDesk {
    private final Path folder;
    private final Map<Class<?>, Object> services = new HashMap<>();
    private final Map<Object, String> subscriptions = new ConcurrentHashMap<>();
    private volatile String title = "";

    EmptyDesk(Path folder) {
        this.folder = folder;
    }

    /** The service of that interface, always the same one. */
    public synchronized <T> T get(Class<T> service) {
        return service.cast(services.computeIfAbsent(service, this::standIn));
    }

    /** Takes a service of the author's own from now on, in place of the stand-in. */
    public synchronized <T> EmptyDesk with(Class<T> service, T own) {
        services.put(service, own);
        return this;
    }

    /** Makes a component as the framework does: gives its constructor the services that it asks for. */
    public <T> T make(Class<T> type) {
        Constructor<?> constructor = Arrays.stream(type.getConstructors())
                .max(Comparator.comparingInt(Constructor::getParameterCount))
                .orElseThrow(() -> new AssertionFailedError(type.getSimpleName()
                        + " has no public constructor, so Declarative Services cannot make it; add one"));
        Object[] given = Arrays.stream(constructor.getParameterTypes())
                .map(wanted -> wanted.isInterface() ? get(wanted) : make(wanted))
                .toArray();
        try {
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(given));
        } catch (InvocationTargetException e) {
            throw new AssertionFailedError(
                    "the constructor of " + type.getSimpleName() + " threw " + e.getCause()
                            + "; it must work on a desktop on which nothing has happened yet",
                    e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionFailedError(type.getSimpleName() + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** The workspace: an empty folder. */
    public Path folder() {
        return folder;
    }

    /** A place in the window. */
    Site site() {
        return get(Site.class);
    }

    /** What was set as the title of the place. */
    String title() {
        return title;
    }

    /** The calls whose subscriptions are not closed. */
    Collection<String> subscriptions() {
        return subscriptions.values();
    }

    private Object standIn(Class<?> type) {
        InvocationHandler handler = (proxy, method, arguments) -> answer(type, proxy, method, arguments);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private @Nullable Object answer(Class<?> type, Object proxy, Method method, Object @Nullable [] given)
            throws Throwable {
        Object[] arguments = given == null ? new Object[0] : given;
        switch (type.getSimpleName() + "." + method.getName()) {
            case "Site.title" -> title = String.valueOf(arguments[0]);
            case "Settings.get" -> {
                return arguments[1];
            }
            case "Dialogs.choose" -> {
                return ((List<?>) arguments[2]).size() - 1;
            }
            case "Workspace.unused" -> {
                return folder.resolve(String.valueOf(arguments[1]) + arguments[2]);
            }
            default -> {
                // What there is no more to say of is answered by its type.
            }
        }
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(type, proxy, method, arguments);
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, given);
        }
        return nothing(type, method, arguments);
    }

    private static Object ofObject(Class<?> type, Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "a stand-in for " + type.getSimpleName();
        };
    }

    /** Nothing, in the words of a type. */
    private @Nullable Object nothing(Class<?> owner, Method method, Object[] arguments) {
        Class<?> type = method.getReturnType();
        if (type.getSimpleName().equals("Subscription")) {
            return subscription(type, owner.getSimpleName() + "." + method.getName());
        }
        if (type == Icon.class) {
            return new PlainIcon(arguments.length > 1 ? (Integer) arguments[1] : 16);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object known = VALUES.get(type);
        if (known != null) {
            return known;
        }
        if (type == Path.class) {
            return folder;
        }
        return type.isInterface() ? standIn(type) : null;
    }

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(boolean.class, false),
            Map.entry(int.class, 0),
            Map.entry(long.class, 0L),
            Map.entry(double.class, 0.0),
            Map.entry(String.class, ""),
            Map.entry(Duration.class, Duration.ZERO),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(List.class, List.of()),
            Map.entry(Collection.class, List.of()),
            Map.entry(Map.class, Map.of()));

    private Object subscription(Class<?> type, String call) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                subscriptions.remove(proxy);
                return null;
            }
            return ofObject(type, proxy, method, arguments == null ? new Object[0] : arguments);
        };
        Object subscription = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
        subscriptions.put(subscription, call);
        return subscription;
    }
}
