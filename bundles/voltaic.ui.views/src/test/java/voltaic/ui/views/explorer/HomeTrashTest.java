package voltaic.ui.views.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other programs of the system find in the trash. */
class HomeTrashTest {
    @TempDir
    Path root;

    private HomeTrash trash() {
        return new HomeTrash(root.resolve("Trash"));
    }

    @Test
    void aFileIsKeptWithWhereItWas() throws IOException {
        Path file = Files.writeString(root.resolve("a b γ.json"), "1");
        trash().take(file);
        assertThat(file).doesNotExist();
        assertThat(root.resolve("Trash/files/a b γ.json")).hasContent("1");
        assertThat(root.resolve("Trash/info/a b γ.json.trashinfo"))
                .content()
                .startsWith("[Trash Info]\nPath=" + root + "/a%20b%20%CE%B3.json\nDeletionDate=20");
    }

    @Test
    void twoOfOneNameAndAFolderAreKept() throws IOException {
        for (String content : new String[] {"1", "2"}) {
            trash().take(Files.writeString(root.resolve("a"), content));
        }
        Path folder = Files.createDirectory(root.resolve("a"));
        Files.writeString(folder.resolve("inside"), "3");
        trash().take(folder);
        assertThat(root.resolve("Trash/files/a")).hasContent("1");
        assertThat(root.resolve("Trash/files/a.2")).hasContent("2");
        assertThat(root.resolve("Trash/files/a.3/inside")).hasContent("3");
        assertThat(root.resolve("Trash/info/a.3.trashinfo")).content().contains("Path=" + root + "/a\n");
    }

    @Test
    void whatIsNotTakenLeavesNoNote() throws IOException {
        assertThatThrownBy(() -> trash().take(root.resolve("missing"))).isInstanceOf(IOException.class);
        assertThat(root.resolve("Trash/info")).isEmptyDirectory();
    }

    @Test
    void onlyLinuxHasItThere() {
        assertThat(HomeTrash.of("Linux", Map.of("HOME", "/h")))
                .contains(new HomeTrash(Path.of("/h/.local/share/Trash")));
        assertThat(HomeTrash.of("Linux", Map.of("HOME", "/h", "XDG_DATA_HOME", "/d")))
                .contains(new HomeTrash(Path.of("/d/Trash")));
        assertThat(HomeTrash.of("Mac OS X", Map.of("HOME", "/h"))).isEmpty();
    }
}
