package voltaic.launcher;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** A running OSGi framework with the bundles of some features, its storage in a folder of its own. */
public final class Platform implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final Framework framework;
    private final Path storage;
    private int started;

    private Platform(Framework framework, Path storage) {
        this.framework = framework;
        this.storage = storage;
    }

    /**
     * Starts a framework, and in it every bundle of the features, in their order. Bundles whose jars are on Java's class
     * path share its class loader.
     *
     * @param installation where the bundles are
     * @param features what to start
     * @param properties properties of the framework; they win over those of the features
     * @throws LaunchException if a bundle is missing, does not resolve or does not start; nothing is left running
     */
    public static Platform start(Installation installation, List<Feature> features, Map<String, String> properties)
            throws LaunchException {
        Map<String, String> configuration = new HashMap<>();
        for (Feature feature : features) {
            configuration.putAll(feature.frameworkProperties());
        }
        configuration.putAll(properties);
        Path storage = Storage.create();
        configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        SharedClassPath classPath = new SharedClassPath(System.getProperty("java.class.path"));
        Framework framework = new FrameworkFactory().newFramework(configuration, classPath);
        Platform platform = new Platform(framework, storage);
        try {
            platform.startBundles(installation, features, classPath);
            return platform;
        } catch (BundleException e) {
            platform.close();
            throw new LaunchException(StartFailure.sentence(e), e);
        } catch (LaunchException | RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    private void startBundles(Installation installation, List<Feature> features, SharedClassPath classPath)
            throws BundleException, LaunchException {
        framework.init();
        BundleContext context = framework.getBundleContext();
        List<Bundle> bundles = new ArrayList<>();
        for (Feature feature : features) {
            for (String id : feature.bundles()) {
                bundles.add(install(context, installation.bundle(id), classPath));
            }
        }
        framework.start();
        started = bundles.size();
        // Resolving all at once takes half the time of resolving one by one; what fails is said by start.
        framework.adapt(FrameworkWiring.class).resolveBundles(bundles);
        for (Bundle bundle : bundles) {
            bundle.start(Bundle.START_TRANSIENT);
        }
    }

    private static Bundle install(BundleContext context, Path jar, SharedClassPath classPath) throws LaunchException {
        try {
            return context.installBundle(classPath.location(jar));
        } catch (BundleException | UncheckedIOException e) {
            throw new LaunchException(
                    "Bundle " + jar + " is missing, damaged or cannot be read; install Voltaic again.", e);
        }
    }

    /** The framework itself. */
    public Framework framework() {
        return framework;
    }

    /**
     * The service that runs the program: takes arguments, gives the exit code.
     *
     * @param name {@code cli} for the command line, {@code desktop} for the window
     * @throws LaunchException if no bundle offers it
     */
    public ToIntFunction<String[]> entry(String name) throws LaunchException {
        BundleContext context = framework.getBundleContext();
        String filter = "(voltaic.entry=" + name + ")";
        try {
            for (ServiceReference<?> reference : context.getServiceReferences(ToIntFunction.class, filter)) {
                @SuppressWarnings("unchecked") // the contract of the property voltaic.entry
                ToIntFunction<String[]> service = (ToIntFunction<String[]>) context.getService(reference);
                if (service != null) {
                    return service;
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new LaunchException("No bundle offers a service with " + filter
                + ": the component of voltaic." + (name.equals("cli") ? "cli" : "ui.workbench")
                + " lacks a service that it needs, or fails to start.");
    }

    /**
     * Ends the platform with the process: the bundles of the features hold nothing that must be let go, so they are only
     * stopped where a plugin may.
     */
    void leave() {
        BundleContext context = framework.getBundleContext();
        if (context != null && context.getBundles().length > started + 1) {
            close();
        } else {
            deleteStorage();
        }
    }

    /** Stops the bundles and deletes the storage. */
    @Override
    public void close() {
        try {
            framework.stop();
            // A plugin that does not stop does not keep the program from ending.
            framework.waitForStop(PATIENCE_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            deleteStorage();
        }
    }

    void deleteStorage() {
        Storage.delete(storage);
    }
}
