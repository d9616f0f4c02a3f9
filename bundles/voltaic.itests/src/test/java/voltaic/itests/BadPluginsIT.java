package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every way in which a plugin can be bad: it is said in a sentence, the others work on, and nothing of it stays behind.
 */
class BadPluginsIT {
    private static final String THROW = "if (true) throw new IllegalStateException(\"no tables\");";

    /** Ends on an interrupt. */
    private static final String HANG =
            "try { Thread.sleep(1_000_000); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }";

    /** What came to its end at the interrupt would be a good plugin, only late. */
    private static final String HANG_AND_FAIL =
            "try { Thread.sleep(1_000_000); } catch (InterruptedException e) { throw new IllegalStateException(e); }";

    @TempDir
    private static Path scratch;

    private static Host host;
    private static List<String> good;

    @BeforeAll
    static void startWithAGoodPlugin() throws Exception {
        host = new Host(scratch.resolve("home"), Map.of());
        Path jar = new MadeJar("good").channel("good-line", 2).into(scratch.resolve("jars/good.jar"));
        assertThat(host.succeed("plugins", "install", jar.toString())).contains("good-line", "nobody");
        good = host.run("collective-decay", "2.0", "mean-field").series();
        assertGoodRuns();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static void assertGoodRuns() throws Exception {
        assertThat(host.run("good-line", "1.0", "mean-field").series()).isEqualTo(good);
    }

    /** Jars that are refused. */
    enum Bad {
        NO_JAR("it is not a jar, or damaged: "),
        TRUNCATED("it is not a jar, or damaged: "),
        DAMAGED_INSIDE("it is not a jar, or damaged: "),
        NO_BUNDLE("its manifest has no Bundle-SymbolicName; build it with bnd"),
        FRAGMENT("it is a fragment of another bundle; a plugin is a bundle of its own"),
        NEWER_CLASSES("it is built for Java 55; this is Java "),
        NEWER_ENVIRONMENT("it needs Java 99; this is Java "),
        NEWER_VOLTAIC("it needs a newer Voltaic: the package voltaic.plugin, version 99.0.0 or a later compatible one;"
                + " there is version "),
        UNRESOLVED("it needs the package org.example.absent, version 1.2.0 or a later compatible one; no bundle"
                + " offers it"),
        THROWS_IN_ACTIVATOR("it failed while it started: no tables (at org.example.bad.Starter.start, Starter.java:4)"),
        HANGS_IN_ACTIVATOR("its activator did not come to an end within 5 s"),
        THROWS_IN_CONSTRUCTOR("the channel 'bad-line' of bundle org.example.bad cannot be activated:"
                + " java.lang.IllegalStateException: no tables"),
        THROWS_IN_INITIALIZER("the channel 'bad-line' of bundle org.example.bad cannot be activated:"
                + " java.lang.IllegalStateException: no tables"),
        HANGS_IN_CONSTRUCTOR(
                "the channel 'bad-line' of bundle org.example.bad cannot be activated: it did not come to an end within"
                        + " 5 s"),
        THROWS_IN_PARAMETERS("the channel 'bad-line': it does not say what its parameters are: no tables (at"
                + " org.example.bad.Line.parameters, Line.java:17)"),
        LACKS_A_CLASS("the channel 'bad-line': it does not say what its parameters are: "),
        OUTSIDE_ITS_FOLDER("its entry '../../evil.so' would be unpacked outside its folder"),
        OUTSIDE_ON_WINDOWS("its entry 'x\\..\\..\\evil.dll' would be unpacked outside its folder"),
        BOMB("it unpacks to more than a hundred times its size"),
        NESTED_BOMB("it unpacks to more than a hundred times its size"),
        BOMB_IN_MANIFEST("a file of its META-INF has more than 4 MiB when unpacked"),
        SAME_BUNDLE("the bundle voltaic.channels ");

        private final String reason;

        Bad(String reason) {
            this.reason = reason;
        }
    }

    private static Path make(Bad bad) throws Exception {
        Path jar = scratch.resolve("jars/" + bad.name().toLowerCase(Locale.ROOT) + ".jar");
        MadeJar made = new MadeJar("bad").channel("bad-line", 3);
        return switch (bad) {
            case NO_JAR -> Files.writeString(jar, "This is no archive.");
            case TRUNCATED -> Files.write(jar, SpoiltJar.half(made.into(jar)));
            case DAMAGED_INSIDE -> SpoiltJar.damage(made.into(jar));
            case NO_BUNDLE ->
                SpoiltJar.rewrite(made.into(jar), "META-INF/MANIFEST.MF", text -> "Manifest-Version: 1.0\n\n");
            case FRAGMENT -> made.header("Fragment-Host", "voltaic.core").into(jar);
            case NEWER_CLASSES -> SpoiltJar.newerClass(made.into(jar));
            case NEWER_ENVIRONMENT ->
                made.header("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\"")
                        .into(jar);
            case NEWER_VOLTAIC ->
                made.header("Import-Package", "voltaic.plugin;version=\"[99,100)\",*")
                        .into(jar);
            case UNRESOLVED ->
                made.header("Import-Package", "org.example.absent;version=\"[1.2,2)\",*")
                        .into(jar);
            case THROWS_IN_ACTIVATOR -> activator(made, THROW).into(jar);
            case HANGS_IN_ACTIVATOR -> activator(made, HANG).into(jar);
            case THROWS_IN_CONSTRUCTOR ->
                constructing("public Line() { " + THROW + " }").into(jar);
            case THROWS_IN_INITIALIZER ->
                constructing("static { " + THROW + " }").into(jar);
            case HANGS_IN_CONSTRUCTOR ->
                constructing("public Line() { " + HANG_AND_FAIL + " }").into(jar);
            case THROWS_IN_PARAMETERS ->
                changed(source -> source.replace("return Parameters.class;", THROW + " return Parameters.class;"))
                        .into(jar);
            case LACKS_A_CLASS ->
                SpoiltJar.without(
                        constructing("")
                                .type("Gone", "public class Gone {}")
                                .type(
                                        "Line",
                                        source().replace(
                                                        "return Parameters.class;",
                                                        "new Gone(); return Parameters.class;"))
                                .into(jar),
                        "org/example/bad/Gone.class");
            case OUTSIDE_ITS_FOLDER -> SpoiltJar.with(made.into(jar), "../../evil.so", 1);
            case OUTSIDE_ON_WINDOWS -> SpoiltJar.with(made.into(jar), "x\\..\\..\\evil.dll", 1);
            case BOMB -> SpoiltJar.with(made.into(jar), "org/example/bad/Zeros.class", 1 << 27);
            case NESTED_BOMB -> SpoiltJar.nestedBomb(made.into(jar));
            case BOMB_IN_MANIFEST ->
                SpoiltJar.rewrite(
                        made.into(jar),
                        "META-INF/MANIFEST.MF",
                        text -> text.stripTrailing() + "\nX: " + "y".repeat(1 << 23) + "\n");
            case SAME_BUNDLE ->
                made.header("Bundle-SymbolicName", "voltaic.channels")
                        .version(host.inside()
                                .bundle("voltaic.channels")
                                .getVersion()
                                .toString())
                        .into(jar);
        };
    }

    private static String source() {
        return MadeJar.channelSource("bad-line", "return List.of(CollectiveJump.lowering(parameters.rate(), on));");
    }

    private static MadeJar changed(UnaryOperator<String> change) {
        return new MadeJar("bad").type("Line", change.apply(source()));
    }

    private static MadeJar constructing(String member) {
        return changed(source -> source.replace("public record", member + "\npublic record"));
    }

    private static MadeJar activator(MadeJar made, String statement) {
        return made.header("Bundle-Activator", "org.example.bad.Starter")
                .type(
                        "Starter",
                        """
                        import org.osgi.framework.BundleContext;
                        public final class Starter implements org.osgi.framework.BundleActivator {
                            @Override public void start(BundleContext context) { %s }
                            @Override public void stop(BundleContext context) {}
                        }
                        """
                                .formatted(statement));
    }

    /** Installing says why it is refused; nothing is left of it in the folder, the lock file and the framework. */
    @ParameterizedTest
    @EnumSource
    void isNotInstalled(Bad bad) throws Exception {
        Path jar = make(bad);
        Set<String> files = host.pluginFiles();
        String lock = Files.readString(host.plugins().resolve("plugins.lock"));
        Host.Said said = host.call("plugins", "install", jar.toString());
        assertThat(said.errors())
                .singleElement()
                .asString()
                .startsWith("error: " + jar + " is not installed: " + bad.reason);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(host.pluginFiles()).isEqualTo(files);
        assertThat(host.plugins().resolve("plugins.lock")).hasContent(lock);
        Host.await("the bundle is gone", () -> host.pluginBundles().equals(Set.of("org.example.good")));
        assertThat(host.succeed("list", "channels")).doesNotContain("bad-line");
        assertGoodRuns();
    }

    /** A jar that somebody copied into the folder: {@code why} says what is wrong with it; when it goes, nothing is left. */
    @ParameterizedTest
    @EnumSource
    void doesNoHarmInTheFolder(Bad bad) throws Exception {
        Path dropped = Files.copy(make(bad), host.plugins().resolve("dropped.jar"));
        host.refresh();
        assertThat(host.succeed("plugins", "why", "dropped.jar")).contains(bad.reason);
        Host.Said listed = host.call("plugins", "list");
        assertThat(listed.exitCode()).isZero();
        assertThat(listed.out() + listed.errors()).contains("dropped.jar", bad.reason);
        assertGoodRuns();
        Files.delete(dropped);
        host.refresh();
        Host.await("the bundle is gone", () -> host.pluginBundles().equals(Set.of("org.example.good")));
        assertGoodRuns();
    }

    @AfterEach
    void onlyTheGoodOneIsLeft() throws Exception {
        assertThat(host.pluginFiles()).containsExactly("org.example.good.jar", "plugins.lock");
    }

    /** Plugins that are good until they work. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            throws in jumps       | if (true) throw new IllegalStateException("no tables"); return null; | no tables (at org.example.bad.Line.jumps, Line.java:22)
            overflows the stack   | return jumps(parameters, on);             | java.lang.StackOverflowError (at org.example.bad.Line.jumps, Line.java:22)
            fills the memory      | return List.of(new CollectiveJump[Integer.MAX_VALUE]); | java.lang.OutOfMemoryError: Requested array size exceeds VM limit (at org.example.bad.Line.jumps, Line.java:22)
            """)
    void aChannelThatFailsIsNamed(String how, String statement, String reason) throws Exception {
        Path jar = new MadeJar("bad")
                .type("Line", MadeJar.channelSource("bad-line", statement))
                .into(scratch.resolve("jars/bad.jar"));
        host.succeed("plugins", "install", jar.toString());
        Host.Ran ran = host.run("bad-line", "1.0", "mean-field");
        assertThat(ran.said().errors())
                .containsExactly(
                        "error: " + ran.experiment() + ":4:15: /channels/0: the channel 'bad-line' failed: " + reason);
        assertThat(ran.said().exitCode()).isEqualTo(2);
        assertThat(ran.results()).doesNotExist();
        assertGoodRuns();
        host.succeed("plugins", "remove", "bad-line");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            throws in solve       | 1 | the run failed in the solver 'bad-still': no tables (at org.example.bad.Still.solve, Still.java:35)
            lacks a class in solve| 1 | the run failed in the solver 'bad-still': org.example.bad.Gone not found by org.example.bad [
            fills the memory in solve | 1 | the run ran out of memory; the program may use
            throws in rejects     | 2 | /solver: the solver 'bad-still' failed: no tables (at org.example.bad.Still.rejects, Still.java:29)
            throws in provides    | 2 | /solver: the solver 'bad-still' failed: no tables (at org.example.bad.Still.provides, Still.java:23)
            samples nothing       | 1 | the run failed in the solver 'bad-still': the solver gave 0 samples, not the 11 that were asked for
            """)
    void aSolverThatFailsIsNamed(String how, int exitCode, String reason) throws Exception {
        String solve =
                switch (how) {
                    case "throws in solve" -> THROW;
                    case "lacks a class in solve" -> "new Gone();";
                    case "fills the memory in solve" -> "Object all = new long[Integer.MAX_VALUE - 8];";
                    default -> "";
                };
        Path jar = new MadeJar("bad")
                .type("Gone", "class Gone {}")
                .type(
                        "Still",
                        MadeJar.solverSource(
                                "bad-still",
                                how.equals("throws in provides") ? THROW : "",
                                how.equals("throws in rejects") ? THROW : "",
                                solve))
                .into(scratch.resolve("jars/bad.jar"));
        SpoiltJar.without(jar, "org/example/bad/Gone.class");
        host.succeed("plugins", "install", jar.toString());
        Host.Ran ran = host.run("collective-decay", "1.0", "bad-still");
        assertThat(ran.said().errors())
                .singleElement()
                .asString()
                .startsWith("error: ")
                .contains(reason);
        assertThat(ran.said().exitCode()).isEqualTo(exitCode);
        assertThat(ran.results()).doesNotExist();
        assertGoodRuns();
        // Nor does it keep the program from recommending other solvers.
        assertThat(host.run("collective-decay", "1.0", "pulse-area").said().errors())
                .isNotEmpty();
        host.succeed("plugins", "remove", "bad-still");
    }

    @Test
    void anIdThatIsTakenStaysWithItsOwner() throws Exception {
        Path jar = new MadeJar("bad").channel("collective-decay", 7).into(scratch.resolve("jars/bad.jar"));
        String sentence = "the channel 'collective-decay' of bundle org.example.bad 1.0.0 is hidden by that of bundle"
                + " voltaic.channels ";
        Host.Said said = host.call("plugins", "install", jar.toString());
        assertThat(said.errors()).singleElement().asString().startsWith("warning: " + sentence);
        assertThat(host.succeed("plugins", "why", "collective-decay")).contains(sentence, "is built in");
        assertThat(host.run("collective-decay", "2.0", "mean-field").series()).isEqualTo(good);
        host.succeed("plugins", "remove", "org.example.bad");
    }
}
