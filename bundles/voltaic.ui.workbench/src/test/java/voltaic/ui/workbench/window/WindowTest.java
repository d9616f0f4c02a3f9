package voltaic.ui.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import voltaic.ui.api.Command;
import voltaic.ui.api.ViewProvider;
import voltaic.ui.workbench.commands.KeyDispatcher;
import voltaic.ui.workbench.contributions.Contribution;
import voltaic.ui.workbench.perspectives.Perspective;

@Tag("display")
class WindowTest extends WindowFixture {
    @Test
    void viewsStandInTheirAreas() throws Exception {
        assertThat(layout())
                .isEqualTo("H(S(-%40left *project-explorer),V(M(),S(-%40bottom *progress +console +problems)),"
                        + "S(-%40right *properties +outline))");
        assertThat(ask(() -> find(JComponent.class, c -> "nothing-open".equals(c.getName()))
                        .isPresent()))
                .isTrue();
    }

    @Test
    void aTabIsDraggedToAnotherStackAndToASide() throws Exception {
        drag("Outline", stack("Console"), pane -> new Rectangle(pane.getWidth() / 2, pane.getHeight() / 2, 0, 0));
        assertThat(layout()).contains("S(-%40bottom +progress +console +problems *outline)");
        drag("Outline", stack("Console"), pane -> new Rectangle(30, pane.getHeight() / 2, 0, 0));
        assertThat(layout()).contains("V(M(),H(S(*outline),S(-%40bottom +progress +console *problems)))");
        assertThat(ask(() -> harness.shell.desk().active().orElseThrow().id())).isEqualTo("outline");
    }

    private void drag(String title, JTabbedPane to, java.util.function.Function<JTabbedPane, Rectangle> where)
            throws Exception {
        JTabbedPane from = stack(title);
        run(() -> {
            Rectangle tab = from.getBoundsAt(from.indexOfTab(title));
            int x = tab.x + 20;
            int y = tab.y + tab.height / 2;
            Rectangle spot = where.apply(to);
            var target = SwingUtilities.convertPoint(to, spot.x, spot.y, from);
            mouse(from, MouseEvent.MOUSE_PRESSED, x, y, MouseEvent.BUTTON1);
            mouse(from, MouseEvent.MOUSE_DRAGGED, x + 12, y, MouseEvent.BUTTON1);
            mouse(from, MouseEvent.MOUSE_DRAGGED, target.x, target.y, MouseEvent.BUTTON1);
            assertThat(find(JComponent.class, c -> "drop-hint".equals(c.getName()) && c.isVisible()))
                    .isPresent();
            mouse(from, MouseEvent.MOUSE_RELEASED, target.x, target.y, MouseEvent.BUTTON1);
            assertThat(find(JComponent.class, c -> "drop-hint".equals(c.getName()) && c.isVisible()))
                    .isEmpty();
        });
    }

    @Test
    void aViewWhoseBundleLeavesKeepsItsPlaceAndComesBack() throws Exception {
        Contribution<ViewProvider> console =
                harness.contributions.views().find("console").orElseThrow();
        run(() -> harness.shell.views().show("console"));
        String before = layout();
        run(() -> harness.contributions.views().remove(console));
        assertThat(layout()).isEqualTo(before);
        assertThat(text("notice-title")).isEqualTo("Console is not installed");
        run(() -> harness.contributions.views().add(console));
        assertThat(find(
                        JTextArea.class,
                        area -> area.isShowing() && area.getText().contains("Started")))
                .isPresent();
        assertThat(layout()).isEqualTo(before);
    }

    @Test
    void aViewThatIsClosedOpensInTheSamePlace() throws Exception {
        String before = layout();
        run(() -> harness.shell.views().close("project-explorer"));
        assertThat(layout()).contains("-project-explorer");
        run(() -> harness.shell.commands().execute("view.show-project-explorer"));
        assertThat(layout()).isEqualTo(before);
    }

    @Test
    void aViewThatThrowsAloneShowsTheErrorAndTriesAgain() throws Exception {
        boolean[] works = {false};
        run(() -> harness.contributions.views().add(FakeParts.view("faulty", "Faulty", "bug", "BOTTOM", 1, site -> {
            if (!works[0]) {
                throw new IllegalStateException("the coupling is missing");
            }
            return new JLabel("well");
        })));
        run(() -> harness.shell.views().show("faulty"));
        assertThat(text("notice-title")).isEqualTo("Faulty cannot be opened");
        assertThat(text("notice-message")).isEqualTo("the coupling is missing");
        assertThat(harness.faults).containsExactly("Faulty cannot be opened.");
        works[0] = true;
        run(() -> find(AbstractButton.class, b -> "Try again".equals(b.getText()))
                .orElseThrow()
                .doClick());
        assertThat(find(JLabel.class, label -> "well".equals(label.getText()))).isPresent();
    }

    @Test
    void aViewThatThrowsWhileItPaintsAloneShowsTheError() throws Exception {
        run(() -> harness.contributions
                .views()
                .add(FakeParts.view("painter", "Painter", "bug", "RIGHT", 1, site -> new JPanel() {
                    @Override
                    protected void paintComponent(Graphics g) {
                        throw new IllegalStateException("no colours");
                    }
                })));
        run(() -> harness.shell.views().show("painter"));
        run(() -> harness.shell
                .frame()
                .getRootPane()
                .paint(new BufferedImage(1400, 900, BufferedImage.TYPE_INT_RGB).getGraphics()));
        assertThat(text("notice-title")).isEqualTo("Painter cannot be drawn");
    }

    @Test
    void theThemeChangesWhileTheWindowIsOpen() throws Exception {
        assertThat(brightness()).isGreaterThan(200);
        run(() -> harness.shell.commands().execute("window.theme-dark"));
        assertThat(brightness()).isLessThan(70);
        assertThat(ask(() -> UIManager.getLookAndFeel().getName())).isEqualTo("Voltaic dark");
        int size = ask(() -> UIManager.getFont("Label.font").getSize());
        run(() -> harness.shell.commands().execute("view.larger-text"));
        assertThat(ask(() -> UIManager.getFont("Label.font").getSize())).isEqualTo(size + 1);
    }

    /** The mean of the painted window, 0 … 255: no part of it keeps the other theme's background. */
    private double brightness() throws Exception {
        return ask(() -> {
            Component pane = harness.shell.frame().getContentPane();
            BufferedImage image = new BufferedImage(pane.getWidth(), pane.getHeight(), BufferedImage.TYPE_INT_RGB);
            pane.paint(image.getGraphics());
            double sum = 0;
            for (int x = 0; x < image.getWidth(); x += 3) {
                for (int y = 0; y < image.getHeight(); y += 3) {
                    sum += image.getRGB(x, y) & 0xFF;
                }
            }
            return sum / (((image.getWidth() + 2) / 3) * ((image.getHeight() + 2) / 3));
        });
    }

    @Test
    void anUnsavedEditorAsksBeforeItCloses() throws Exception {
        Path file = harness.file("a.json");
        run(() -> harness.shell.editors().open(file));
        edit("changed");
        assertThat(ask(() -> stack("• a.json").getTabCount())).isEqualTo(1);
        harness.answer = 2;
        run(() -> harness.shell.commands().execute("file.close"));
        assertThat(harness.asked).hasSize(1);
        assertThat(ask(() -> harness.shell.desk().editors())).hasSize(1);
        harness.answer = 0;
        run(() -> harness.shell.commands().execute("file.close"));
        assertThat(Files.readString(file)).isEqualTo("changed");
        assertThat(ask(() -> harness.shell.desk().editors())).isEmpty();
    }

    private void edit(String text) throws Exception {
        run(() -> ((JTextArea) harness.shell
                        .desk()
                        .activeEditor()
                        .orElseThrow()
                        .editor()
                        .orElseThrow()
                        .focus())
                .setText(text));
    }

    @Test
    void whyAFileIsNotSavedIsSaidOnce() throws Exception {
        Path file = harness.file("a.json");
        run(() -> harness.shell.editors().open(file));
        edit("x");
        for (IOException refusal : List.of(
                new IOException("a.json could not be saved: permission denied."),
                new IOException("the editor is busy"),
                new AccessDeniedException(file.toString()))) {
            run(() -> ((FakeParts.TextEditor) harness.shell
                                    .desk()
                                    .activeEditor()
                                    .orElseThrow()
                                    .editor()
                                    .orElseThrow())
                            .refusal =
                    Optional.of(refusal));
            run(() -> harness.shell.commands().execute("file.save"));
        }
        assertThat(harness.asked).hasSize(3).allSatisfy(message -> {
            assertThat(message).containsOnlyOnce("a.json").containsOnlyOnce("could not be saved");
            assertThat(message).contains("still in the editor");
        });
        assertThat(harness.asked.get(2)).contains("permission denied");
    }

    @Test
    void middleClickClosesAnEditor() throws Exception {
        run(() -> harness.shell.editors().open(harness.file("a.json")));
        run(() -> harness.shell.editors().open(harness.file("b.json")));
        JTabbedPane pane = stack("a.json");
        run(() -> {
            Rectangle tab = pane.getBoundsAt(pane.indexOfTab("a.json"));
            mouse(pane, MouseEvent.MOUSE_CLICKED, tab.x + 12, tab.y + 12, MouseEvent.BUTTON2);
        });
        assertThat(ask(() -> harness.shell.desk().editors().stream()
                        .map(e -> e.title())
                        .toList()))
                .containsExactly("b.json");
    }

    @Test
    void savedUnderAnotherNameItStaysWhereItWas() throws Exception {
        run(() -> harness.shell.editors().open(harness.file("a.json")));
        run(() -> harness.shell.editors().open(harness.file("b.json")));
        run(() -> harness.shell.editors().open(root.resolve("a.json")));
        edit("x");
        run(() -> harness.shell.commands().execute("file.save-as"));
        assertThat(Files.readString(root.resolve("other.json"))).isEqualTo("x");
        assertThat(ask(() -> harness.shell.desk().editors().stream()
                        .map(e -> e.title())
                        .toList()))
                .containsExactlyInAnyOrder("other.json", "b.json");
        assertThat(ask(() -> stack("b.json").indexOfTab("other.json"))).isZero();
    }

    @Test
    void afterAKillTheWindowComesBackAsItWas() throws Exception {
        run(() -> harness.shell.editors().open(harness.file("a.json")));
        run(() -> harness.shell.editors().open(harness.file("b.json")));
        run(() -> harness.shell.views().close("outline"));
        run(() -> harness.shell.desk().perspective(Perspective.SIMULATE));
        run(() -> harness.shell.views().show("problems"));
        String before = layout();
        run(() -> harness.shell.frame().dispose());
        harness = start();
        assertThat(layout()).isEqualTo(before);
        assertThat(ask(() -> harness.shell.desk().perspective())).isEqualTo(Perspective.SIMULATE);
        run(() -> harness.shell.desk().perspective(Perspective.MODEL));
        assertThat(layout()).contains("-outline").contains("a.json").contains("b.json");
    }

    @Test
    void anEditorWhoseFileIsGoneSaysSo() throws Exception {
        Path file = harness.file("a.json");
        run(() -> harness.shell.editors().open(file));
        run(() -> harness.shell.frame().dispose());
        Files.delete(file);
        harness = start();
        assertThat(text("notice-message")).contains("it is not there any more");
    }

    @Test
    void resetPutsTheViewsBack() throws Exception {
        String before = layout();
        drag("Outline", stack("Console"), pane -> new Rectangle(pane.getWidth() / 2, pane.getHeight() / 2, 0, 0));
        run(() -> harness.shell.views().close("project-explorer"));
        run(() -> harness.shell.commands().execute("window.reset-perspective"));
        assertThat(layout()).isEqualTo(before);
    }

    @Test
    void maximisingHidesTheOthersUntilOneOfThemIsNeeded() throws Exception {
        run(() -> harness.shell.editors().open(harness.file("a.json")));
        run(() -> harness.shell.commands().execute("window.maximise"));
        assertThat(shownStacks()).isEqualTo(1);
        run(() -> harness.shell.views().show("console"));
        assertThat(shownStacks()).isEqualTo(4);
    }

    private long shownStacks() throws Exception {
        return ask(() -> all(harness.shell.frame())
                .filter(c -> "stack".equals(c.getName()) && c.isShowing())
                .count());
    }

    @Test
    void thePartAtHandDecidesWhatCanBeDone() throws Exception {
        run(() -> harness.shell.editors().open(harness.file("a.json")));
        assertThat(isEnabled("edit.undo")).isFalse();
        edit("x");
        assertThat(isEnabled("edit.undo")).isTrue();
        assertThat(isEnabled("file.save")).isTrue();
        run(() -> harness.shell.commands().execute("file.save"));
        assertThat(isEnabled("file.save")).isFalse();
    }

    private boolean isEnabled(String command) throws Exception {
        return ask(() -> find(AbstractButton.class, b -> ("tool:" + command).equals(b.getName()))
                .orElseThrow()
                .isEnabled());
    }

    @Test
    void everyCommandHasAMenuAndNoDefaultKeyIsTakenTwice() throws Exception {
        List<Command> commands = ask(() -> harness.shell.commands().list());
        assertThat(commands).allMatch(command -> !command.menu().isBlank());
        List<String> keys =
                commands.stream().map(Command::key).filter(k -> !k.isEmpty()).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(commands)
                .allMatch(command -> command.key().isEmpty()
                        || voltaic.ui.workbench.commands.Keys.parse(command.key())
                                .isPresent());
    }

    @Test
    void ofTwoCommandsWithOneKeyThatOfTheActivePartIsDone() throws Exception {
        List<String> done = new ArrayList<>();
        run(() -> harness.contributions
                .commands()
                .add(Contribution.of(
                        Map.of("component.name", "other"),
                        () -> () -> List.of(
                                Command.of("other.any", "Any", "", "Run/1", () -> done.add("any"))
                                        .withKey("F9"),
                                Command.of("edit.undo-all", "Own", "", "Run/2", () -> done.add("own"))
                                        .withKey("F9")))));
        KeyEvent key = new KeyEvent(
                harness.shell.frame(), KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_F9, KeyEvent.CHAR_UNDEFINED);
        run(() -> new KeyDispatcher(harness.shell.commands(), () -> true, c -> c.id().equals("edit.undo-all"))
                .dispatchKeyEvent(key));
        run(() -> new KeyDispatcher(harness.shell.commands(), () -> true, c -> false).dispatchKeyEvent(key));
        assertThat(done).containsExactly("own", "any");
    }

    @Test
    void toolsThatDoNotFitAreInAMenu() throws Exception {
        JComponent bar = (JComponent) ask(
                () -> find(Component.class, c -> "tool-bar".equals(c.getName())).orElseThrow());
        AbstractButton more = ask(() ->
                find(AbstractButton.class, b -> "tool-more".equals(b.getName())).orElseThrow());
        assertThat(ask(more::getWidth)).isZero();
        run(() -> harness.shell.frame().setSize(640, 600));
        run(() -> harness.shell.frame().validate());
        assertThat(ask(() -> Stream.of(bar.getComponents()).noneMatch(c -> c.getX() + c.getWidth() > bar.getWidth())))
                .as("nothing is cut off")
                .isTrue();
        List<String> cut = ask(() -> Stream.of(bar.getComponents())
                .filter(c -> c instanceof AbstractButton && c != more && c.getWidth() == 0)
                .map(c -> "more:" + c.getName())
                .toList());
        assertThat(cut).isNotEmpty();
        run(more::doClick);
        assertThat(ask(() -> Stream.of(MenuSelectionManager.defaultManager().getSelectedPath())
                        .flatMap(element -> Stream.of(element.getSubElements()))
                        .map(element -> element.getComponent().getName())
                        .toList()))
                .isEqualTo(cut);
        run(() -> MenuSelectionManager.defaultManager().clearSelectedPath());
    }

    @Test
    void aViewThatTakesNoKeyboardKeepsItFromQuickAccess() throws Exception {
        JLabel words = ask(() -> new JLabel("only words"));
        run(() ->
                harness.contributions.views().add(FakeParts.view("words", "Words", "bug", "BOTTOM", 1, site -> words)));
        run(() -> words.setFocusable(false));
        run(() -> harness.shell.views().show("words"));
        Component keyboard =
                ask(() -> harness.shell.frame().getFocusTraversalPolicy().getDefaultComponent(harness.shell.frame()));
        assertThat(ask(() -> keyboard != words && SwingUtilities.isDescendingFrom(words, keyboard)))
                .isTrue();
    }

    @Test
    void menusShowKeysAsTheyAreWritten() throws Exception {
        KeyStroke comma = KeyStroke.getKeyStroke("ctrl COMMA");
        run(() -> harness.contributions
                .commands()
                .add(Contribution.of(
                        Map.of("component.name", "other"),
                        () -> () -> List.of(Command.of("other.any", "Any", "", "Zoo/1", () -> {})
                                .withKey("ctrl COMMA")))));
        run(() -> find(JMenu.class, m -> "menu:Zoo".equals(m.getName()))
                .orElseThrow()
                .setSelected(true));
        int own = ask(() -> find(JMenu.class, m -> "menu:Zoo".equals(m.getName()))
                .orElseThrow()
                .getMenuComponent(0)
                .getPreferredSize()
                .width);
        JMenuItem plain = ask(() -> {
            JMenuItem item = new JMenuItem("Any");
            item.setAccelerator(comma);
            return item;
        });
        // "Ctrl+," is narrower than "Ctrl+Comma".
        assertThat(own).isLessThan(ask(() -> plain.getPreferredSize().width));
    }
}
