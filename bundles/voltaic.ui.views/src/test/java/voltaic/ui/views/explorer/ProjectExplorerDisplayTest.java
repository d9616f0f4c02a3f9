package voltaic.ui.views.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JTextField;
import javax.swing.tree.TreePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.ui.api.Job;
import voltaic.ui.views.Background;
import voltaic.ui.views.Edt;
import voltaic.ui.views.FakeWork;
import voltaic.ui.views.Fakes;
import voltaic.ui.views.Find;
import voltaic.ui.views.TestIcons;

@Tag("display")
class ProjectExplorerDisplayTest {
    @TempDir
    Path root;

    private final Fakes.FakeWorkbench workbench = new Fakes.FakeWorkbench();
    private final Fakes.FakeDialogs dialogs = new Fakes.FakeDialogs();
    private final FakeWork.FakeJobs jobs = new FakeWork.FakeJobs();
    private final Fakes.FakeSettings settings = new Fakes.FakeSettings();
    private Fakes.FakeWorkspace workspace;
    private FakeWork.FakeRuns runs;
    private ProjectExplorer explorer;
    private FileTree tree;

    @BeforeEach
    void open() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "needs a display");
        Edt.watch();
        Fakes.write(root.resolve("models/one.voltaic.json"), "{}");
        Fakes.write(root.resolve("two.voltaic.json"), "{}");
        Fakes.write(root.resolve("results/two-1/result.json"), "{}");
        workspace = new Fakes.FakeWorkspace(root);
        runs = new FakeWork.FakeRuns(workspace.results());
        FileManager noTrash = new FileManager() {
            @Override
            boolean hasTrash() {
                return false;
            }
        };
        explorer = Edt.get(() -> new ProjectExplorer(
                new ProjectExplorerProvider.Services(workbench, workspace, dialogs, jobs, settings, new TestIcons()),
                () -> Optional.of(runs),
                new Background("test"),
                noTrash,
                new Fakes.FakeSite()));
        tree = Find.named(explorer.component(), "project-explorer.tree", FileTree.class);
        Edt.await("the workspace is read", () -> tree.getRowCount() == 4);
    }

    @AfterEach
    void close() throws Exception {
        if (explorer != null) {
            Edt.run(explorer::close);
            Edt.assertNoViolation();
            assertThat(workspace.listeners.count()).isZero();
        }
    }

    private void select(String file) throws Exception {
        Edt.run(() -> tree.select(root.resolve(file)));
        assertThat(Edt.get(() -> tree.selection())).hasSize(1);
    }

    private void execute(String command) throws Exception {
        Edt.run(() -> explorer.handler(command).orElseThrow().run());
    }

    private boolean shows(String file) {
        return tree.model().find(root.resolve(file)).isPresent();
    }

    @Test
    void enterOpensAFileAndADoubleClickOnAFolderUnfoldsIt() throws Exception {
        select("two.voltaic.json");
        Edt.run(() -> tree.getActionMap()
                .get(ExplorerCommands.OPEN)
                .actionPerformed(new ActionEvent(tree, ActionEvent.ACTION_PERFORMED, "enter")));
        assertThat(workbench.said).containsExactly("open " + root.resolve("two.voltaic.json"));
        select("models");
        Edt.run(() -> {
            tree.setSize(300, 400);
            TreePath path = tree.getSelectionPath();
            var row = tree.getPathBounds(path);
            tree.dispatchEvent(new MouseEvent(
                    tree, MouseEvent.MOUSE_CLICKED, 0, 0, row.x + 5, row.y + 5, 2, false, MouseEvent.BUTTON1));
        });
        Edt.await("the folder is unfolded", () -> shows("models/one.voltaic.json") && tree.getRowCount() == 5);
    }

    @Test
    void aFileIsRenamedKeepsItsEndingAndIsSelected() throws Exception {
        select("two.voltaic.json");
        dialogs.texts.add("a/b");
        dialogs.texts.add("three");
        execute(ExplorerCommands.RENAME);
        Edt.await("it is renamed", () -> Files.exists(root.resolve("three.voltaic.json")));
        Edt.await("it is selected", () -> tree.leadNode()
                .map(node -> node.entry().name().equals("three.voltaic.json"))
                .orElse(false));
        assertThat(dialogs.said).anyMatch(said -> said.contains("cannot contain"));
        assertThat(root.resolve("two.voltaic.json")).doesNotExist();
    }

    @Test
    void deletingAsksFirst() throws Exception {
        select("models");
        dialogs.choice = 1;
        execute(ExplorerCommands.DELETE);
        assertThat(dialogs.said)
                .singleElement()
                .asString()
                .contains("Delete “models”?")
                .contains("cannot be undone");
        assertThat(root.resolve("models")).exists();
        dialogs.choice = 0;
        execute(ExplorerCommands.DELETE);
        Edt.await("it is gone", () -> !Files.exists(root.resolve("models")));
        Edt.run(workspace.listeners::tell);
        Edt.await("the tree follows", () -> !shows("models"));
    }

    @Test
    void aDuplicateStandsBesideTheFile() throws Exception {
        select("two.voltaic.json");
        execute(ExplorerCommands.DUPLICATE);
        Edt.await("the copy is there", () -> Files.exists(root.resolve("two-2.voltaic.json")));
        Edt.await("the copy is shown", () -> shows("two-2.voltaic.json"));
    }

    @Test
    void aNewFolderIsMadeInTheSelectedOne() throws Exception {
        select("models");
        dialogs.texts.add("deep");
        execute(ExplorerCommands.NEW_FOLDER);
        Edt.await("it is there and shown", () -> shows("models/deep"));
    }

    @Test
    void aRunIsShownBeforeItsFolderExistsAndCannotBeDeleted() throws Exception {
        FakeWork.FakeJob job = new FakeWork.FakeJob("Run");
        job.fraction = 0.42;
        runs.runs.add(new FakeWork.FakeRun(job, "two · 2", root.resolve("results/two-2")));
        Edt.run(() -> {
            tree.expandPath(
                    tree.model().find(root.resolve("results")).orElseThrow().path());
            runs.listeners.tell();
        });
        Edt.await("the run is shown", () -> shows("results/two-2"));
        select("results/two-2");
        assertThat(Edt.get(() -> explorer.handler(ExplorerCommands.DELETE))).isEmpty();
        assertThat(Edt.get(() -> explorer.properties().orElseThrow().groups().toString()))
                .contains("42 %");
        job.state = Job.State.CANCELLED;
        Edt.run(runs.listeners::tell);
        Edt.await("it is gone", () -> !shows("results/two-2"));
    }

    @Test
    void aFilterShowsWhatMatchesAndTypingInItDeletesNoFile() throws Exception {
        JTextField field = Find.named(explorer.component(), "project-explorer.filter", JTextField.class);
        Edt.run(() -> field.setText("one"));
        Edt.await("only matches are shown", () -> shows("models/one.voltaic.json") && !shows("two.voltaic.json"));
        Edt.run(() -> field.setText(""));
        Edt.await("all is shown again", () -> shows("two.voltaic.json"));
        Edt.run(() -> {
            tree.select(root.resolve("two.voltaic.json"));
            for (var listener : field.getFocusListeners()) {
                listener.focusGained(new java.awt.event.FocusEvent(field, java.awt.event.FocusEvent.FOCUS_GAINED));
            }
        });
        assertThat(Edt.get(() -> explorer.handler(ExplorerCommands.DELETE))).isEmpty();
    }

    @Test
    void tenThousandFilesAreReadBesideTheWindowAndThenAllShown() throws Exception {
        for (int run = 0; run < 10_000; run++) {
            Files.createFile(root.resolve("results/scan-" + run));
        }
        int rowsAtOnce = Edt.get(() -> {
            tree.expandPath(
                    tree.model().find(root.resolve("results")).orElseThrow().path());
            return tree.getRowCount();
        });
        assertThat(rowsAtOnce).isEqualTo(4);
        Edt.await("all are shown", () -> tree.getRowCount() == 10_005);
        assertThat(Edt.get(() -> FileTree.node(tree.getPathForRow(tree.getRowCount() - 2))
                        .entry()
                        .name()))
                .isEqualTo("two-1");
    }
}
