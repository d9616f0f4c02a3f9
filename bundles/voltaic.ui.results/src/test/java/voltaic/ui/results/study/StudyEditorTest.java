package voltaic.ui.results.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.core.PluginKind;
import voltaic.core.RunService;
import voltaic.studies.Studies;
import voltaic.ui.api.Site;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Fakes;
import voltaic.ui.results.TestJobs;
import voltaic.ui.results.TestRunService;
import voltaic.ui.results.TestStudies;
import voltaic.ui.results.runs.WorkspaceRuns;

/** The study editor in a window. */
@Tag("display")
class StudyEditorTest {
    /** What is asked for: a study of 10⁴ points opens within a second. Measured from a folder that was never read, in a warm program. */
    private static final Duration OPEN = Duration.ofSeconds(1);

    /** On a machine that does other things too; a user notices a second. */
    private static final Duration STALL = Duration.ofSeconds(1);

    @TempDir
    Path root;

    private final Fakes.Window window = new Fakes.Window();
    private final Fakes.Answers answers = new Fakes.Answers();
    private JFrame frame;
    private Desk desk;
    private Studies studies;
    private StudyEditor editor;
    private volatile Throwable violation;

    @BeforeEach
    void open() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display: windows are not tested");
        RepaintManager.setCurrentManager(new RepaintManager() {
            @Override
            public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
                check();
                super.addDirtyRegion(component, x, y, width, height);
            }

            @Override
            public void addInvalidComponent(JComponent component) {
                check();
                super.addInvalidComponent(component);
            }

            private void check() {
                if (!SwingUtilities.isEventDispatchThread()) {
                    violation = new AssertionError("Swing off the event dispatch thread");
                }
            }
        });
        RunService service = TestRunService.with((study, samples) -> {});
        studies = TestStudies.with(service);
        TestJobs jobs = new TestJobs();
        Fakes.Folder workspace = new Fakes.Folder(root);
        Fakes.Lines console = new Fakes.Lines();
        desk = new Desk(
                window,
                workspace,
                jobs,
                new WorkspaceRuns(service, studies, jobs, console, workspace),
                service,
                new Fakes.Names(Map.of(PluginKind.EXPORTER, java.util.List.of("csv", "plot"))),
                answers,
                new Fakes.Preferences(),
                console,
                new Fakes.Blank());
        frame = onEdt(() -> {
            FlatLightLaf.setup();
            JFrame shown = new JFrame("test");
            shown.setSize(1100, 760);
            shown.setVisible(true);
            return shown;
        });
    }

    @AfterEach
    void close() throws Exception {
        if (frame != null) {
            onEdt(() -> {
                if (editor != null) {
                    editor.close();
                }
                frame.dispose();
                return null;
            });
        }
        RepaintManager.setCurrentManager(null);
        assertThat(violation).isNull();
    }

    private static <T> T onEdt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    private static void await(String what, BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!onEdt(condition::getAsBoolean)) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private void show(Path folder) throws Exception {
        editor = onEdt(() -> {
            if (editor != null) {
                editor.close();
            }
            StudyEditor made = new StudyEditor(desk, studies, folder, new Shown());
            frame.setContentPane((Container) made.component());
            frame.validate();
            return made;
        });
    }

    private static final class Shown implements Site {
        @Override
        public void title(String title) {}

        @Override
        public void changed() {}

        @Override
        public boolean isShown() {
            return true;
        }
    }

    private <T extends Component> T find(String name, Class<T> type) {
        return type.cast(search(frame, name).orElseThrow());
    }

    private static Optional<Component> search(Component in, String name) {
        if (name.equals(in.getName())) {
            return Optional.of(in);
        }
        if (in instanceof Container container) {
            for (Component child : container.getComponents()) {
                Optional<Component> found = search(child, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasRows(int rows) {
        return search(frame, "study-points")
                .map(JTable.class::cast)
                .filter(table -> table.getRowCount() == rows)
                .isPresent();
    }

    @Test
    void tenThousandPointsOpenWithinASecondWithoutStallingTheWindow() throws Exception {
        Path small = root.resolve("small-1");
        TestStudies.begin(small, TestStudies.grid(2, 10), 20);
        TestStudies.record(small, 0, 20);
        show(small);
        await("a small study is shown", () -> hasRows(20));
        Path large = root.resolve("large-1");
        TestStudies.begin(large, TestStudies.grid(100, 100), 10_000);
        TestStudies.record(large, 0, 10_000);
        Prober prober = new Prober();
        long asked = System.nanoTime();
        show(large);
        await("the points are there", () -> hasRows(10_000));
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        await(
                "the figure is drawn",
                () -> search(frame, "plot.export").filter(Component::isEnabled).isPresent());
        Duration drawn = Duration.ofNanos(System.nanoTime() - asked);
        Duration stall = prober.longest();
        System.out.println("A study of 10000 points opens in " + took.toMillis() + " ms, its figure is there after "
                + drawn.toMillis() + " ms; the longest stall of the window is " + stall.toMillis() + " ms.");
        assertThat(took).isLessThan(OPEN);
        assertThat(stall).isLessThan(STALL);
    }

    @Test
    void pointsOfAnotherProcessAppearAndAreCounted() throws Exception {
        Path folder = root.resolve("grid-1");
        TestStudies.begin(folder, TestStudies.grid(3, 4), 12);
        show(folder);
        await("nothing is on record", () -> hasRows(0));
        JLabel state = find("study-state", JLabel.class);
        await("the state", () -> state.getText().equals("0 of 12 points"));
        assertThat(onEdt(() -> editor.handler("study.resume"))).isPresent();
        TestStudies.record(folder, 0, 6);
        await("six points", () -> hasRows(6));
        await("the state", () -> state.getText().startsWith("6 of 12 points, 1 failed"));
        TestStudies.record(folder, 6, 12);
        await("all points", () -> hasRows(12));
        await("the state", () -> state.getText().equals("12 points, 1 failed"));
        assertThat(onEdt(() -> editor.handler("study.retry"))).isPresent();
    }

    @Test
    void aClickInAFigureSelectsThePointAndADoubleClickOpensItsRun() throws Exception {
        Path folder = root.resolve("grid-1");
        TestStudies.begin(folder, TestStudies.grid(2, 3), 6);
        TestStudies.record(folder, 0, 6);
        show(folder);
        await("the points are there", () -> hasRows(6));
        JTabbedPane pages = find("study-pages", JTabbedPane.class);
        onEdt(() -> {
            pages.setSelectedIndex(1);
            return null;
        });
        Component map = onEdt(() -> search(pages.getSelectedComponent(), "plot").orElseThrow());
        JLabel point = find("study-point", JLabel.class);
        await("a click selects a cell of the map", () -> {
            click(map, map.getWidth() / 2, (int) (map.getHeight() * 0.7), 1);
            return point.getText().startsWith("Point");
        });
        assertThat(onEdt(point::getText)).isEqualTo("Point 1 (N = 1, t = 1.5)");
        onEdt(() -> {
            click(map, map.getWidth() / 2, (int) (map.getHeight() * 0.7), 2);
            return null;
        });
        Path run = root.resolve("results/grid-1-point-1-1");
        await("its run is opened", () -> window.opened.contains(run));
        await("its run is kept", () -> run.resolve("result.json").toFile().exists());
        onEdt(() -> {
            window.opened.clear();
            editor.handler("study.open-run").orElseThrow().run();
            return null;
        });
        await("the run that is there is opened", () -> window.opened.contains(run));
    }

    private static void click(Component at, int x, int y, int clicks) {
        at.dispatchEvent(new MouseEvent(
                at,
                MouseEvent.MOUSE_CLICKED,
                System.currentTimeMillis(),
                InputEvent.BUTTON1_DOWN_MASK,
                x,
                y,
                clicks,
                false,
                MouseEvent.BUTTON1));
    }

    /** How long the event dispatch thread lets an event wait. */
    private static final class Prober {
        private final Thread thread = new Thread(this::probe, "prober");
        private volatile boolean isOver;
        private volatile long longest;

        Prober() {
            thread.setDaemon(true);
            thread.start();
        }

        private void probe() {
            while (!isOver) {
                long asked = System.nanoTime();
                try {
                    EventQueue.invokeAndWait(() -> {});
                    TimeUnit.MILLISECONDS.sleep(5);
                } catch (Exception e) {
                    return;
                }
                longest = Math.max(longest, System.nanoTime() - asked - 5_000_000);
            }
        }

        Duration longest() throws InterruptedException {
            isOver = true;
            thread.join();
            return Duration.ofNanos(longest);
        }
    }
}
