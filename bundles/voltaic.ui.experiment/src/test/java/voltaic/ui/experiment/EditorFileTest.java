package voltaic.ui.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.json.DocumentCheck;
import voltaic.ui.api.Editor;
import voltaic.ui.api.Wizard;

/** The file behind the editor: nothing that was typed is lost, whatever happens to it. */
@Tag("display")
class EditorFileTest {
    @TempDir
    Path root;

    @BeforeAll
    static void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display; run under xvfb-run to test the editor");
    }

    private Desk open(String text) throws Exception {
        return Desk.open(root, "x", text, false, 1000, 900);
    }

    private static String text(Desk desk) throws Exception {
        return Desk.edt(() -> desk.editor.text());
    }

    private static void type(JTextField field, String typed) throws Exception {
        Desk.edt(() -> {
            field.setText(typed);
            return null;
        });
        Desk.edt(() -> null);
    }

    private static void handle(Desk desk, String command) throws Exception {
        Desk.edt(() -> {
            desk.editor
                    .handler(command)
                    .orElseThrow(() -> new AssertionError(command + " is disabled"))
                    .run();
            return null;
        });
    }

    private static void click(Desk desk, String name) throws Exception {
        JButton button = desk.find(name, JButton.class);
        Desk.edt(() -> {
            button.doClick();
            return null;
        });
    }

    /** The file is read in the background. */
    private static void changeOnDisk(Desk desk, String banner) throws Exception {
        Desk.edt(() -> {
            desk.diskChanged.run();
            return null;
        });
        for (int i = 0; i < 200 && !desk.has(banner); i++) {
            Thread.sleep(25);
        }
        assertThat(desk.has(banner)).isTrue();
    }

    @Test
    void aFileThatChangesOnDiskIsNeverLost() throws Exception {
        try (Desk desk = open(Samples.CHAIN)) {
            Path file = root.resolve("x.voltaic.json");
            type(desk.find("/arrangement/reservoir/rate", JTextField.class), "0.75");
            String mine = text(desk);
            Files.writeString(file, Samples.ONE);
            assertThatThrownBy(() -> Desk.edt(() -> {
                        desk.editor.save(file);
                        return null;
                    }))
                    .hasRootCauseInstanceOf(IOException.class)
                    .hasStackTraceContaining("changed on disk");
            assertThat(file).hasContent(Samples.ONE);
            click(desk, "banner-changed/Reload");
            assertThat(text(desk)).isEqualTo(Samples.ONE);
            assertThat(desk.editor.isDirty()).isFalse();
            handle(desk, "edit.undo");
            assertThat(text(desk)).isEqualTo(mine);
            Files.writeString(file, Samples.THERMAL);
            changeOnDisk(desk, "banner-changed");
            click(desk, "banner-changed/Keep mine");
            Desk.edt(() -> {
                desk.editor.save(file);
                return null;
            });
            assertThat(file).hasContent(mine);
            Files.delete(file);
            changeOnDisk(desk, "banner-deleted");
            assertThat(desk.editor.isDirty()).isTrue();
        }
    }

    @Test
    void unsavedChangesAreOfferedAfterAKill() throws Exception {
        Desk killed = open(Samples.CHAIN);
        type(killed.find("/arrangement/reservoir/rate", JTextField.class), "0.75");
        String unsaved = text(killed);
        Desk.edt(() -> {
            killed.editor.keepUnsaved();
            // Killed: nobody closes the editor.
            killed.frame.dispose();
            return null;
        });
        try (Desk desk = open(Samples.CHAIN)) {
            assertThat(text(desk)).isEqualTo(Samples.CHAIN);
            click(desk, "banner-unsaved/Restore");
            assertThat(text(desk)).isEqualTo(unsaved);
            assertThat(desk.editor.isDirty()).isTrue();
            Desk.edt(() -> {
                desk.editor.save(root.resolve("x.voltaic.json"));
                return null;
            });
        }
        killed.close();
        Desk again = new Desk(root);
        assertThat(new UnsavedText(again.root, root.resolve("x.voltaic.json")).read())
                .isEmpty();
    }

    @Test
    void examplesOpenAsCopies() throws Exception {
        Desk desk = new Desk(root);
        Path example = Path.of("..", "..", "examples", "figure-2.voltaic.json");
        Editor editor = opened(desk, example);
        assertThat(editor.path())
                .isEqualTo(root.resolve("figure-2.voltaic.json"))
                .hasSameTextualContentAs(example);
        assertThat(desk.log).contains("Example opened as a copy: figure-2.voltaic.json");
        // As it was, it is opened again; changed, it stays what the user made of it.
        assertThat(opened(desk, example).path()).isEqualTo(editor.path());
        Files.writeString(editor.path(), Samples.ONE);
        assertThat(opened(desk, example).path()).isEqualTo(root.resolve("figure-2-2.voltaic.json"));
    }

    private static Editor opened(Desk desk, Path example) throws Exception {
        return Desk.edt(() -> {
            Services s = desk.services();
            Editor editor = new ExperimentEditorProvider(
                            s.registry(),
                            s.folders(),
                            s.checks(),
                            s.studies(),
                            s.terms(),
                            s.workbench(),
                            s.workspace(),
                            s.runs(),
                            s.problems(),
                            s.icons(),
                            s.dialogs())
                    .open(example, desk.site());
            editor.close();
            return editor;
        });
    }

    @Test
    void theWizardMakesAValidFile() throws Exception {
        Desk desk = new Desk(root);
        Wizard wizard = Desk.edt(() -> new NewExperimentWizard(desk.services().workspace(), root));
        assertThat(Desk.edt(() -> wizard.problem(0))).isEmpty();
        Path made = Desk.edt(wizard::finish);
        assertThat(Desk.edt(() -> wizard.problem(0)).orElseThrow()).contains("choose another name");
        for (int batteries : new int[] {1, 2, 50}) {
            Files.writeString(made, NewExperimentWizard.blank(batteries));
            assertThat(DocumentCheck.of(made, List.of(), Optional.empty(), Desk.INSTALLED.runs())
                            .findings())
                    .isEmpty();
        }
    }
}
