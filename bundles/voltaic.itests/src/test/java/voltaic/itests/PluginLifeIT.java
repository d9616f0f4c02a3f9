package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that come, change and go while the program works. */
class PluginLifeIT {
    private static final String GO = "voltaic.test.go";

    /** A class of its own that the solver needs only at the end: its class loader must live that long. */
    private static final String SAMPLE =
            """
            for (double t : problem.time().times()) {
                run.sample(new State() {
                    @Override public double time() { return t; }
                    @Override public double energyDensity(int ensemble) { return Late.value(); }
                });
            }
            """;

    private static final String WAIT =
            """
            while (!Boolean.getBoolean("voltaic.test.go")) {
                run.checkpoint(0.5);
                try { Thread.sleep(5); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
            }
            """;

    /** Never reports, and does not hear interrupts. */
    private static final String STUCK =
            """
            while (!Boolean.getBoolean("voltaic.test.go")) {
                try { Thread.sleep(20); } catch (InterruptedException e) { /* it goes on */ }
            }
            """;

    private static final String EXPORTER =
            """
            import java.io.IOException;
            import java.io.OutputStream;
            import org.osgi.service.component.annotations.Component;
            import voltaic.model.result.StudyResult;
            import voltaic.plugin.Exporter;
            import voltaic.plugin.NoParameters;
            import voltaic.plugin.PluginDescription;

            @Component
            @PluginDescription(id = "value", label = "Value", summary = "Its value.")
            public final class Export implements Exporter<NoParameters> {
                @Override
                public Class<NoParameters> parameters() {
                    return NoParameters.class;
                }

                @Override
                public void export(StudyResult results, NoParameters parameters, Target target) throws IOException {
                    try (OutputStream out = target.create("value.txt")) {
                        out.write(Double.toString(Late.value()).getBytes());
                    }
                }
            }
            """;

    @TempDir
    private Path scratch;

    private Host host;

    @BeforeEach
    void start() throws Exception {
        System.clearProperty(GO);
        host = new Host(scratch.resolve("home"), Map.of());
    }

    @AfterEach
    void stop() {
        System.setProperty(GO, "true");
        host.close();
    }

    private Path solver(String version, double value, String before) throws Exception {
        return new MadeJar("slow")
                .version(version)
                .type("Late", "final class Late { static double value() { return %s; } }".formatted(value))
                .type("Export", EXPORTER)
                .type("Still", MadeJar.solverSource("slow", "", "", before + SAMPLE))
                .into(scratch.resolve("jars/slow-" + version + "-" + value + ".jar"));
    }

    private static <T> FutureTask<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "test-run");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static void awaitSolver() throws Exception {
        Host.await("the solver works", () -> Thread.getAllStackTraces().entrySet().stream()
                .anyMatch(thread -> thread.getKey().getName().equals("voltaic-solver-slow")
                        && List.of(thread.getValue()).toString().contains("Still.solve")));
    }

    private static void assertRanWith(Host.Ran ran, double value) throws Exception {
        assertThat(ran.series()).hasSize(12).allSatisfy(line -> assertThat(line).matches("time,.*|.*," + value));
    }

    /** Also if the successor bears the same version, as a plugin does that is being developed. */
    @Test
    void aRunKeepsTheVersionThatItBeganWithAndTheNextOneTakesTheNew() throws Exception {
        Path old = solver("1.0.0", 0.25, WAIT);
        Path changed = solver("1.0.0", 0.5, "");
        host.succeed("plugins", "install", old.toString());
        FutureTask<Host.Ran> first = begin(() -> host.run("collective-decay", "1", "slow"));
        awaitSolver();
        host.succeed("plugins", "install", changed.toString());
        Host.Ran second = host.run("collective-decay", "1", "slow");
        assertRanWith(second, 0.5);
        host.succeed("plugins", "install", solver("2.0.0", 0.75, "").toString());
        assertRanWith(host.run("collective-decay", "1", "slow"), 0.75);
        assertThat(first.isDone()).isFalse();
        System.setProperty(GO, "true");
        assertRanWith(first.get(), 0.25);
        assertThat(first.get().result()).contains(PluginTrustIT.sha256(old));
        assertThat(second.result()).contains(PluginTrustIT.sha256(changed));
        assertThat(host.pluginBundles()).containsExactly("org.example.slow");
        assertThat(host.inside().context().getBundles())
                .filteredOn(bundle -> "org.example.slow".equals(bundle.getSymbolicName()))
                .as("the successor alone is left")
                .hasSize(1);
    }

    /** From the first check to the last export. */
    @Test
    void aRunComesToItsEndThoughItsPluginWasRemoved() throws Exception {
        host.succeed("plugins", "install", solver("1.0.0", 0.25, WAIT).toString());
        FutureTask<Host.Ran> run =
                begin(() -> host.run("collective-decay", "1", "slow", "--set", "/exports=[{\"type\": \"value\"}]"));
        awaitSolver();
        host.succeed("plugins", "remove", "slow");
        assertThat(host.pluginFiles()).containsExactly("plugins.lock");
        assertThat(host.run("collective-decay", "1", "slow").said().errors())
                .singleElement()
                .asString()
                .contains("there is no solver 'slow'");
        System.setProperty(GO, "true");
        assertThat(run.get().said().exitCode()).as(run.get().said().toString()).isZero();
        assertThat(run.get().results().resolve("value.txt")).hasContent("0.25");
        assertThat(host.pluginBundles()).isEmpty();
        // What it made can be opened without it.
        Object result = host.inside()
                .bundle("voltaic.json")
                .loadClass("voltaic.json.ResultReader")
                .getMethod("read", Path.class)
                .invoke(null, run.get().results());
        assertThat(result.toString()).contains("slow", "0.25");
    }

    @Test
    void aSolverThatNeverReportsCanBeCancelledAndRemoved() throws Exception {
        host.succeed("plugins", "install", solver("1.0.0", 0.25, STUCK).toString());
        List<Thread> caller = new ArrayList<>();
        FutureTask<Host.Ran> run = begin(() -> {
            caller.add(Thread.currentThread());
            return host.run("collective-decay", "1", "slow");
        });
        awaitSolver();
        caller.get(0).interrupt();
        Host.Ran cancelled = run.get();
        assertThat(cancelled.said().exitCode()).isEqualTo(130);
        assertThat(cancelled.said().errors())
                .containsExactly(
                        "Cancelled; nothing was written." + " (the solver 'slow' does not stop; it is left to itself)");
        assertThat(cancelled.results()).doesNotExist();
        host.succeed("plugins", "remove", "slow");
        assertThat(host.succeed("list", "solvers")).doesNotContain("slow");
        assertThat(host.run("collective-decay", "1", "mean-field").series()).hasSize(12);
        System.setProperty(GO, "true");
        Host.await("its bundle goes with its thread", () -> host.pluginBundles().isEmpty());
    }

    /** Its thread cannot be ended, but nobody else needs to wait for it. */
    @Test
    void anActivatorThatIsStuckForEverHoldsNobodyUp() throws Exception {
        Path stuck = new MadeJar("stuck")
                .header("Bundle-Activator", "org.example.stuck.Starter")
                .type(
                        "Starter",
                        """
                        import org.osgi.framework.BundleContext;
                        public final class Starter implements org.osgi.framework.BundleActivator {
                            @Override public void start(BundleContext context) { %s }
                            @Override public void stop(BundleContext context) { %s }
                        }
                        """
                                .formatted(STUCK, STUCK))
                .into(scratch.resolve("jars/stuck.jar"));
        Host.Said said = host.call("plugins", "install", stuck.toString());
        assertThat(said.errors())
                .containsExactly(
                        "error: " + stuck + " is not installed: its activator did not come to an end within 5 s");
        host.succeed("plugins", "install", solver("1.0.0", 0.25, "").toString());
        assertRanWith(host.run("collective-decay", "1", "slow"), 0.25);
        host.succeed("plugins", "install", solver("2.0.0", 0.5, "").toString());
        assertRanWith(host.run("collective-decay", "1", "slow"), 0.5);
        host.succeed("plugins", "remove", "slow");
        System.setProperty(GO, "true");
        Host.await("all is tidied up in the end", () -> host.pluginBundles().isEmpty());
    }

    /** A library and its user are exchanged together; the user is built for the old library alone. */
    @Test
    void aPluginThatNeedsAnotherIsStartedAfterIt() throws Exception {
        Path library = new MadeJar("library")
                .exported("1.0.0")
                .type("Factor", "public final class Factor { public static int value() { return 2; } }")
                .into(scratch.resolve("jars/library.jar"));
        Path newer = new MadeJar("library")
                .version("2.0.0")
                .exported("2.0.0")
                .type("Factor", "public final class Factor { public static int value() { return 3; } }")
                .into(scratch.resolve("jars/newer.jar"));
        Path better = new MadeJar("library")
                .version("1.1.0")
                .exported("1.1.0")
                .type("Factor", "public final class Factor { public static int value() { return 4; } }")
                .into(scratch.resolve("jars/better.jar"));
        Path user = new MadeJar("user")
                .against(library)
                .type(
                        "Line",
                        MadeJar.channelSource(
                                "user-line",
                                "return List.of(CollectiveJump.lowering(org.example.library.Factor.value()"
                                        + " * parameters.rate(), on));"))
                .into(scratch.resolve("jars/user.jar"));
        String needs = "it needs the package org.example.library, version 1.0.0 or a later compatible one";
        assertThat(host.call("plugins", "install", user.toString()).errors())
                .containsExactly("error: " + user + " is not installed: " + needs + "; no bundle offers it");
        host.succeed("plugins", "install", library.toString(), user.toString());
        assertThat(host.run("user-line", "1", "mean-field").series())
                .isEqualTo(host.run("collective-decay", "2", "mean-field").series());
        host.succeed("plugins", "install", better.toString());
        assertThat(host.run("user-line", "1", "mean-field").series())
                .isEqualTo(host.run("collective-decay", "4", "mean-field").series());
        assertThat(host.call("plugins", "install", newer.toString()).errors())
                .singleElement()
                .asString()
                .endsWith("org.example.user.jar is not used any more: " + needs + "; there is version 2.0.0");
        assertThat(host.succeed("plugins", "why", "user-line")).contains(needs);
        host.succeed("plugins", "install", library.toString());
        assertThat(host.run("user-line", "1", "mean-field").series())
                .isEqualTo(host.run("collective-decay", "2", "mean-field").series());
        assertThat(host.pluginBundles()).containsExactly("org.example.library", "org.example.user");
    }

    @Test
    void theFoldersAreWatchedWhileTheShellIsOpen() throws Exception {
        FutureTask<Host.Said> shell = begin(() -> host.call("shell"));
        Path jar = new MadeJar("watched").channel("watched-line", 2).into(scratch.resolve("jars/watched.jar"));
        Host.await("the folders are watched", () -> Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("voltaic-plugin-folders")));
        Path dropped = Files.copy(jar, host.plugins().resolve("watched.jar"));
        Host.await("it has come", () -> host.succeed("list", "channels").contains("watched-line"));
        Files.delete(dropped);
        Host.await("it has gone", () -> !host.succeed("list", "channels").contains("watched-line"));
        assertThat(shell.isDone()).isFalse();
    }

    @Test
    void isDisabledAndEnabled() throws Exception {
        Path jar = new MadeJar("some").channel("some-line", 2).into(scratch.resolve("jars/some.jar"));
        host.succeed("plugins", "install", jar.toString());
        Object manager = host.inside().service("voltaic.core.PluginManager");
        var setEnabled = manager.getClass().getMethod("setEnabled", String.class, boolean.class);
        assertThat(setEnabled.invoke(manager, "some-line", false).toString()).contains("DISABLED");
        assertThat(host.succeed("list", "channels")).doesNotContain("some-line");
        assertThat(host.succeed("plugins", "why", "some-line")).contains("is not used: it is disabled");
        assertThat(setEnabled.invoke(manager, "some-line", true).toString()).contains("ACTIVE", "locked=true");
        assertThat(host.succeed("list", "channels")).contains("some-line");
    }
}
