package voltaic.ui.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import voltaic.ui.workbench.docking.LayoutText;

/** Opens the window for each test, and checks that nothing touched it from another thread. */
abstract class WindowFixture {
    @TempDir
    Path root;

    private final ThreadCheck threads = new ThreadCheck();
    final FakeSettings settings = new FakeSettings();
    Harness harness;

    @BeforeEach
    void open() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "no display: the window is not tested");
        settings.put("theme", "light");
        RepaintManager.setCurrentManager(threads);
        harness = start();
    }

    Harness start() throws Exception {
        return ask(() -> {
            Harness started = new Harness(root, settings).withParts();
            started.shell.open();
            return started;
        });
    }

    @AfterEach
    void close() throws Exception {
        if (harness != null) {
            harness.answer = 1;
            run(() -> harness.shell.frame().dispose());
            RepaintManager.setCurrentManager(null);
            assertThat(threads.violations).isEmpty();
        }
    }

    static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /** Does it and what follows from it. */
    static void run(Runnable work) throws Exception {
        SwingUtilities.invokeAndWait(work);
        for (int i = 0; i < 4; i++) {
            SwingUtilities.invokeAndWait(() -> {});
        }
    }

    static Stream<Component> all(Component component) {
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Stream.of(container.getComponents()).flatMap(WindowTest::all))
                : Stream.of(component);
    }

    <T extends Component> Optional<T> find(Class<T> type, Predicate<T> matches) {
        return all(harness.shell.frame())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(matches)
                .findFirst();
    }

    JTabbedPane stack(String title) {
        return find(JTabbedPane.class, pane -> pane.indexOfTab(title) >= 0).orElseThrow();
    }

    String layout() {
        return LayoutText.write(harness.shell.desk().layout()).replaceAll("\\d\\.\\d+:", "");
    }

    static void mouse(Component on, int id, int x, int y, int button) {
        int mask = button == MouseEvent.BUTTON1 ? InputEvent.BUTTON1_DOWN_MASK : InputEvent.BUTTON2_DOWN_MASK;
        on.dispatchEvent(new MouseEvent(on, id, 0, mask, x, y, 1, false, button));
    }

    String text(String name) throws Exception {
        return ask(() -> {
            Component found = find(Component.class, c -> name.equals(c.getName()) && c.isShowing())
                    .orElseThrow();
            return found instanceof JLabel label ? label.getText() : ((JTextArea) found).getText();
        });
    }
}
