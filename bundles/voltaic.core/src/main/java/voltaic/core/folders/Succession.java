package voltaic.core.folders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import voltaic.core.PluginFile;
import voltaic.core.PluginFile.Status;
import voltaic.core.registry.PluginBundles;

/**
 * One step from the bundles that run to those that are wanted. New bundles are started beside the old ones, which serve
 * on; then everything is taken over at once, or everything is taken back.
 */
final class Succession {
    /** A bundle that runs, and the jar that it is of. */
    record Running(Candidate candidate, Bundle bundle) {
        boolean isOf(Candidate other) {
            return candidate.read().sha256().equals(other.read().sha256());
        }
    }

    private final PluginBundles bundles;
    private final BundleStarter starter;
    private final Map<Path, Running> running = new LinkedHashMap<>();
    private final Map<Path, PluginFile> outcomes = new LinkedHashMap<>();
    private final List<Bundle> fresh = new ArrayList<>();
    private Collection<Bundle> leaving = Set.of();

    Succession(PluginBundles bundles, BundleStarter starter) {
        this.bundles = bundles;
        this.starter = starter;
    }

    /**
     * Starts what is wanted and does not run yet.
     *
     * @param candidates all jars, in the order in which they are read
     * @param before what runs
     * @param failed what became of jars that were tried before, and are not to be tried again
     */
    void begin(List<Candidate> candidates, Map<Path, Running> before, Map<Path, PluginFile> failed) {
        List<Candidate> wanted = wanted(candidates);
        for (Candidate candidate : wanted) {
            Running already = before.get(candidate.file());
            if (already != null && already.isOf(candidate)) {
                running.put(candidate.file(), already);
            }
        }
        Set<Bundle> old = new HashSet<>();
        before.values().forEach(each -> old.add(each.bundle()));
        running.values().forEach(each -> old.remove(each.bundle()));
        leaving = bundles.withDependents(old);
        running.values().removeIf(each -> leaving.contains(each.bundle()));
        List<Candidate> open = new ArrayList<>();
        for (Candidate candidate : wanted) {
            PluginFile failure = failed.get(candidate.file());
            if (failure != null && failure.sha256().equals(candidate.read().sha256())) {
                outcomes.put(candidate.file(), failure);
            } else if (!running.containsKey(candidate.file())) {
                open.add(candidate);
            }
        }
        bundles.replace(leaving);
        while (!open.isEmpty()) {
            open = start(open);
        }
        bundles.replace(Set.of());
        running.values().forEach(each -> outcomes.put(each.candidate().file(), active(each)));
    }

    /** Those that nothing speaks against; of several jars of one bundle, the first. */
    private List<Candidate> wanted(List<Candidate> candidates) {
        Map<String, Candidate> first = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            outcomes.put(candidate.file(), candidate.read());
            if (candidate.isFit()) {
                Candidate other = first.putIfAbsent(candidate.read().bundle(), candidate);
                if (other != null) {
                    outcomes.put(
                            candidate.file(),
                            candidate.outcome(
                                    Status.DUPLICATE,
                                    "the bundle " + candidate.read().bundle() + " is read from " + other.file()));
                }
            }
        }
        return List.copyOf(first.values());
    }

    /** All are installed before any is started, so that they can need each other. Those to be tried again are handed back. */
    private List<Candidate> start(List<Candidate> open) {
        Map<Candidate, Bundle> installed = new LinkedHashMap<>();
        for (Candidate candidate : open) {
            try {
                installed.put(candidate, starter.install(candidate));
            } catch (JarFailure e) {
                outcomes.put(candidate.file(), candidate.outcome(e.status(), e.reason()));
            }
        }
        Set<Bundle> failed = new HashSet<>();
        Set<Bundle> stuck = new HashSet<>();
        Map<Candidate, Bundle> started = new LinkedHashMap<>(installed);
        installed.forEach((candidate, bundle) -> {
            try {
                starter.start(bundle);
            } catch (JarFailure e) {
                outcomes.put(candidate.file(), candidate.outcome(e.status(), e.reason()));
                started.remove(candidate);
                (e.isStuck() ? stuck : failed).add(bundle);
            }
        });
        // Without a bundle that failed, those that were wired to it lack something: they are tried without it.
        Set<Bundle> fallen = bundles.withDependents(failed);
        fallen.removeAll(stuck);
        List<Candidate> again = new ArrayList<>();
        started.forEach((candidate, bundle) -> {
            if (fallen.contains(bundle)) {
                again.add(candidate);
            } else {
                running.put(candidate.file(), new Running(candidate, bundle));
                fresh.add(bundle);
            }
        });
        stuck.forEach(bundles::giveUp);
        bundles.uninstall(fallen);
        return again;
    }

    private static PluginFile active(Running running) {
        Bundle bundle = running.bundle();
        boolean empty =
                bundle.getHeaders("").get("Service-Component") == null && bundle.getRegisteredServices() == null;
        return running.candidate()
                .outcome(Status.ACTIVE, empty ? "it offers nothing; does its class have @Component?" : "");
    }

    /** What became of a jar. */
    PluginFile outcome(Path file) {
        return Objects.requireNonNull(outcomes.get(file));
    }

    /** The bundle of a jar, if it runs. */
    Optional<Bundle> bundle(Path file) {
        @Nullable Running found = running.get(file);
        return found == null ? Optional.empty() : Optional.of(found.bundle());
    }

    /** What became of every jar, in the order in which they are read. */
    List<PluginFile> outcomes() {
        return List.copyOf(outcomes.values());
    }

    /** What runs from now on; what ran before serves only those who use it. */
    Map<Path, Running> finish() {
        bundles.retire(leaving);
        return running;
    }

    /** Everything is as it was. */
    void undo() {
        bundles.uninstall(fresh);
    }
}
