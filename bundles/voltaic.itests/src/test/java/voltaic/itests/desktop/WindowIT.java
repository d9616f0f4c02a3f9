package voltaic.itests.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.itests.TestInstallation;

/** The window itself: its tabs, its themes, its end. */
@DesktopTest
class WindowIT {
    private static final int DARK = 110;
    private static final int LIGHT = 145;

    @TempDir
    private Path scratch;

    private TestInstallation installation;
    private Desktop desktop;
    private Screen screen;

    @BeforeEach
    void open() throws Exception {
        installation = TestInstallation.in(scratch.resolve("voltaic"));
        desktop = Desktop.open(installation, scratch.resolve("user"));
        screen = desktop.screen();
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void aTabIsDraggedToAnotherStackAndStaysThereUntilTheNextStart() throws Exception {
        JTabbedPane from = stackOf("Problems");
        JTabbedPane to = stackOf("Outline");
        assertThat(from).isNotSameAs(to);
        screen.drag(middleOf(from, "Problems"), middleOf(to, "Outline"), () -> {
            screen.the("drop-hint");
            Shots.screen("window-drag");
        });
        screen.await("the tab is there", () -> indexOf(to, "Problems") >= 0);
        assertThat(Edt.ask(() -> indexOf(from, "Problems"))).isNegative();
        desktop.assertNoFaults();

        desktop.menu("File", "file.exit");
        assertThat(desktop.exitCode().get(1, TimeUnit.MINUTES)).isZero();
        desktop.close();
        desktop = Desktop.open(installation, scratch.resolve("user"));
        assertThat(stackOf("Problems")).isSameAs(stackOf("Outline"));
    }

    /** Goes through all that is shown, in a window with an editor, and compares what is dark and what is light. */
    @Test
    void themesAreSwitchedWithoutRest() {
        desktop.quickAccess("figure-2");
        new ExperimentPage(desktop, "figure-2").awaitReady();
        new ExperimentPage(desktop, "figure-2").showDesign();
        desktop.menu("Window", "Theme", "window.theme-light");
        Component status = screen.the("status-line");
        screen.await("the window is light", () -> brightness(status) > LIGHT);
        screen.settle();
        Shots.screen("window-light");
        Shots.twice("window-light-2x", desktop.frame());
        desktop.menu("Window", "Theme", "window.theme-dark");
        screen.await("the window is dark", () -> brightness(status) < DARK);
        screen.settle();
        Shots.screen("window-dark");
        Shots.twice("window-dark-2x", desktop.frame());
        assertThat(Edt.ask(() -> backgrounds(true)))
                .as("light ones in the dark")
                .isEmpty();
        desktop.menu("Window", "Theme", "window.theme-light");
        screen.await("the window is light", () -> brightness(status) > LIGHT);
        screen.settle();
        assertThat(Edt.ask(() -> backgrounds(false)))
                .as("dark ones in the light")
                .isEmpty();
        desktop.assertNoFaults();
    }

    @Test
    void everyButtonSaysWhatItDoes() {
        desktop.quickAccess("figure-2");
        new ExperimentPage(desktop, "figure-2").showDesign();
        List<String> mute = Edt.ask(() -> Screen.all().stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(button -> button.getName() != null)
                .filter(button -> blank(button.getText())
                        && blank(button.getToolTipText())
                        && blank(button.getAccessibleContext().getAccessibleName()))
                .map(Component::getName)
                .toList());
        assertThat(mute).isEmpty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Components that fill themselves with a light colour in the dark theme, or with a dark one in the light theme. */
    private static List<String> backgrounds(boolean isDark) {
        List<String> wrong = new ArrayList<>();
        for (Component component : Screen.all()) {
            if (component.isOpaque() && component.getWidth() > 0 && component.isBackgroundSet()) {
                int brightness = brightness(component);
                if (isDark ? brightness > LIGHT : brightness < DARK) {
                    wrong.add(component.getClass().getName() + " " + component.getName() + " "
                            + component.getBackground());
                }
            }
        }
        return wrong;
    }

    private static int brightness(Component component) {
        Color color = component.getBackground();
        return (color.getRed() * 3 + color.getGreen() * 6 + color.getBlue()) / 10;
    }

    private JTabbedPane stackOf(String title) {
        return screen.get("the tab " + title, () -> Screen.all().stream()
                .filter(component -> "stack".equals(component.getName()))
                .map(JTabbedPane.class::cast)
                .filter(pane -> indexOf(pane, title) >= 0)
                .findFirst());
    }

    private static int indexOf(JTabbedPane pane, String title) {
        return pane.indexOfTab(title);
    }

    private Point middleOf(JTabbedPane pane, String title) {
        return screen.get("the tab " + title, () -> {
            Rectangle tab = pane.getBoundsAt(indexOf(pane, title));
            Point at = new Point(tab.x + tab.width / 3, tab.y + tab.height / 2);
            SwingUtilities.convertPointToScreen(at, pane);
            return Optional.of(at);
        });
    }
}
