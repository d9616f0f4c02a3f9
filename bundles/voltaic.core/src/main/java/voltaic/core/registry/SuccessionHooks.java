package voltaic.core.registry;

import java.util.Collection;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Lets a bundle and its successor be there at the same time, also with the same name and version: who is installed or
 * wired anew does not see the bundles that are going.
 */
final class SuccessionHooks implements CollisionHook, ResolverHookFactory, ResolverHook {
    private final Predicate<Bundle> going;

    SuccessionHooks(Predicate<Bundle> going) {
        this.going = going;
    }

    void register(BundleContext context) {
        context.registerService(
                new String[] {CollisionHook.class.getName(), ResolverHookFactory.class.getName()}, this, null);
    }

    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> candidates) {
        candidates.removeIf(going);
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterMatches(BundleRequirement requirement, Collection<BundleCapability> candidates) {
        if (!going.test(requirement.getRevision().getBundle())) {
            candidates.removeIf(candidate -> going.test(candidate.getRevision().getBundle()));
        }
    }

    @Override
    public void filterSingletonCollisions(BundleCapability singleton, Collection<BundleCapability> candidates) {
        candidates.removeIf(candidate -> going.test(candidate.getRevision().getBundle()));
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        // All may be resolved.
    }

    @Override
    public void end() {
        // Nothing is kept of a resolve process.
    }
}
