package voltaic.ui.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.fife.ui.rsyntaxtextarea.RSyntaxTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import voltaic.json.DocumentCheck;
import voltaic.json.Finding;
import voltaic.ui.api.OutlineItem;
import voltaic.ui.api.Problem;
import voltaic.ui.experiment.picture.ArrangementView;
import voltaic.ui.experiment.picture.Picture;

/** One document, edited by form, by picture and by source. */
@Tag("display")
class ExperimentEditorTest {
    @TempDir
    Path root;

    @BeforeAll
    static void needsADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display; run under xvfb-run to test the editor");
    }

    @AfterEach
    void allOnTheEventDispatchThread() {
        assertThat(Violations.first).isEmpty();
    }

    private Desk open(String text) throws Exception {
        return Desk.open(root, "x", text, false, 1000, 900);
    }

    private static String text(Desk desk) throws Exception {
        return Desk.edt(() -> desk.editor.text());
    }

    private static String shown(JTextComponent field) throws Exception {
        return Desk.edt(field::getText);
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

    private static boolean can(Desk desk, String command) throws Exception {
        return Desk.edt(() -> desk.editor.handler(command).isPresent());
    }

    @Test
    void numbersTypedIntoFormsStandInTheTextAsTyped() throws Exception {
        try (Desk desk = open(Samples.CHAIN)) {
            JTextField rate = desk.find("/arrangement/reservoir/rate", JTextField.class);
            type(rate, "2.50E-1");
            assertThat(text(desk)).isEqualTo(Samples.CHAIN.replace("\"rate\": 1.0", "\"rate\": 2.50E-1"));
            assertThat(desk.editor.isDirty()).isTrue();
            handle(desk, "edit.undo");
            assertThat(text(desk)).isEqualTo(Samples.CHAIN);
            assertThat(shown(rate)).isEqualTo("1.0");
            assertThat(desk.editor.isDirty()).isFalse();
        }
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAsValidateSaysIt() throws Exception {
        try (Desk desk = open(Samples.CHAIN)) {
            type(desk.find("/arrangement/reservoir/rate", JTextField.class), "fast");
            desk.settle();
            List<Finding> expected = DocumentCheck.of(
                            root.resolve("x.voltaic.json"),
                            Samples.CHAIN.replace("\"rate\": 1.0", "\"rate\": \"fast\""),
                            Desk.INSTALLED.runs())
                    .findings();
            assertThat(expected).hasSize(1);
            assertThat(desk.problems)
                    .extracting(Problem::message)
                    .containsExactly(expected.get(0).message());
            JTextField field = desk.find("/arrangement/reservoir/rate", JTextField.class);
            assertThat(Desk.edt(() -> field.getAccessibleContext().getAccessibleDescription()))
                    .isEqualTo("rate is 'fast'; it must be a number, 0 or more");
            assertThat(Desk.edt(
                            () -> desk.find("experiment-status", JButton.class).getText()))
                    .isEqualTo("1 problem");
            assertThat(can(desk, "run.start")).isFalse();
            type(field, "1");
            desk.settle();
            assertThat(Desk.edt(
                            () -> desk.find("experiment-status", JButton.class).getText()))
                    .isEqualTo("Ready to run");
            assertThat(can(desk, "run.start")).isTrue();
        }
    }

    @Test
    void aClearedFieldComesBackWhereItWas() throws Exception {
        try (Desk desk = open(Samples.THERMAL)) {
            JTextField rate = desk.find("/channels/0/rate", JTextField.class);
            type(rate, "");
            assertThat(text(desk)).isEqualTo(Samples.THERMAL.replace("\"rate\": 1.0, \"occ", "\"occ"));
            type(rate, "3");
            assertThat(text(desk)).isEqualTo(Samples.THERMAL.replace("\"rate\": 1.0, \"occ", "\"rate\": 3, \"occ"));
            type(desk.find("/channels/0/temperature", JTextField.class), "0.4");
            assertThat(text(desk)).contains("\"temperature\": 0.4").doesNotContain("occupation");
        }
    }

    @Test
    void choosingAnArrangementRedrawsThePicture() throws Exception {
        try (Desk desk = open(Samples.CHAIN)) {
            JComboBox<?> type = desk.find("/arrangement/type", JComboBox.class);
            Desk.edt(() -> {
                for (int i = 0; i < type.getItemCount(); i++) {
                    if (type.getItemAt(i).toString().equals("Common reservoir")) {
                        type.setSelectedIndex(i);
                    }
                }
                return null;
            });
            assertThat(text(desk)).isEqualTo(Samples.CHAIN.replace("\"series\"", "\"common\""));
            desk.settle();
            assertThat(picture(desk).picture().pools()).hasSize(1);
            Desk.edt(() -> {
                desk.find("/arrangement/batteries/B3", JCheckBox.class).doClick();
                return null;
            });
            assertThat(text(desk)).contains("\"batteries\": [\"B1\", \"B2\"]");
        }
    }

    private static ArrangementView picture(Desk desk) throws Exception {
        return desk.find("arrangement-picture", ArrangementView.class);
    }

    private static void mouse(Component on, int id, Point at) {
        on.dispatchEvent(new MouseEvent(
                on,
                id,
                System.currentTimeMillis(),
                InputEvent.BUTTON1_DOWN_MASK,
                at.x,
                at.y,
                1,
                false,
                MouseEvent.BUTTON1));
    }

    private static void drag(ArrangementView picture, Picture.Item from, Picture.Item to) throws Exception {
        Desk.edt(() -> {
            Point start = picture.middle(from).orElseThrow();
            Point end = picture.middle(to).orElseThrow();
            mouse(picture, MouseEvent.MOUSE_PRESSED, start);
            mouse(picture, MouseEvent.MOUSE_DRAGGED, end);
            mouse(picture, MouseEvent.MOUSE_RELEASED, end);
            return null;
        });
    }

    @Test
    void thePictureConnectsAddsAndRemoves() throws Exception {
        try (Desk desk = open(Samples.CHAIN)) {
            ArrangementView picture = picture(desk);
            List<Picture.Spins> spins = picture.picture().ensembles();
            drag(picture, spins.get(1), spins.get(3));
            assertThat(text(desk))
                    .contains("{\"type\": \"collective-decay\", \"on\": [\"B1\", \"B3\"], \"rate\": 1.0}");
            desk.settle();
            assertThat(picture.picture().pools()).hasSize(4);
            Desk.edt(() -> {
                mouse(
                        picture,
                        MouseEvent.MOUSE_PRESSED,
                        picture.middle(spins.get(2)).orElseThrow());
                return null;
            });
            assertThat(Desk.edt(() -> desk.editor.properties().orElseThrow().title()))
                    .isEqualTo("Ensemble B2");
            assertThat(Desk.edt(() -> desk.editor.outline().get(0).children()))
                    .extracting(OutlineItem::isSelected)
                    .containsExactly(false, false, true, false);
            handle(desk, "model.remove");
            assertThat(text(desk)).contains("\"batteries\": [\"B1\", \"B3\"]").doesNotContain("B2");
            handle(desk, "model.add-battery");
            desk.settle();
            assertThat(picture.picture().ensembles())
                    .extracting(Picture.Spins::name)
                    .containsExactly("C", "B1", "B3", "B2");
            for (int i = 0; i < 3; i++) {
                handle(desk, "edit.undo");
            }
            assertThat(text(desk)).isEqualTo(Samples.CHAIN);
        }
    }

    @Test
    void sourceAndFormShareTheHistory() throws Exception {
        try (Desk desk = open(Samples.CHAIN)) {
            type(desk.find("/arrangement/reservoir/rate", JTextField.class), "0.5");
            handle(desk, "experiment.source");
            RSyntaxTextArea area = desk.find("experiment-source", RSyntaxTextArea.class);
            Desk.edt(() -> {
                int at = area.getText().indexOf("A chain");
                area.replaceRange("The chain", at, at + 7);
                return null;
            });
            assertThat(text(desk)).contains("The chain").contains("\"rate\": 0.5");
            handle(desk, "edit.undo");
            assertThat(text(desk)).contains("A chain").contains("\"rate\": 0.5");
            handle(desk, "edit.undo");
            assertThat(shown(area)).isEqualTo(Samples.CHAIN);
            handle(desk, "edit.redo");
            handle(desk, "edit.redo");
            assertThat(shown(area)).contains("The chain").contains("\"rate\": 0.5");
            assertThat(can(desk, "edit.redo")).isFalse();
        }
    }

    @Test
    void aBrokenFileOpensInItsSourceWithTheProblemMarked() throws Exception {
        try (Desk desk = open(Samples.CHAIN.replace("\"channels\": [", "\"channels\": "))) {
            assertThat(desk.has("experiment-source")).isTrue();
            assertThat(desk.problems).hasSize(1);
            assertThat(desk.problems.get(0).line()).isEqualTo(12);
            RSyntaxTextArea area = desk.find("experiment-source", RSyntaxTextArea.class);
            Desk.await(() -> !area.getParserNotices().isEmpty());
            assertThat(Desk.edt(area::getParserNotices)).hasSize(1);
            assertThat(can(desk, "run.start")).isFalse();
            assertThat(can(desk, "model.add-battery")).isFalse();
        }
    }

    @Test
    void aStudyShowsTheVariantThatIsChosen() throws Exception {
        try (Desk desk = open(Samples.example("figure-2"))) {
            assertThat(desk.has("experiment-source")).isTrue();
            handle(desk, "experiment.design");
            assertThat(picture(desk).picture().ensembles()).hasSize(2);
            JComboBox<?> variant = desk.find("experiment-variant", JComboBox.class);
            Desk.edt(() -> {
                variant.setSelectedItem("variant f");
                return null;
            });
            Desk.await(() -> desk.editor.isChecked());
            desk.awaitPicture(4);
            type(desk.find("/base/channels/0/rate", JTextField.class), "1.5");
            assertThat(text(desk)).contains("\"on\": [\"C\"], \"rate\": 1.5");
        }
    }

    @Test
    void theOutlineOfAStudyMarksWhatWasChosenLast() throws Exception {
        try (Desk desk = open(Samples.example("figure-2"))) {
            chooseInOutline(desk, "Variants", "f");
            assertThat(marked(desk)).containsExactly("f");
            chooseInOutline(desk, "Channels", "pump");
            assertThat(marked(desk)).containsExactly("pump");
            chooseInOutline(desk, "Variants", "e");
            assertThat(marked(desk)).containsExactly("e");
        }
    }

    private static void chooseInOutline(Desk desk, String parent, String child) throws Exception {
        Desk.edt(() -> {
            desk.editor.outline().stream()
                    .filter(item -> item.label().equals(parent))
                    .flatMap(item -> item.children().stream())
                    .filter(item -> item.label().equals(child))
                    .findFirst()
                    .orElseThrow()
                    .reveal()
                    .run();
            return null;
        });
    }

    private static List<String> marked(Desk desk) throws Exception {
        return Desk.edt(() -> desk.editor.outline().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.children().stream()))
                .filter(OutlineItem::isSelected)
                .map(OutlineItem::label)
                .toList());
    }

    @Test
    void runsWhatIsShownAndOpensItsResults() throws Exception {
        try (Desk desk = open(Samples.CHAIN)) {
            type(desk.find("/arrangement/reservoir/rate", JTextField.class), "0.75");
            desk.settle();
            handle(desk, "run.start");
            assertThat(desk.started
                            .get(0)
                            .variants()
                            .get(0)
                            .experiment()
                            .arrangement()
                            .orElseThrow()
                            .settings())
                    .hasToString("{charger=C, batteries=[B1, B2, B3], reservoir={type=collective-decay, rate=0.75}}");
            assertThat(desk.log)
                    .contains("start x", "open " + root.resolve("results").resolve("x-1"));
            handle(desk, "run.copy-command-line");
            assertThat(desk.log.get(desk.log.size() - 1)).contains("Save it first");
        }
    }

    @Test
    void picturesOfTheEditorAreKept() throws Exception {
        for (boolean dark : new boolean[] {false, true}) {
            String suffix = dark ? "-dark" : "-light";
            try (Desk desk = Desk.open(root, "chain" + suffix, Samples.CHAIN, dark, 1000, 900)) {
                desk.shot("editor-design" + suffix);
                handle(desk, "experiment.source");
                desk.shot("editor-source" + suffix);
                assertThat(Path.of("target", "screenshots", "editor-source" + suffix + ".png"))
                        .isNotEmptyFile();
            }
        }
    }
}
