package voltaic.ui.workbench.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import voltaic.ui.api.Command;
import voltaic.ui.workbench.window.FakeSettings;

class KeyBindingsTest {
    private final Command save =
            Command.of("save", "Save", "", "File/1", () -> {}).withKey("ctrl S");
    private final Command stop =
            Command.of("stop", "Stop", "", "Run/1", () -> {}).withKey("ctrl S");
    private final Command plain = Command.of("plain", "Plain", "", "Run/1", () -> {});
    private final List<Command> all = List.of(save, stop, plain);
    private final FakeSettings settings = new FakeSettings();
    private final KeyBindings bindings = new KeyBindings(settings);

    private static KeyStroke key(String text) {
        return Keys.parse(text).orElseThrow();
    }

    @Test
    void commandsOfDifferentPartsMayShareADefault() {
        assertThat(bindings.byKey(all))
                .containsEntry(key("ctrl S"), List.of(save, stop))
                .hasSize(1);
        assertThat(bindings.conflicts(save, key("ctrl S"), all)).containsExactly(stop);
    }

    @Test
    void aKeyThatTheUserGaveIsTakenFromTheOthers() {
        bindings.bind(plain, key("ctrl S"), all);
        assertThat(bindings.byKey(all))
                .containsEntry(key("ctrl S"), List.of(plain))
                .hasSize(1);
        assertThat(bindings.key(save)).isEmpty();
        assertThat(bindings.conflicts(plain, key("ctrl S"), all)).isEmpty();
    }

    @Test
    void theDefaultComesBack() {
        bindings.bind(save, key("alt F5"), all);
        assertThat(bindings.isChanged(save)).isTrue();
        assertThat(bindings.key(save)).contains(key("alt F5"));
        bindings.restore(save);
        assertThat(bindings.isChanged(save)).isFalse();
        assertThat(bindings.key(save)).contains(key("ctrl S"));
    }

    @Test
    void givingACommandItsDefaultIsNoChange() {
        bindings.bind(save, key("ctrl S"), List.of(save));
        assertThat(bindings.isChanged(save)).isFalse();
    }

    @Test
    void aKeyOfAnAbsentPluginDoesNotDisturb() {
        settings.put("keys.gone", "ctrl S");
        assertThat(bindings.byKey(all)).containsEntry(key("ctrl S"), List.of(save, stop));
    }

    @Test
    void keysReadBackAsTheyAreWritten() {
        for (String text : List.of("ctrl S", "ctrl shift S", "F5", "alt PAGE_UP", "ctrl EQUALS")) {
            assertThat(Keys.parse(Keys.text(key(text)))).as(text).contains(key(text));
        }
        assertThat(Keys.parse("ctrl Nonsense")).isEqualTo(Optional.empty());
        assertThat(Keys.words(key("ctrl shift PAGE_UP"))).isEqualTo("Ctrl+Shift+Page Up");
    }
}
