package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Plugins that are installed, updated and removed again and again while runs are going: no class loader is left, no
 * service is lost, and no run mixes versions. The system property {@code voltaic.cycles} sets how often.
 */
class PluginCyclesIT {
    private static final int CYCLES = Integer.getInteger("voltaic.cycles", 12);
    private static final int RUNNERS = 2;
    private static final Pattern SHA256 = Pattern.compile("\"sha256\" : \"([0-9a-f]{64})\"");

    /** Works for some milliseconds, and needs another class only at the end. */
    private static final String SOLVE =
            """
            for (int i = 0; i < 10; i++) {
                run.checkpoint(i / 10.0);
                try { Thread.sleep(3); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
            }
            double value = Late.value() * problem.stages().get(0).jumps().get(0).rate();
            for (double t : problem.time().times()) {
                run.sample(new State() {
                    @Override public double time() { return t; }
                    @Override public double energyDensity(int ensemble) { return value; }
                });
            }
            """;

    @TempDir
    private Path scratch;

    private final Set<String> digests = new HashSet<>();
    private final List<Path> versions = new ArrayList<>();
    private final AtomicInteger removals = new AtomicInteger();
    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    private final Map<Long, PhantomReference<ClassLoader>> loaders = new HashMap<>();

    /**
     * Four jars of one bundle, the last two with the same version. The factors of channel and solver cancel if both are of
     * one jar: every run then yields 0.5.
     */
    private void make() throws Exception {
        for (int i = 0; i < 4; i++) {
            Path jar = new MadeJar("cycled")
                    .version("1." + Math.min(i, 2) + ".0")
                    .channel("cycled-line", 1 << i)
                    .type("Late", "final class Late { static double value() { return %s; } }".formatted(0.5 / (1 << i)))
                    .type("Still", MadeJar.solverSource("cycled-still", "", "", SOLVE))
                    .into(scratch.resolve("jars/" + i + ".jar"));
            versions.add(jar);
            digests.add(PluginTrustIT.sha256(jar));
        }
    }

    @Test
    void leaveNothingBehindAndNeverMix() throws Exception {
        make();
        try (Host host = new Host(scratch.resolve("home"), Map.of("voltaic.plugins.patience", "60"))) {
            host.succeed("plugins", "install", versions.get(0).toString());
            List<String> before = services(host);
            AtomicBoolean removed = new AtomicBoolean();
            AtomicBoolean over = new AtomicBoolean();
            List<FutureTask<Integer>> runners = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                FutureTask<Integer> runner = new FutureTask<>(() -> runAgainAndAgain(host, removed, over));
                new Thread(runner, "test-runner-" + i).start();
                runners.add(runner);
            }
            try {
                for (int cycle = 0; cycle < CYCLES; cycle++) {
                    cycle(host, cycle, removed);
                }
            } finally {
                over.set(true);
            }
            for (FutureTask<Integer> runner : runners) {
                assertThat(runner.get()).as("runs that came to their end").isGreaterThan(CYCLES / 2);
            }
            host.succeed("plugins", "install", versions.get(0).toString());
            assertThat(services(host)).isEqualTo(before);
            host.succeed("plugins", "remove", "org.example.cycled");
            assertThat(host.pluginBundles()).isEmpty();
            assertAllCollected();
        }
    }

    private void cycle(Host host, int cycle, AtomicBoolean removed) throws Exception {
        host.succeed("plugins", "install", versions.get(cycle % 4).toString());
        removed.set(false);
        watchLoaders(host);
        assertThat(host.run("cycled-line", "1", "cycled-still").series()).hasSize(12);
        host.succeed("plugins", "install", versions.get((cycle + 1) % 4).toString());
        watchLoaders(host);
        assertThat(host.succeed("list")).contains("cycled-line", "cycled-still");
        removed.set(true);
        removals.incrementAndGet();
        host.succeed("plugins", "remove", "cycled-line");
        assertThat(host.succeed("list"))
                .doesNotContain("cycled-line", "cycled-still")
                .contains("collective-decay");
    }

    /** Runs, and checks each result; a run may be refused only while the plugin is not there. */
    private int runAgainAndAgain(Host host, AtomicBoolean removed, AtomicBoolean over) throws Exception {
        int done = 0;
        while (!over.get()) {
            int removalsBefore = removals.get();
            boolean mayBeMissing = removed.get();
            Host.Ran ran = host.run("cycled-line", "1", "cycled-still");
            mayBeMissing |= removals.get() != removalsBefore;
            if (ran.said().exitCode() == 2) {
                assertThat(mayBeMissing).as("%s", ran.said()).isTrue();
                assertThat(ran.said().errors()).allMatch(error -> error.contains("there is no"));
            } else {
                assertThat(ran.series()).as("%s", ran.said()).allMatch(line -> line.matches("time,.*|.*,0.5"));
                Matcher digest = SHA256.matcher(ran.result());
                List<String> used = new ArrayList<>();
                while (digest.find()) {
                    if (digests.contains(digest.group(1))) {
                        used.add(digest.group(1));
                    }
                }
                assertThat(used).as("the channel and the solver are of one jar").hasSize(2);
                assertThat(used.get(0)).isEqualTo(used.get(1));
                done++;
            }
        }
        return done;
    }

    private static List<String> services(Host host) throws Exception {
        return Arrays.stream(host.inside().context().getAllServiceReferences(null, null))
                .map(service -> service.getBundle().getSymbolicName() + " "
                        + Arrays.toString((String[]) service.getProperty("objectClass")) + " "
                        + service.getProperty("voltaic.id"))
                .filter(service -> !service.contains("org.osgi.framework.hooks"))
                .sorted()
                .toList();
    }

    private void watchLoaders(Host host) {
        for (Bundle bundle : host.inside().context().getBundles()) {
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if ("org.example.cycled".equals(bundle.getSymbolicName())
                    && wiring != null
                    && wiring.getClassLoader() != null) {
                loaders.computeIfAbsent(
                        bundle.getBundleId(), id -> new PhantomReference<>(wiring.getClassLoader(), collected));
            }
        }
    }

    private void assertAllCollected() throws Exception {
        assertThat(loaders).hasSizeGreaterThanOrEqualTo(2 * CYCLES);
        int[] left = {loaders.size()};
        Host.await("every class loader of the plugin is collected", () -> {
            System.gc();
            while (collected.poll() != null) {
                left[0]--;
            }
            return left[0] == 0;
        });
        String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        assertThat(histogram).contains("java.lang.String").doesNotContain("org.example.cycled");
    }
}
