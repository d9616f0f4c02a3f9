package voltaic.studies.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the journal files of a study, and again what was appended since. */
public final class JournalReader {
    private static final String ENDING = ".journal";
    private static final int CHUNK = 1 << 20;

    private final Path folder;
    private final Map<Path, Long> read = new HashMap<>();

    /** @param folder the folder of the journal files; it need not be there yet */
    public JournalReader(Path folder) {
        this.folder = folder;
    }

    /** The journal file of a process. */
    public static Path file(Path folder, String name) {
        return folder.resolve(name + ENDING);
    }

    /** Takes in every record that was not read before; a record that is being written is left for the next time. */
    public synchronized void readInto(Records records) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            long from = read.getOrDefault(file, 0L);
            read.put(file, read(file, from, records));
        }
    }

    private static long read(Path path, long from, Records records) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            long at = from;
            byte[] rest = new byte[0];
            ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
            file.position(from);
            while (file.read(buffer.clear()) > 0) {
                byte[] bytes = new byte[rest.length + buffer.position()];
                System.arraycopy(rest, 0, bytes, 0, rest.length);
                System.arraycopy(buffer.array(), 0, bytes, rest.length, buffer.position());
                int begin = 0;
                for (int i = 0; i < bytes.length; i++) {
                    if (bytes[i] == '\n') {
                        take(new String(bytes, begin, i - begin, StandardCharsets.UTF_8), records);
                        begin = i + 1;
                    }
                }
                at += begin;
                rest = Arrays.copyOfRange(bytes, begin, bytes.length);
            }
            return at;
        }
    }

    private static void take(String line, Records records) {
        Optional<JournalLine.Content> content = JournalLine.parse(line);
        if (content.isEmpty()) {
            records.addDamaged();
            return;
        }
        content.get().record().ifPresent(records::add);
        content.get().plugin().ifPresent(records::add);
    }

    /** The length of a journal file up to the end of its last whole line. */
    static long completeLength(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            long end = file.size();
            ByteBuffer one = ByteBuffer.allocate(CHUNK);
            while (end > 0) {
                long begin = Math.max(0, end - CHUNK);
                file.read(one.clear().limit((int) (end - begin)), begin);
                for (int i = one.position() - 1; i >= 0; i--) {
                    if (one.get(i) == '\n') {
                        return begin + i + 1;
                    }
                }
                end = begin;
            }
            return 0;
        }
    }
}
