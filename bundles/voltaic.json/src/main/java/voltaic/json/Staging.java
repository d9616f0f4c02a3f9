package voltaic.json;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import voltaic.plugin.Exporter;

/** Files that wait for being moved into place; their sizes and digests are taken while they are written. */
final class Staging implements Exporter.Target {
    private final Path folder;
    private final Map<String, StagedFile> files = new LinkedHashMap<>();
    private final Map<String, String> lowerCase = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    Staging(Path folder) {
        this.folder = folder;
    }

    /**
     * A file that is complete.
     *
     * @param path relative to the folder
     * @param bytes its size
     * @param sha256 its SHA-256 in hexadecimal digits
     */
    record StagedFile(String path, long bytes, String sha256) {}

    /** Every complete file, in the order in which they were completed; fails if one was not. */
    List<StagedFile> files() throws IOException {
        if (!open.isEmpty()) {
            throw new IOException("'" + open.get(0) + "' was begun and not closed");
        }
        return List.copyOf(files.values());
    }

    @Override
    public OutputStream create(String path) throws IOException {
        try {
            RelativePath.check(path);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        claim(path);
        Path file = folder.resolve(path);
        Files.createDirectories(parent(file));
        open.add(path);
        return new Entry(path, new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** No two files may have one name, not even where upper and lower case are the same, nor one the name of a folder. */
    private void claim(String path) throws IOException {
        String name = path.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> other : lowerCase.entrySet()) {
            String taken = other.getKey();
            if (taken.equals(name) || taken.startsWith(name + "/") || name.startsWith(taken + "/")) {
                throw new IOException("'" + path + "' is written twice, or collides with '" + other.getValue()
                        + "'; every file has a name of its own");
            }
        }
        lowerCase.put(name, path);
    }

    static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private final class Entry extends FilterOutputStream {
        private final String path;
        private final MessageDigest digest;
        private long bytes;
        private boolean closed;

        Entry(String path, OutputStream file) {
            this(path, file, Digests.sha256());
        }

        private Entry(String path, OutputStream file, MessageDigest digest) {
            super(new DigestOutputStream(file, digest));
            this.path = path;
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int offset, int length) throws IOException {
            out.write(b, offset, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                super.close();
                open.remove(path);
                files.put(path, new StagedFile(path, bytes, Digests.hex(digest.digest())));
            }
        }
    }
}
