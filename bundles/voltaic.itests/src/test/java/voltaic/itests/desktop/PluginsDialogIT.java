package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.MadeJar;
import voltaic.itests.TestInstallation;

/** Plug-ins that are installed, replaced and removed while the window is open. */
@DesktopTest
class PluginsDialogIT {
    private static final String EXPERIMENT =
            """
            {"format": "voltaic-experiment/1",
             "ensembles": [{"name": "C", "spins": 4, "initial": "excited"}, {"name": "B", "spins": 4, "initial": "ground"}],
             "arrangement": {"type": "mesh"},
             "time": {"end": 1, "samples": 11},
             "solver": {"type": "exact"}}
            """;

    private static final String MESH =
            """
            import java.util.List;
            import java.util.Map;
            import org.osgi.service.component.annotations.Component;
            import voltaic.model.experiment.PluginSpec;
            import voltaic.model.experiment.TermSpec;
            import voltaic.plugin.Arrangement;
            import voltaic.plugin.NoParameters;
            import voltaic.plugin.PluginDescription;

            @Component
            @PluginDescription(id = "mesh", label = "Mesh %s", summary = "All share one reservoir.")
            public final class Mesh implements Arrangement<NoParameters> {
                @Override
                public Class<NoParameters> parameters() {
                    return NoParameters.class;
                }

                @Override
                public List<TermSpec> reservoirs(NoParameters parameters) {
                    PluginSpec decay = new PluginSpec("collective-decay", Map.of("rate", 1.0));
                    return List.of(new TermSpec("reservoir-1", Map.of("C", 1.0, "B", 1.0), decay));
                }
            }
            """;

    private static final String NOTES =
            """
            import javax.swing.JComponent;
            import javax.swing.JLabel;
            import org.osgi.service.component.annotations.Component;
            import voltaic.ui.api.Area;
            import voltaic.ui.api.Site;
            import voltaic.ui.api.View;
            import voltaic.ui.api.ViewDescription;
            import voltaic.ui.api.ViewProvider;

            @Component
            @ViewDescription(id = "notes", label = "Notes", summary = "A view of the tests.", area = Area.BOTTOM)
            public final class Notes implements ViewProvider {
                @Override
                public View create(Site site) {
                    JLabel label = new JLabel("notes, version %s");
                    label.setName("notes-label");
                    return () -> label;
                }
            }
            """;

    @TempDir
    private static Path scratch;

    private static Desktop desktop;
    private static Screen screen;
    private static Path folder;

    @BeforeAll
    static void open() throws Exception {
        Path work = Files.createDirectories(scratch.resolve("user/work"));
        Files.writeString(work.resolve("mesh.voltaic.json"), EXPERIMENT);
        desktop = Desktop.open(TestInstallation.in(scratch.resolve("voltaic")), scratch.resolve("user"));
        screen = desktop.screen();
        folder = scratch.resolve("user/data/plugins");
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    private static Path mesh(String version) throws Exception {
        return new MadeJar("mesh")
                .version(version)
                .header("Bundle-Name", "Mesh")
                .type("Mesh", MESH.formatted(version))
                .into(scratch.resolve("jars/mesh-" + version + ".jar"));
    }

    private static Path notes(String version) throws Exception {
        return new MadeJar("notes")
                .version(version)
                .header("Bundle-Name", "Notes")
                .type("Notes", NOTES.formatted(version))
                .into(scratch.resolve("jars/notes-" + version + ".jar"));
    }

    /** The arrangements that the form offers. */
    private static List<String> arrangements() {
        JComboBox<?> box = screen.the("/arrangement/type", JComboBox.class);
        return Edt.ask(() -> {
            List<String> offered = new ArrayList<>();
            for (int i = 0; i < box.getItemCount(); i++) {
                offered.add(String.valueOf(box.getItemAt(i)));
            }
            return offered;
        });
    }

    private static void awaitStatus(String words) {
        JLabel status = screen.the("status-message", JLabel.class);
        screen.await("the status line says " + words, () -> status.getText().contains(words));
    }

    @Test
    void anArrangementIsInstalledUpdatedDisabledAndRemovedAndTheOpenFormFollows() throws Exception {
        desktop.quickAccess("mesh");
        ExperimentPage experiment = new ExperimentPage(desktop, "mesh");
        experiment.awaitStatus("1 problem");

        PluginsPage plugins = new PluginsPage(desktop).open();
        JLabel hint = screen.the("plugins-hint", JLabel.class);
        assertThat(Edt.ask(hint::getText)).contains("No plug-ins of your own yet", folder.toString());
        Shots.screen("plugins-none");
        plugins.choose(mesh("1.0.0"));
        assertThat(text("install-provides")).isEqualTo("mesh");
        assertThat(text("install-signed-by")).startsWith("nobody");
        assertThat(text("install-sha-256")).matches("[0-9a-f]{64}");
        assertThat(text("install-trust")).contains("all your rights");
        Shots.screen("plugins-question");
        screen.click("install");
        plugins.await("Mesh", "In use");
        assertThat(plugins.details())
                .contains("Mesh 1.0.0 (arrangement)", "Signed by nobody", "Recorded in the lock file");
        awaitStatus("The plug-in mesh 1.0.0 is there.");
        Shots.screen("plugins-one");
        plugins.close();
        experiment.awaitReady();
        assertThat(arrangements()).contains("Mesh 1.0.0");

        plugins.open().install(mesh("1.1.0"));
        awaitStatus("The plug-in mesh 1.1.0 has taken the place of 1.0.0.");
        plugins.await("Mesh", "In use");
        screen.click("enable-or-disable");
        plugins.await("org.example.mesh.jar.disabled", "Disabled");
        screen.click("enable-or-disable");
        plugins.await("Mesh", "In use");
        plugins.close();
        experiment.awaitReady();
        assertThat(arrangements()).contains("Mesh 1.1.0").doesNotContain("Mesh 1.0.0");

        plugins.open().await("Mesh", "In use");
        screen.click("remove-");
        screen.clickButton("Remove");
        plugins.awaitGone("Mesh");
        plugins.close();
        experiment.awaitStatus("1 problem");
        assertThat(arrangements()).doesNotContain("Mesh 1.1.0");
        assertThat(folder.resolve("org.example.mesh.jar")).doesNotExist();
        desktop.assertNoFaults();
    }

    private static String text(String name) {
        JTextComponent component = screen.the(name, JTextComponent.class);
        return Edt.ask(component::getText);
    }

    @Test
    void aViewThatIsDroppedIntoTheFolderIsThereAtOnceAndFollowsItsJar() throws Exception {
        Files.createDirectories(folder);
        Path dropped = folder.resolve("notes.jar");
        Files.copy(notes("1.0.0"), dropped);
        awaitStatus("The plug-in notes 1.0.0 is there.");
        desktop.quickAccess("Notes");
        JLabel first = screen.the("notes-label", JLabel.class);
        assertThat(Edt.ask(first::getText)).isEqualTo("notes, version 1.0.0");

        Files.move(notes("2.0.0"), dropped, StandardCopyOption.REPLACE_EXISTING);
        awaitStatus("The plug-in notes 2.0.0 has taken the place of 1.0.0.");
        screen.await("the view is the new one", () -> Screen.all().stream()
                .anyMatch(c -> c instanceof JLabel label && "notes, version 2.0.0".equals(label.getText())));
        PluginsPage plugins = new PluginsPage(desktop).open();
        plugins.await("Notes", "In use");
        assertThat(plugins.details()).contains("Notes");
        plugins.close();

        Files.delete(dropped);
        awaitStatus("The plug-in notes 2.0.0 has gone.");
        screen.awaitGone("notes-label");
        screen.the("notice-message");
        desktop.assertNoFaults();
    }

    @Test
    void aBadJarSaysWhyAndTheOthersWorkOn() throws Exception {
        Files.createDirectories(folder);
        Path text = Files.writeString(folder.resolve("notes.jar"), "no jar at all");
        Path lacking = new MadeJar("lacking")
                .header("Import-Package", "org.example.absent;version=\"[2,3)\",*")
                .channel("lacking-line", 1)
                .into(scratch.resolve("jars/lacking.jar"));
        Path dropped = Files.copy(lacking, folder.resolve("lacking.jar"));
        Path good = Files.copy(mesh("3.0.0"), folder.resolve("mesh.jar"));
        awaitStatus("lacking.jar cannot be used: it needs the package org.example.absent");

        PluginsPage plugins = new PluginsPage(desktop).open();
        plugins.await("Mesh", "In use");
        plugins.await("notes.jar", "Damaged");
        assertThat(plugins.details()).startsWith("It is not a jar, or damaged");
        plugins.await("lacking.jar", "Lacks something");
        assertThat(plugins.details())
                .startsWith(
                        "It needs the package org.example.absent, version 2.0.0 or a later compatible one; no bundle"
                                + " offers it.");
        Shots.screen("plugins-bad");
        plugins.choose(lacking);
        screen.the("install-question");
        screen.click("install");
        screen.clickButton("OK");
        plugins.await("lacking.jar", "Lacks something");
        plugins.choose(text);
        screen.clickButton("OK");
        assertThat(plugins.names()).contains("Mesh", "notes.jar", "lacking.jar");
        plugins.close();
        desktop.menu("Window", "Theme", "window.theme-dark");
        plugins.open().await("lacking.jar", "Lacks something");
        Shots.screen("plugins-dark");
        plugins.choose(mesh("3.1.0"));
        screen.the("install-question");
        Shots.screen("plugins-question-dark");
        screen.click("cancel");
        plugins.close();
        desktop.menu("Window", "Theme", "window.theme-light");
        for (Path jar : List.of(text, dropped, good)) {
            Files.delete(jar);
        }
        plugins.open().awaitGone("Mesh");
        plugins.close();
        desktop.assertNoFaults();
    }
}
