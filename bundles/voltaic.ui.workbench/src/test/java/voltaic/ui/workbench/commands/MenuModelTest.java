package voltaic.ui.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import voltaic.ui.api.Command;

class MenuModelTest {
    private static Command command(String label, String menu) {
        return Command.of("test." + label, label, "", menu, () -> {});
    }

    private static String show(List<MenuModel.Submenu> menus) {
        return menus.stream().map(menu -> menu.label() + show(menu)).collect(Collectors.joining(" "));
    }

    private static String show(MenuModel.Submenu menu) {
        return menu.entries().stream().map(MenuModelTest::show).collect(Collectors.joining(" ", "[", "]"));
    }

    private static String show(MenuModel.Entry entry) {
        if (entry instanceof MenuModel.Item item) {
            return item.command().label();
        }
        return entry instanceof MenuModel.Submenu menu ? menu.label() + show(menu) : "|";
    }

    @Test
    void entriesAreOrderedByNumberAndGroupedByHundreds() {
        assertThat(show(MenuModel.of(
                        List.of(command("c", "File/310"), command("b", "File/120"), command("a", "File/110")))))
                .isEqualTo("File[a b | c]");
    }

    @Test
    void menusStandInTheUsualOrderAndThoseOfPluginsBeforeWindow() {
        assertThat(show(MenuModel.of(List.of(
                        command("h", "Help/1"),
                        command("x", "Extra/1"),
                        command("w", "Window/1"),
                        command("f", "File/1"),
                        command("e", "Edit/1")))))
                .isEqualTo("File[f] Edit[e] Extra[x] Window[w] Help[h]");
    }

    @Test
    void aSubmenuStandsAtItsFirstCommandOrAtItsOwnNumber() {
        assertThat(show(MenuModel.of(List.of(
                        command("d", "Window/Theme/420"),
                        command("l", "Window/Theme/410"),
                        command("s", "Window/510"),
                        command("p", "Window/110 Perspective/300"),
                        command("q", "Window/120")))))
                .isEqualTo("Window[Perspective[p] q | Theme[l d] | s]");
    }

    @Test
    void aCommandWithoutAMenuIsInNone() {
        assertThat(MenuModel.of(List.of(command("a", "")))).isEmpty();
    }

    @Test
    void ofEqualNumbersTheFirstComesFirst() {
        assertThat(show(MenuModel.of(List.of(command("b", "Run/110"), command("a", "Run/110"), command("z", "Run")))))
                .isEqualTo("Run[b a | z]");
    }
}
