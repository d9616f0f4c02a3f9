package voltaic.studies.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the journal files of a study, and again what was appended since. The file of the process that leads the study, {@value #LEADER}, is
 * read first: what it says of others, that their failures are to be run again, holds while they are read.
 */
public final class JournalReader {
    /** The name of the process that leads the study. */
    public static final String LEADER = "local";

    private static final String ENDING = ".journal";
    private static final int CHUNK = 1 << 20;

    private final Path folder;
    private final Optional<JournalWriter> own;
    private final Map<Path, Long> read = new HashMap<>();
    private final Map<String, Long> retried = new HashMap<>();

    /** @param folder the folder of the journal files; it need not be there yet */
    public JournalReader(Path folder) {
        this(folder, Optional.empty());
    }

    /** @param own what this process writes */
    public JournalReader(Path folder, JournalWriter own) {
        this(folder, Optional.of(own));
    }

    private JournalReader(Path folder, Optional<JournalWriter> own) {
        this.folder = folder;
        this.own = own;
    }

    /** What is read, from a place on. */
    @FunctionalInterface
    private interface Bytes {
        int read(byte[] into, long from) throws IOException;
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
        for (Path file : files()) {
            long from = read.getOrDefault(file, 0L);
            // A worker has a file for each chunk of points, so there are many, and most of them are complete.
            if (Files.size(file) > from) {
                read.put(file, read(file, from, records));
            }
        }
    }

    private List<Path> files() throws IOException {
        Path leader = file(folder, LEADER);
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing((Path file) -> !file.equals(leader))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    /** How far the files are read, for those who write that failures up to there are to be run again. */
    synchronized Map<String, Long> lengths() {
        Map<String, Long> lengths = new TreeMap<>();
        read.forEach((file, length) -> lengths.put(String.valueOf(file.getFileName()), length));
        return lengths;
    }

    private long read(Path path, long from, Records records) throws IOException {
        if (own.isPresent() && own.get().path().equals(path)) {
            return read(path, own.get()::read, from, records);
        }
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            return read(path, (into, at) -> file.read(ByteBuffer.wrap(into), at), from, records);
        }
    }

    private long read(Path path, Bytes file, long from, Records records) throws IOException {
        String name = String.valueOf(path.getFileName());
        long at = from;
        byte[] rest = new byte[0];
        byte[] buffer = new byte[CHUNK];
        for (int count = file.read(buffer, at); count > 0; count = file.read(buffer, at + rest.length)) {
            byte[] bytes = Arrays.copyOf(rest, rest.length + count);
            System.arraycopy(buffer, 0, bytes, rest.length, count);
            int begin = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    boolean counts = at + begin >= retried.getOrDefault(name, 0L);
                    take(new String(bytes, begin, i - begin, StandardCharsets.UTF_8), counts, records);
                    begin = i + 1;
                }
            }
            at += begin;
            rest = Arrays.copyOfRange(bytes, begin, bytes.length);
        }
        return at;
    }

    /** @param counts whether a failure counts */
    private void take(String line, boolean counts, Records records) {
        Optional<JournalLine.Content> content = JournalLine.parse(line);
        if (content.isEmpty()) {
            records.addDamaged();
            return;
        }
        content.get().record().filter(record -> counts || !record.isFailed()).ifPresent(records::add);
        content.get().plugin().ifPresent(records::add);
        content.get().retry().ifPresent(retry -> {
            retried.put(retry.file(), retry.length());
            records.forgetFailed();
        });
    }
}
