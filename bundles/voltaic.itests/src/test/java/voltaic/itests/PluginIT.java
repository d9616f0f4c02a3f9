package voltaic.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plugin of a third party, dropped into a folder of a built distribution. */
class PluginIT {
    private static final String SOURCE =
            """
            package org.example.mirror;

            import java.util.List;
            import org.osgi.service.component.annotations.Component;
            import voltaic.model.lindblad.CollectiveJump;
            import voltaic.model.lindblad.Coupling;
            import voltaic.plugin.Channel;
            import voltaic.plugin.Parameter;
            import voltaic.plugin.PluginDescription;

            @Component
            @PluginDescription(id = "mirror-decay", label = "Mirror decay", summary = "Decay in front of a mirror.")
            public final class MirrorDecay implements Channel<MirrorDecay.Parameters> {
                public record Parameters(
                        @Parameter(label = "Rate", doc = "Rate without the mirror, which doubles it.", min = 0)
                                double rate) {}

                @Override
                public Class<Parameters> parameters() {
                    return Parameters.class;
                }

                @Override
                public List<CollectiveJump> jumps(Parameters parameters, Coupling on) {
                    return List.of(CollectiveJump.lowering(2 * parameters.rate(), on));
                }
            }
            """;

    private static final String EXPERIMENT =
            """
            {"format": "voltaic-experiment/1",
             "title": "Decay of a hundred spins",
             "ensembles": [{"name": "A", "spins": 100, "initial": "excited"}],
             "channels": [{"type": "%s", "on": ["A"], "rate": %s}],
             "time": {"end": 0.1, "samples": 21},
             "solver": {"type": "mean-field"},
             "exports": [{"type": "csv"}]}
            """;

    @TempDir
    private static Path scratch;

    private static TestInstallation installation;
    private static Program program;

    @BeforeAll
    static void install() throws Exception {
        installation = TestInstallation.in(scratch.resolve("voltaic"));
        PluginJar.build(
                "org.example.mirror.MirrorDecay",
                SOURCE,
                Files.createDirectories(scratch.resolve("mine")).resolve("mirror.jar"));
        program = Program.of(installation.home(), scratch);
    }

    @Test
    void isListedDescribedAndUsedFromAFolderOfTheCommandLine() throws Exception {
        String folder = scratch.resolve("mine").toString();
        assertThat(succeed("list", "channels", "--plugins", folder)).contains("mirror-decay", "in front of a mirror");
        assertThat(succeed("describe", "mirror-decay", "--plugins", folder))
                .contains("Rate without the mirror", "org.example.mirror", "3.1.4");
        assertThat(succeed("plugins", "list", "--plugins", folder)).contains("active", "mirror.jar");
        List<String> mirrored = series("mirror-decay", "1.0", "--plugins", folder);
        List<String> plain = series("collective-decay", "2.0");
        assertThat(mirrored).hasSize(22).isEqualTo(plain);
        assertThat(series("collective-decay", "1.0")).isNotEqualTo(plain);
    }

    @Test
    void isFoundInTheFoldersOfTheUserAndOfTheInstallation() throws Exception {
        Path jar = scratch.resolve("mine/mirror.jar");
        for (Path folder :
                List.of(scratch.resolve("home/plugins"), installation.home().resolve("plugins"))) {
            assertThat(succeed("list", "channels")).doesNotContain("mirror-decay");
            Path copy = Files.copy(jar, Files.createDirectories(folder).resolve("mirror.jar"));
            assertThat(succeed("list", "channels")).contains("mirror-decay");
            Files.delete(copy);
        }
    }

    /** Its own commands say why in one line; all others go on without it. */
    @Test
    void isOfNoHarmToOthersIfItCannotBeActivated() throws Exception {
        String broken = SOURCE.replace("mirror-decay", "broken-decay")
                .replace(
                        "record Parameters",
                        "static final Object TABLES = tables();\n"
                                + "private static Object tables() { throw new IllegalStateException(\"no tables\"); }\n"
                                + "public record Parameters");
        Path folder = Files.createDirectories(scratch.resolve("broken"));
        PluginJar.build("org.example.mirror.MirrorDecay", broken, folder.resolve("broken.jar"));
        String[] plugins = {"--plugins", folder.toString()};

        assertThat(succeed("list", "channels", "--plugins", folder.toString())).contains("broken-decay");
        Program.Outcome described = program.run("describe", "broken-decay", plugins[0], plugins[1]);
        assertThat(described.err())
                .isEqualTo("error: the channel 'broken-decay' of bundle org.example.mirror cannot be"
                        + " activated: java.lang.IllegalStateException: no tables\n");
        assertThat(described.exitCode()).isEqualTo(2);

        Program.Outcome schema = program.run("schema", plugins[0], plugins[1]);
        assertThat(schema.exitCode()).isZero();
        assertThat(schema.err()).hasLineCount(1).startsWith("warning: broken-decay is left out: ");
        assertThat(schema.out()).contains("collective-decay").doesNotContain("broken-decay");
        assertThat(series("collective-decay", "1.0", plugins)).hasSize(22);
    }

    private static String succeed(String... arguments) throws Exception {
        Program.Outcome outcome = program.run(arguments);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.out();
    }

    private static List<String> series(String channel, String rate, String... options) throws Exception {
        Path folder = Files.createTempDirectory(scratch, "run");
        Path experiment = Files.writeString(folder.resolve("decay.voltaic.json"), EXPERIMENT.formatted(channel, rate));
        Path results = folder.resolve("results");
        Program.Outcome outcome = program.run(
                Stream.concat(Stream.of("run", experiment.toString(), "-o", results.toString()), Stream.of(options))
                        .toArray(String[]::new));
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return Files.readAllLines(find(results, "series.csv"));
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
