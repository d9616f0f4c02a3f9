package voltaic.ui.workbench.docking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static Layout read(String text) {
        return LayoutText.read(text).orElseThrow();
    }

    private static String text(Layout layout) {
        return LayoutText.write(layout);
    }

    private static int stackOf(Layout layout, String id) {
        return layout.stackOf(id).orElseThrow().key();
    }

    @Test
    void movesATabIntoAnotherStackBeforeATab() {
        Layout layout = read("H(0.5:S(*a +b),0.5:M(*c +d))");
        Layout moved = layout.move("a", stackOf(layout, "c"), Optional.of("d"));
        assertThat(text(moved)).isEqualTo("H(0.5000:S(*b),0.5000:M(+c *a +d))");
    }

    @Test
    void reordersTabsOfAStack() {
        Layout layout = read("M(*a +b +c)");
        assertThat(text(layout.move("c", stackOf(layout, "c"), Optional.of("a"))))
                .isEqualTo("M(*c +a +b)");
    }

    @Test
    void aStackWithoutTabsGoesAndItsSplitWithIt() {
        Layout layout = read("H(0.5:S(*a),0.5:M(*c))");
        assertThat(text(layout.move("a", stackOf(layout, "c"), Optional.empty())))
                .isEqualTo("M(+c *a)");
    }

    @Test
    void aTabMovedBesideItsStackHalvesIt() {
        Layout layout = read("M(*a +b)");
        assertThat(text(layout.moveBeside("b", stackOf(layout, "a"), Side.RIGHT)))
                .isEqualTo("H(0.5000:M(*a),0.5000:S(*b))");
        assertThat(text(layout.moveBeside("b", stackOf(layout, "a"), Side.TOP)))
                .isEqualTo("V(0.5000:S(*b),0.5000:M(*a))");
    }

    @Test
    void theOnlyTabOfAStackCannotBeMovedBesideIt() {
        Layout layout = read("M(*a)");
        assertThat(layout.moveBeside("a", stackOf(layout, "a"), Side.LEFT)).isEqualTo(layout);
    }

    @Test
    void splitsInOneDirectionAreOne() {
        Layout layout = read("H(0.5:S(*a +b),0.5:M(*c))");
        Layout moved = layout.moveBeside("b", stackOf(layout, "c"), Side.LEFT);
        assertThat(text(moved)).isEqualTo("H(0.5000:S(*a),0.2500:S(*b),0.2500:M(*c))");
    }

    @Test
    void aClosedTabKeepsItsPlace() {
        Layout layout = read("H(0.3:S(*a),0.7:M(*b +c))");
        Layout closed = layout.close("a").close("c");
        assertThat(closed.open()).containsExactly("b");
        assertThat(text(closed.open("a", 99).open("c", 99))).isEqualTo("H(0.3000:S(*a),0.7000:M(+b *c))");
    }

    @Test
    void theNeighbourComesToTheFrontWhenATabCloses() {
        assertThat(read("M(+a *b +c)").close("b").main().front()).contains("c");
        assertThat(read("M(+a +b *c)").remove("c").main().front()).contains("b");
        assertThat(read("M(+a *b +c)").close("a").main().front()).contains("b");
    }

    @Test
    void editorsMakeTheirStackTheMainOneWhenThatIsEmpty() {
        Layout layout = read("H(0.5:S(+v *file:x),0.5:M(*file:y -help))");
        assertThat(text(layout.remove("file:y"))).isEqualTo("M(+v *file%3Ax -help)");
    }

    @Test
    void otherEditorsGoAndNewOnesOpenInTheMainStack() {
        Layout layout = read("H(0.5:S(*v),0.5:M(*file:x +file:y))");
        assertThat(text(layout.withEditors(List.of("file:y", "file:z"))))
                .isEqualTo("H(0.5000:S(*v),0.5000:M(*file%3Ay +file%3Az))");
    }

    @Test
    void anEditorSavedUnderAnotherNameKeepsItsPlace() {
        assertThat(text(read("M(+a *file:x +b)").rename("file:x", "file:y"))).isEqualTo("M(+a *file%3Ay +b)");
    }

    @Test
    void idsOfAbsentPluginsAndOddPathsSurviveSavingAndReading() {
        String odd = "file:/home/me/a b,(c):d+e*f-%41é.json";
        Layout layout = read("H(0.25:S(*absent-view),0.75:M())").open(odd, 2);
        assertThat(LayoutText.read(text(layout))).map(LayoutText::write).contains(text(layout));
        assertThat(read(text(layout)).open()).containsExactly("absent-view", odd);
    }

    @Test
    void whatIsNoLayoutIsNotRead() {
        for (String text : List.of(
                "", "X()", "H(", "H(0.5:S(*a)", "H(a:S(),b:M())", "M(?a)", "M(*a))", "H(-1:S(*a),1:M())", "M(*%zz)")) {
            assertThat(LayoutText.read(text)).as(text).isEmpty();
        }
    }

    @Test
    void anIdIsReadOnceOnly() {
        assertThat(read("H(0.5:S(*a +b),0.5:M(*a))").open()).containsExactly("a", "b");
    }

    @Test
    void goesRoundTheTabs() {
        Layout layout = read("H(0.5:S(*a -x +b),0.5:M(*c))");
        assertThat(layout.next("c", 1)).contains("a");
        assertThat(layout.next("a", -1)).contains("c");
        assertThat(layout.next("gone", 1)).contains("a");
    }

    @Test
    void whateverIsDoneWhatHoldsOfLayoutsHolds() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Layout layout = Layout.empty();
            for (int step = 0; step < 60; step++) {
                layout = randomStep(layout, random);
                check(layout, "seed " + seed + ", step " + step);
            }
            // Weights are written with four digits.
            String text = text(layout);
            assertThat(text(read(text)).replaceAll("0\\.\\d+:", ""))
                    .as("seed " + seed)
                    .isEqualTo(text.replaceAll("0\\.\\d+:", ""));
        }
    }

    private static Layout randomStep(Layout layout, Random random) {
        String id = (random.nextInt(3) == 0 ? Layout.EDITOR : "view-") + random.nextInt(9);
        List<Stack> stacks = layout.stacks();
        int key = stacks.get(random.nextInt(stacks.size())).key();
        Side side = Side.values()[random.nextInt(4)];
        return switch (random.nextInt(9)) {
            case 0, 1 -> layout.open(id, key);
            case 2 -> layout.close(id);
            case 3 -> layout.remove(id);
            case 4 ->
                layout.move(
                        id, key, layout.open().stream().skip(random.nextInt(4)).findFirst());
            case 5 -> layout.moveBeside(id, key, side);
            case 6 -> layout.moveToEdge(id, side, 0.25);
            case 7 -> layout.select(id);
            default -> layout.keep(id, key, Optional.empty(), random.nextBoolean());
        };
    }

    private static void check(Layout layout, String when) {
        List<Stack> stacks = layout.stacks();
        assertThat(stacks.stream().filter(Stack::isMain)).as(when).hasSize(1);
        List<String> ids = new ArrayList<>();
        stacks.forEach(stack -> stack.tabs().forEach(tab -> ids.add(tab.id())));
        assertThat(new HashSet<>(ids)).as(when).hasSameSizeAs(ids);
        assertThat(stacks)
                .as(when)
                .allMatch(stack -> stack.isMain() || !stack.tabs().isEmpty());
        assertThat(stacks)
                .as(when)
                .allMatch(stack -> stack.open().isEmpty() == stack.front().isEmpty());
        boolean editors = layout.open().stream().anyMatch(Layout::isEditor);
        assertThat(!editors || !layout.main().open().isEmpty()).as(when).isTrue();
        List<Integer> keys = new ArrayList<>();
        checkNode(layout.root(), keys, when);
        assertThat(new HashSet<>(keys)).as(when).hasSameSizeAs(keys);
    }

    private static void checkNode(Node node, List<Integer> keys, String when) {
        keys.add(node.key());
        if (node instanceof Split split) {
            assertThat(split.children().size())
                    .as(when)
                    .isGreaterThan(1)
                    .isEqualTo(split.weights().size());
            assertThat(split.weights()).as(when).allMatch(weight -> weight > 0);
            assertThat(split.children())
                    .as(when)
                    .noneMatch(child -> child instanceof Split inner && inner.isHorizontal() == split.isHorizontal());
            split.children().forEach(child -> checkNode(child, keys, when));
        }
    }
}
