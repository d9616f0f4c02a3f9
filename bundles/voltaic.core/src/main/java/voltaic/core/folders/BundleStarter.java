package voltaic.core.folders;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import voltaic.core.Faults;
import voltaic.core.PluginFile.Status;
import voltaic.core.registry.PluginBundles;
import voltaic.core.registry.TimeLimit;

/** Installs and starts the bundles of jars; what fails is said in a sentence. */
final class BundleStarter {
    private final BundleContext context;
    private final PluginBundles bundles;
    private final TimeLimit timeLimit;

    BundleStarter(BundleContext context, PluginBundles bundles) {
        this.context = context;
        this.bundles = bundles;
        this.timeLimit = TimeLimit.of(context);
    }

    Bundle install(Candidate candidate) throws JarFailure {
        MessageDigest digest = Digest.sha256();
        Bundle bundle;
        try (InputStream in = new DigestInputStream(Files.newInputStream(candidate.content()), digest)) {
            bundle = bundles.install(candidate.origin(), in);
        } catch (IOException e) {
            throw new JarFailure(Status.UNREADABLE, "it cannot be read: " + e.getMessage());
        } catch (BundleException e) {
            throw e.getType() == BundleException.DUPLICATE_BUNDLE_ERROR
                    ? new JarFailure(
                            Status.DUPLICATE, "the bundle " + candidate.read().bundle() + " is there already")
                    : new JarFailure(Status.FAILED, "the framework refuses it: " + Faults.describe(e));
        }
        if (!Digest.text(digest).equals(candidate.read().sha256())) {
            discard(bundle);
            throw new JarFailure(Status.UNREADABLE, "it changed while it was read");
        }
        return bundle;
    }

    /** Resolves a bundle and runs its activator. */
    void start(Bundle bundle) throws JarFailure {
        try {
            timeLimit.call(
                    "start-of-" + bundle.getSymbolicName(),
                    () -> {
                        bundle.start(Bundle.START_TRANSIENT);
                        return true;
                    },
                    () -> discard(bundle));
        } catch (TimeoutException e) {
            throw new JarFailure(
                    Status.FAILED, "its activator did not come to an end within " + timeLimit.seconds() + " s", true);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BundleException failure && failure.getType() == BundleException.RESOLVE_ERROR
                    ? unresolved(String.valueOf(failure.getMessage()))
                    : new JarFailure(Status.FAILED, "it failed while it started: " + Faults.describe(e));
        }
    }

    private JarFailure unresolved(String message) {
        MissingRequirement missing = new MissingRequirement(context, bundles);
        return missing.isTheDesktop(message)
                ? new JarFailure(Status.FOR_DESKTOP, "it is for the desktop, and used there alone")
                : new JarFailure(Status.UNRESOLVED, missing.words(message));
    }

    private void discard(Bundle bundle) {
        try {
            bundles.end(bundle);
        } catch (BundleException e) {
            // It could be neither started nor stopped: it is left, and offered to nobody.
            bundles.giveUp(bundle);
        }
    }
}
