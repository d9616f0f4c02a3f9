package voltaic.core.folders;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SHA-256 of every jar that was installed, as {@code sha256sum} writes and checks it: a line of digest and file name
 * each.
 */
final class LockFile {
    private static final String NAME = "plugins.lock";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    private final Path file;

    private LockFile(Path file) {
        this.file = file;
    }

    static LockFile in(Path folder) {
        return new LockFile(folder.resolve(NAME));
    }

    Path file() {
        return file;
    }

    /**
     * The digests by file name; nothing if there is no lock file.
     *
     * @throws IOException if it cannot be read or is damaged
     */
    Map<String, String> read() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                number++;
                Matcher words = LINE.matcher(line);
                if (words.matches()) {
                    digests.put(words.group(2), words.group(1));
                } else if (!line.isBlank()) {
                    throw new IOException(
                            "line " + number + " of " + file + " is not a SHA-256, two spaces and a file name");
                }
            }
        } catch (NoSuchFileException e) {
            return digests;
        }
        return digests;
    }

    /** Changes the lines; other processes see them as they were, or as they will be. */
    void change(Consumer<Map<String, String>> change) throws IOException {
        Path guard = file.resolveSibling("." + NAME + ".guard");
        try (FileChannel channel = FileChannel.open(guard, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock exclusive = channel.lock();
            Map<String, String> digests = read();
            change.accept(digests);
            StringBuilder lines = new StringBuilder();
            digests.forEach((name, digest) ->
                    lines.append(digest).append("  ").append(name).append('\n'));
            Path fresh = file.resolveSibling("." + NAME + ".new");
            Files.writeString(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            exclusive.release();
        }
    }
}
