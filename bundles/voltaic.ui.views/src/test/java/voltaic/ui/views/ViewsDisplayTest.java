package voltaic.ui.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.ui.api.Job;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.api.Part;
import voltaic.ui.api.Problem;
import voltaic.ui.api.View;
import voltaic.ui.views.gallery.Injected;
import voltaic.ui.views.help.HelpViewProvider;
import voltaic.ui.views.jobs.ProgressViewProvider;
import voltaic.ui.views.messages.ConsoleViewProvider;
import voltaic.ui.views.messages.ProblemsViewProvider;
import voltaic.ui.views.selection.OutlineViewProvider;
import voltaic.ui.views.welcome.WelcomeViewProvider;

/** What one does in the views. */
@Tag("display")
class ViewsDisplayTest {
    private final Fakes.FakeWorkbench workbench = new Fakes.FakeWorkbench();
    private final Fakes.FakeDialogs dialogs = new Fakes.FakeDialogs();
    private final Fakes.FakeSite site = new Fakes.FakeSite();
    private final TestIcons icons = new TestIcons();

    @TempDir
    Path root;

    @BeforeEach
    void watch() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        Edt.watch();
    }

    @AfterEach
    void noViolation() {
        Edt.assertNoViolation();
    }

    @Test
    void aJobIsCancelledByItsButtonThenShownQuietlyAndCleared() throws Exception {
        FakeWork.FakeJobs jobs = new FakeWork.FakeJobs();
        FakeWork.FakeJob job = new FakeWork.FakeJob("Run figure-2");
        jobs.jobs.add(job);
        View view = Edt.get(() -> new ProgressViewProvider(jobs, icons).create(site));
        assertThat(site.title).isEqualTo("Progress (1)");
        Edt.run(() -> Find.named(view.component(), "job.cancel", JButton.class).doClick());
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
        Edt.run(jobs.listeners::tell);
        assertThat(site.title).isEqualTo("Progress");
        assertThat(Find.named(view.component(), "job.progress", JLabel.class).getText())
                .isEqualTo("Cancelled after 1 ms");
        Edt.run(() -> view.handler("jobs.clear-finished").orElseThrow().run());
        assertThat(Find.search(view.component(), "job.progress", JLabel.class)).isEmpty();
        assertThat(view.handler("jobs.clear-finished")).isEmpty();
        Edt.run(view::close);
        assertThat(jobs.listeners.count()).isZero();
    }

    @Test
    void enterOnAProblemGoesToItsPlace() throws Exception {
        Fakes.FakeProblems problems = new Fakes.FakeProblems();
        View view = Edt.get(
                () -> new ProblemsViewProvider(problems, new Fakes.FakeWorkspace(root), workbench, icons).create(site));
        assertThat(site.title).isEqualTo("Problems");
        Path file = root.resolve("one.voltaic.json");
        Edt.run(() -> problems.set(
                file,
                List.of(
                        new Problem(file, false, "/solver", 4, 1, "a warning"),
                        new Problem(file, true, "/time/end", 9, 1, "an error"))));
        assertThat(site.title).isEqualTo("Problems (2)");
        JTable table = Find.named(view.component(), "problems.table", JTable.class);
        Edt.run(() -> {
            table.setRowSelectionInterval(0, 0);
            view.handler("problems.go-to").orElseThrow().run();
        });
        assertThat(workbench.said).containsExactly("open " + file + " at /time/end");
        Edt.run(view::close);
    }

    @Test
    void theConsoleGrowsAndIsCleared() throws Exception {
        Fakes.FakeConsole console = new Fakes.FakeConsole();
        View view = Edt.get(() -> new ConsoleViewProvider(console, icons, workbench).create(site));
        assertThat(view.handler("console.clear")).isEmpty();
        Edt.run(() -> {
            console.line("one");
            console.line("two");
        });
        JTextArea text = Find.named(view.component(), "console.text", JTextArea.class);
        assertThat(text.getText()).isEqualTo("one\ntwo\n");
        Edt.run(() -> view.handler("console.clear").orElseThrow().run());
        assertThat(text.getText()).isEmpty();
        Edt.run(view::close);
    }

    @Test
    void theOutlineFollowsTheActivePartAndSelectsInIt() throws Exception {
        Outlined part = Edt.get(Outlined::new);
        View view = Edt.get(() -> new OutlineViewProvider(workbench, icons).create(site));
        JTree tree = Find.named(view.component(), "outline.tree", JTree.class);
        assertThat(tree.getRowCount()).isZero();
        workbench.active = Optional.of(part);
        Edt.run(workbench.listeners::tell);
        assertThat(tree.getRowCount()).isEqualTo(2);
        assertThat(part.revealed).isEmpty();
        Edt.run(() -> tree.setSelectionRow(1));
        assertThat(part.revealed).isEqualTo("B1");
        workbench.active = Optional.of(view);
        Edt.run(workbench.listeners::tell);
        assertThat(tree.getRowCount()).isEqualTo(2);
        Edt.run(view::close);
    }

    private Fakes.FakeWorkspace installed() {
        Fakes.FakeWorkspace workspace = new Fakes.FakeWorkspace(root);
        workspace.examples = Optional.of(Repository.EXAMPLES);
        workspace.documentation = Optional.of(Repository.DOCS);
        return workspace;
    }

    @Test
    void anExampleRunsInOneClickAndOpensAsACopy() throws Exception {
        Fakes.FakeWorkspace workspace = installed();
        FakeWork.FakeRuns runs = new FakeWork.FakeRuns(workspace.results());
        WelcomeViewProvider provider = new WelcomeViewProvider(workbench, workspace, dialogs, icons);
        Injected.runs(provider, runs);
        View view = Edt.get(() -> provider.create(site));
        Edt.await("the cards are there", () -> Find.search(view.component(), "example.run.figure-2", JButton.class)
                .isPresent());
        Edt.run(() -> Find.named(view.component(), "example.run.figure-2", JButton.class)
                .doClick());
        Edt.await(
                "its results are opened", () -> workbench.said.contains("open " + root.resolve("results/figure-2-1")));
        Path copy = root.resolve("figure-2.voltaic.json");
        for (int click = 0; click < 2; click++) {
            workbench.said.clear();
            Edt.run(() -> Find.named(view.component(), "example.open.figure-2", JButton.class)
                    .doClick());
            Edt.await("the copy is opened", () -> workbench.said.contains("open " + copy));
        }
        assertThat(copy).hasSameTextualContentAs(Repository.EXAMPLES.resolve("figure-2.voltaic.json"));
        Files.writeString(copy, "{}");
        workbench.said.clear();
        Edt.run(() -> Find.named(view.component(), "example.open.figure-2", JButton.class)
                .doClick());
        Edt.await(
                "a changed file is kept",
                () -> workbench.said.contains("open " + root.resolve("figure-2-2.voltaic.json")));
        assertThat(copy).hasContent("{}");
        assertThat(dialogs.said).isEmpty();
        Edt.run(view::close);
    }

    @Test
    void helpTurnsToPagesAndBack() throws Exception {
        Fakes.FakeSettings settings = new Fakes.FakeSettings();
        View view = Edt.get(() -> new HelpViewProvider(workbench, installed(), settings, dialogs, icons).create(site));
        Edt.run(() -> view.handler("help.page:guide.md#results").orElseThrow().run());
        Edt.await("the guide is shown", () -> site.title.equals("Help: Guide"));
        JEditorPane page = Find.named(view.component(), "help.page", JEditorPane.class);
        assertThat(Edt.get(
                        () -> page.getDocument().getText(0, page.getDocument().getLength())))
                .contains("An experiment is a JSON file.");
        Edt.run(() -> view.handler("help.page:examples.md").orElseThrow().run());
        assertThat(site.title).isEqualTo("Help: Examples");
        Edt.run(() -> view.handler("help.back").orElseThrow().run());
        assertThat(site.title).isEqualTo("Help: Guide");
        assertThat(settings.get("help.page", "")).isEqualTo("guide.md#results");
        Edt.run(view::close);
    }

    /** A part with two things in it. */
    private static final class Outlined implements Part {
        private final JComponent component = new JPanel();
        private String revealed = "";

        @Override
        public JComponent component() {
            return component;
        }

        @Override
        public List<OutlineItem> outline() {
            return List.of(
                    new OutlineItem("C", "atom", false, () -> revealed = "C", List.of()),
                    new OutlineItem("B1", "battery", false, () -> revealed = "B1", List.of()));
        }
    }
}
