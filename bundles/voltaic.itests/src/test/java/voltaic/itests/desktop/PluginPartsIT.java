package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JTabbedPane;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import voltaic.itests.PluginJar;
import voltaic.itests.TestInstallation;

/** Views of third parties, which come, go and fail while the window is open. */
@DesktopTest
class PluginPartsIT {
    private static final String SOURCE =
            """
            package org.example.%1$s;

            import java.util.List;
            import javax.swing.JComponent;
            import javax.swing.JLabel;
            import org.osgi.service.component.annotations.Component;
            import voltaic.ui.api.Area;
            import voltaic.ui.api.Command;
            import voltaic.ui.api.CommandProvider;
            import voltaic.ui.api.Site;
            import voltaic.ui.api.View;
            import voltaic.ui.api.ViewDescription;
            import voltaic.ui.api.ViewProvider;

            @Component(service = {ViewProvider.class, CommandProvider.class})
            @ViewDescription(id = "%1$s", label = "%2$s", summary = "A view of the tests.", area = Area.BOTTOM)
            public final class Parts implements ViewProvider, CommandProvider {
                @Override
                public View create(Site site) {
                    JLabel label = new JLabel("Here I am") {
                        @Override
                        protected void paintComponent(java.awt.Graphics g) {
                            super.paintComponent(g);
                            %3$s
                        }
                    };
                    label.setName("%1$s-label");
                    return new View() {
                        @Override
                        public JComponent component() {
                            return label;
                        }
                    };
                }

                @Override
                public List<Command> commands() {
                    return List.of(Command.of("%1$s.greet", "Greet", "Does nothing.", "Guests/110", () -> {}));
                }
            }
            """;

    @TempDir
    private static Path scratch;

    private static Desktop desktop;
    private static Screen screen;

    @BeforeAll
    static void open() throws Exception {
        desktop = Desktop.open(TestInstallation.in(scratch.resolve("voltaic")), scratch.resolve("user"));
        screen = desktop.screen();
    }

    @AfterAll
    static void close() {
        desktop.close();
    }

    private static Path jar(String name, String label, String painting) throws Exception {
        Path jar = Files.createDirectories(scratch.resolve("jars")).resolve(name + ".jar");
        PluginJar.build("org.example." + name + ".Parts", SOURCE.formatted(name, label, painting), jar);
        return jar;
    }

    @Test
    void aViewArrivesLeavesWhileItIsOpenAndComesBackToItsPlace() throws Exception {
        Bundle guest = desktop.inside()
                .context()
                .installBundle(jar("guest", "Guest", "").toUri().toString());
        guest.start();
        screen.the("menu:Guests");
        desktop.quickAccess("Guest");
        screen.the("guest-label");
        JTabbedPane stack = screen.the(JTabbedPane.class, pane -> pane.indexOfTab("Guest") >= 0);

        guest.stop();
        screen.awaitGone("guest-label");
        screen.awaitGone("menu:Guests");
        screen.the("notice-message");
        Shots.screen("plugin-gone");
        screen.the("project-explorer.tree");

        guest.start();
        screen.the("guest-label");
        screen.the("menu:Guests");
        assertThat(Edt.ask(() -> stack.indexOfTab("Guest"))).isNotNegative();
        guest.uninstall();
        screen.awaitGone("guest-label");
        assertThat(Edt.violations()).isEmpty();
        assertThat(desktop.inside().warnings()).noneMatch(line -> line.contains("Guest"));
    }

    @Test
    void aViewThatThrowsShowsTheErrorAloneAndCanBeTriedAgain() throws Exception {
        Bundle broken = desktop.inside()
                .context()
                .installBundle(jar("broken", "Broken", "if (true) throw new IllegalStateException(\"no ink\");")
                        .toUri()
                        .toString());
        broken.start();
        screen.the("menu:Guests");
        desktop.quickAccess("Broken");
        JTextComponent message = screen.the("notice-message", JTextComponent.class);
        String sentence = Edt.ask(message::getText);
        assertThat(sentence).contains("no ink");
        Shots.screen("plugin-throws");
        screen.click("notice-try-again");
        screen.the("notice-message");
        assertThat(Edt.violations()).isEmpty();
        assertThat(desktop.inside().warnings()).isNotEmpty().allMatch(line -> line.contains("Broken"));

        desktop.quickAccess("figure-2");
        new ExperimentPage(desktop, "figure-2").awaitReady();
        broken.uninstall();
    }
}
