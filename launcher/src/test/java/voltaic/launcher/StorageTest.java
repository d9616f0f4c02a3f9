package voltaic.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void whatAKilledProcessLeftIsDeletedAndWhatAnotherUsesIsNot() throws Exception {
        Path own = Storage.create();
        Path left = own.resolveSibling("voltaic-0-left-" + own.getFileName());
        Path starting = own.resolveSibling("voltaic-0-starting-" + own.getFileName());
        Path used = own.resolveSibling("voltaic-0-used-" + own.getFileName());
        for (Path folder : List.of(left, starting, used)) {
            Files.createDirectory(folder);
        }
        Files.createFile(left.resolve("cache.lock"));
        Process holder = holderOf(used.resolve("cache.lock"));
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("locked");
            Storage.delete(own);
            assertThat(left).doesNotExist();
            assertThat(starting).exists();
            assertThat(used).exists();
        } finally {
            holder.destroyForcibly().waitFor();
            Files.delete(starting);
        }
        Path next = Storage.create();
        Storage.delete(next);
        assertThat(used).doesNotExist();
    }

    /** A process that holds a lock until it is killed. */
    private static Process holderOf(Path lock) throws Exception {
        Path source = Files.writeString(
                lock.resolveSibling("Holder.java"),
                """
                class Holder {
                    public static void main(String[] arguments) throws Exception {
                        try (var file = new java.io.RandomAccessFile(arguments[0], "rw");
                                var lock = file.getChannel().lock()) {
                            System.out.println("locked");
                            System.in.read();
                        }
                    }
                }
                """);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), source.toString(), lock.toString()).start();
    }
}
