package voltaic.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StorageTest {
    @Test
    void isNewForEachFrameworkAndDeletedWithAllItHolds() throws Exception {
        Path one = Storage.create();
        Path other = Storage.create();
        try {
            assertThat(one).isNotEqualTo(other).isEmptyDirectory();
            Files.writeString(
                    Files.createDirectories(one.resolve("bundle1/data")).resolve("file"), "x");
        } finally {
            Storage.delete(one);
            Storage.delete(other);
        }
        assertThat(one).doesNotExist();
        assertThat(other).doesNotExist();
    }
}
