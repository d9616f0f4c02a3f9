package voltaic.ui.results.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Component;
import java.awt.Container;
import java.awt.GraphicsEnvironment;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.core.PluginKind;
import voltaic.core.RunService;
import voltaic.ui.api.ResultViewProvider;
import voltaic.ui.api.Run;
import voltaic.ui.api.Site;
import voltaic.ui.results.Desk;
import voltaic.ui.results.Fakes;
import voltaic.ui.results.TestJobs;
import voltaic.ui.results.TestRunService;
import voltaic.ui.results.TestStudies;
import voltaic.ui.results.pages.MeritsProvider;
import voltaic.ui.results.pages.ProvenanceProvider;
import voltaic.ui.results.pages.TableProvider;
import voltaic.ui.results.plot.PlotProvider;
import voltaic.ui.results.runs.WorkspaceRuns;

/** The result editor in a window. */
@Tag("display")
class ResultEditorTest {
    @TempDir
    Path root;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Fakes.Window window = new Fakes.Window();
    private final Fakes.Answers answers = new Fakes.Answers();
    private JFrame frame;
    private WorkspaceRuns runs;
    private Desk desk;
    private ResultEditor editor;
    private volatile Throwable violation;
    private volatile int pauseAt = Integer.MAX_VALUE;

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
        RunService service = TestRunService.with((study, samples) -> {
            if (samples == pauseAt) {
                pause();
            }
        });
        TestJobs jobs = new TestJobs();
        Fakes.Folder workspace = new Fakes.Folder(root);
        Fakes.Lines console = new Fakes.Lines();
        runs = new WorkspaceRuns(service, TestStudies.with(service), jobs, console, workspace);
        desk = new Desk(
                window,
                workspace,
                jobs,
                runs,
                service,
                new Fakes.Names(
                        Map.of(PluginKind.SOLVER, List.of("exact"), PluginKind.EXPORTER, List.of("csv", "plot"))),
                answers,
                new Fakes.Preferences(),
                console,
                new Fakes.Blank());
        frame = onEdt(() -> {
            FlatLightLaf.setup();
            JFrame shown = new JFrame("test");
            shown.setSize(1000, 700);
            return shown;
        });
    }

    @AfterEach
    void close() throws Exception {
        goOn.countDown();
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

    private void pause() {
        try {
            goOn.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T onEdt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    private static void until(BooleanSupplier condition, String what) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!onEdt(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what);
            }
            Thread.sleep(10);
        }
    }

    private void show(Path folder) throws Exception {
        onEdt(() -> {
            List<ViewEntry> views = List.of(
                    entry(new PlotProvider(desk), "plot", 1),
                    entry(new TableProvider(), "table", 2),
                    entry(new MeritsProvider(desk), "merits", 3),
                    entry(new ProvenanceProvider(desk), "provenance", 4));
            editor = new ResultEditor(desk, folder, new FakeSite(), () -> views);
            frame.setContentPane(editor.component());
            frame.setVisible(true);
            return null;
        });
    }

    private static ViewEntry entry(ResultViewProvider provider, String id, int order) {
        return new ViewEntry(provider, id, id, "", "plug", order);
    }

    private Run run(String... variants) throws Exception {
        return onEdt(() -> runs.start(TestRunService.study(variants), "decay", "{}"));
    }

    private void showPlot(Run run) throws Exception {
        show(run.folder());
        until(() -> editor.handler("plot.fit").isPresent(), "no plot came");
    }

    private void command(String id) throws Exception {
        onEdt(() -> {
            editor.handler(id).orElseThrow().run();
            return null;
        });
    }

    private static Component find(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component found = child instanceof Container container ? find(container, name) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void mouse(int id, int x, int y, int modifiers, int clicks) throws Exception {
        onEdt(() -> {
            Component plot = find(frame, "plot");
            plot.dispatchEvent(new MouseEvent(plot, id, 0, modifiers, x, y, clicks, false, MouseEvent.BUTTON1));
            return null;
        });
    }

    private String said() throws Exception {
        return onEdt(() -> find(frame, "plot").getAccessibleContext().getAccessibleDescription());
    }

    @Test
    void curvesGrowWhileTheRunGoesOnAndItCanBeCancelled() throws Exception {
        pauseAt = 60;
        Run run = run("");
        showPlot(run);
        assertThat(onEdt(() -> editor.handler("run.again")).isPresent()).isFalse();
        command("run.cancel");
        goOn.countDown();
        until(() -> ((JLabel) find(frame, "result-state")).getText().equals("Cancelled"), "the run was not cancelled");
        assertThat(onEdt(() -> editor.handler("run.cancel")).isPresent()).isFalse();
    }

    @Test
    void theCrossHairsReadCurvesByMouseAndByKeyboard() throws Exception {
        Run run = run("");
        TestJobs.await(run.job());
        showPlot(run);
        mouse(MouseEvent.MOUSE_MOVED, 500, 300, 0, 0);
        assertThat(said()).startsWith("Time ").contains("C 0.", "B 0.");
        String before = said();
        onEdt(() -> {
            JComponent plot = (JComponent) find(frame, "plot");
            plot.getActionMap().get("RIGHT").actionPerformed(null);
            return null;
        });
        assertThat(said()).isNotEqualTo(before);
    }

    @Test
    void theWheelZoomsAboutThePointerAndADoubleClickFits() throws Exception {
        Run run = run("");
        TestJobs.await(run.job());
        showPlot(run);
        mouse(MouseEvent.MOUSE_MOVED, 800, 300, 0, 0);
        String before = said();
        onEdt(() -> {
            Component plot = find(frame, "plot");
            plot.dispatchEvent(new MouseWheelEvent(
                    plot, MouseEvent.MOUSE_WHEEL, 0, 0, 500, 300, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 3, -4));
            return null;
        });
        until(() -> moved(before), "nothing was zoomed");
        mouse(MouseEvent.MOUSE_CLICKED, 500, 300, 0, 2);
        until(() -> !moved(before), "nothing was fitted");
    }

    private boolean moved(String before) {
        Component plot = find(frame, "plot");
        plot.dispatchEvent(new MouseEvent(plot, MouseEvent.MOUSE_MOVED, 0, 0, 800, 300, 0, false));
        return !plot.getAccessibleContext().getAccessibleDescription().equals(before);
    }

    @Test
    void draggingZoomsToARectangleAndWithShiftMoves() throws Exception {
        Run run = run("");
        TestJobs.await(run.job());
        showPlot(run);
        mouse(MouseEvent.MOUSE_MOVED, 800, 300, 0, 0);
        String before = said();
        mouse(MouseEvent.MOUSE_PRESSED, 300, 200, InputEvent.BUTTON1_DOWN_MASK, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 500, 400, InputEvent.BUTTON1_DOWN_MASK, 0);
        mouse(MouseEvent.MOUSE_RELEASED, 500, 400, 0, 1);
        until(() -> moved(before), "the rectangle was not shown");
        mouse(MouseEvent.MOUSE_MOVED, 800, 300, 0, 0);
        String zoomed = said();
        int shift = InputEvent.BUTTON1_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK;
        mouse(MouseEvent.MOUSE_PRESSED, 500, 300, shift, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 400, 300, shift, 0);
        mouse(MouseEvent.MOUSE_RELEASED, 400, 300, InputEvent.SHIFT_DOWN_MASK, 1);
        until(() -> moved(zoomed), "nothing was moved");
    }

    @Test
    void axesGridAndLegendAreSwitched() throws Exception {
        Run run = run("");
        TestJobs.await(run.job());
        showPlot(run);
        for (String id : List.of("plot.log-x", "plot.log-y", "plot.grid", "plot.legend", "plot.move")) {
            boolean before = onEdt(() -> editor.isOn(id));
            command(id);
            assertThat(onEdt(() -> editor.isOn(id))).as(id).isNotEqualTo(before);
        }
        assertThat(desk.settings().get("plot.grid", "")).isEqualTo("true");
    }

    @Test
    void theFigureIsExportedAsItIsSeen() throws Exception {
        Run run = run("");
        TestJobs.await(run.job());
        showPlot(run);
        answers.file = Optional.of(root.resolve("mine.svg"));
        command("plot.export");
        until(() -> !window.sentences.isEmpty(), "nothing was written");
        assertThat(window.sentences.get(0)).startsWith("Wrote " + root.resolve("mine.svg"));
        assertThat(Files.readString(root.resolve("mine.svg"))).contains("<svg", "Energy density");
        answers.file = Optional.of(root.resolve("mine.doc"));
        command("plot.export");
        assertThat(answers.told).singleElement().asString().contains("'mine.doc' has no ending");
    }

    @Test
    void anExportThatCannotBeWrittenIsSaid() throws Exception {
        Run run = run("");
        TestJobs.await(run.job());
        showPlot(run);
        answers.file = Optional.of(root.resolve("nowhere").resolve("mine.pdf"));
        command("plot.export");
        until(() -> !answers.told.isEmpty(), "nothing was said");
        assertThat(answers.told)
                .singleElement()
                .asString()
                .contains("'mine.pdf' could not be written: there is no folder " + root.resolve("nowhere"));
    }

    @Test
    void aKeptResultIsReadAgainWithAllItsPages() throws Exception {
        Run run = run("a", "b");
        TestJobs.await(run.job());
        WorkspaceRuns later = new WorkspaceRuns(
                desk.runner(),
                TestStudies.with(desk.runner()),
                new TestJobs(),
                new Fakes.Lines(),
                new Fakes.Folder(root));
        desk = new Desk(
                window,
                desk.workspace(),
                desk.jobs(),
                later,
                desk.runner(),
                desk.plugins(),
                answers,
                desk.settings(),
                desk.console(),
                desk.icons());
        showPlot(run);
        onEdt(() -> {
            JTabbedPane pages = (JTabbedPane) find(frame, "result-pages");
            assertThat(pages.getTabCount()).isEqualTo(4);
            for (int i = 0; i < pages.getTabCount(); i++) {
                pages.setSelectedIndex(i);
                assertThat(pages.getComponentAt(i).getName()).startsWith("page-");
            }
            return null;
        });
        assertThat(onEdt(() -> editor.handler("run.open-source")).isPresent()).isTrue();
        assertThat(onEdt(() -> editor.properties().orElseThrow().title())).isEqualTo("decay · 1");
    }

    @Test
    void aDamagedResultSaysWhatIsWrong() throws Exception {
        Path folder = Files.createDirectories(root.resolve("results/odd-1"));
        Files.writeString(folder.resolve("result.json"), "{");
        show(folder);
        until(() -> find(frame, "result-failure").isShowing(), "the reason was not shown");
        assertThat(onEdt(() -> editor.handler("run.again")).isPresent()).isFalse();
    }

    @Test
    void resultsThatAreNotKeptAreShownWithAReasonAndAWayOut() throws Exception {
        Files.writeString(root.resolve("results"), "in the way");
        Run run = run("");
        TestJobs.await(run.job());
        showPlot(run);
        until(() -> find(frame, "result-notice").isVisible(), "no reason was given");
        assertThat(onEdt(() -> editor.handler("run.keep")).isPresent()).isTrue();
    }

    private static final class FakeSite implements Site {
        @Override
        public void title(String title) {}

        @Override
        public void changed() {}

        @Override
        public boolean isShown() {
            return true;
        }
    }
}
