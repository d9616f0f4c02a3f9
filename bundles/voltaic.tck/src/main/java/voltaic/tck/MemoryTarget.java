package voltaic.tck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import voltaic.plugin.Exporter;

/** Keeps the files of an exporter in memory, and is full after so many bytes. */
final class MemoryTarget implements Exporter.Target {
    private final Map<String, File> files = new LinkedHashMap<>();
    private final List<String> twice = new ArrayList<>();
    private final int capacity;
    private Optional<String> refusal = Optional.empty();
    private boolean failed;
    private int written;

    MemoryTarget(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public OutputStream create(String path) {
        File file = new File();
        if (files.put(path, file) != null) {
            twice.add(path);
        }
        return file;
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The bytes of every file, in the order of their names. */
    Map<String, List<Byte>> texts() {
        Map<String, List<Byte>> texts = new TreeMap<>();
        files.forEach((name, file) -> {
            List<Byte> bytes = new ArrayList<>();
            for (byte each : file.bytes.toByteArray()) {
                bytes.add(each);
            }
            texts.put(name, bytes);
        });
        return texts;
    }

    List<String> open() {
        return files.entrySet().stream()
                .filter(entry -> !entry.getValue().closed)
                .map(Map.Entry::getKey)
                .toList();
    }

    List<String> twice() {
        return twice;
    }

    /** Notes why the exporter does not write. */
    void refuse(String reason) {
        refusal = Optional.of(reason);
    }

    /** Why the exporter does not write; empty if it does. */
    Optional<String> refusal() {
        return refusal;
    }

    /** Whether a write has failed. */
    boolean failed() {
        return failed;
    }

    private final class File extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean closed;

        @Override
        public void write(int value) throws IOException {
            if (written == capacity) {
                failed = true;
                throw new IOException("No space left on device");
            }
            written++;
            bytes.write(value);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
