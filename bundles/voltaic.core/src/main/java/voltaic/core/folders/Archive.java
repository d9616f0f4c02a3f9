package voltaic.core.folders;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a whole jar once, also the jars in it, before any of it is used: every byte is unpacked and checked, nothing is
 * kept. What the directory of the archive says of sizes is not believed.
 */
final class Archive {
    private static final long MIB = 1 << 20;
    private static final long MOST_BYTES = 256 * MIB;
    private static final int MOST_ENTRIES = 100_000;
    private static final int MOST_NESTING = 3;

    /** Java's own archives shrink to a third; a hundredth is the mark of a bomb, unless there is little in it anyway. */
    private static final long RATIO = 100;

    private static final long ALWAYS_ALLOWED = 64 * MIB;
    private static final long NEVER_ALLOWED = 1024 * MIB;

    /** The framework and Java read these at one go. */
    private static final long MOST_METADATA = 4 * MIB;

    /** Class file versions are 44 ahead of Java versions. */
    private static final int CLASS_FILE_OFFSET = 44;

    private static final int CLASS_FILE_HEAD = 8;
    private static final Pattern ID =
            Pattern.compile("<property\\s+name=\"voltaic\\.(?:ui\\.)?id\"[^>]*\\svalue=\"([^\"]*)\"");
    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|(.*/)?\\.\\.(/.*)?", Pattern.DOTALL);

    private final byte[] buffer = new byte[1 << 16];
    private final Set<String> ids = new LinkedHashSet<>();
    private long left;
    private int newestJava;
    private boolean signed;

    private Archive(long bytes) {
        left = Math.min(NEVER_ALLOWED, Math.max(ALWAYS_ALLOWED, RATIO * bytes));
    }

    /**
     * Reads a jar.
     *
     * @throws UnsafeArchiveException if it could do harm
     * @throws IOException if it is damaged or cannot be read
     */
    static Archive read(Path file) throws IOException {
        long bytes = Files.size(file);
        if (bytes > MOST_BYTES) {
            throw new UnsafeArchiveException(
                    "it has " + bytes / MIB + " MiB; at most " + MOST_BYTES / MIB + " MiB are read");
        }
        Archive archive = new Archive(bytes);
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            if (jar.size() > MOST_ENTRIES) {
                throw new UnsafeArchiveException(
                        "it has " + jar.size() + " entries; at most " + MOST_ENTRIES + " are read");
            }
            for (JarEntry entry : Collections.list(jar.entries())) {
                archive.read(jar, entry);
            }
        }
        return archive;
    }

    /** The ids of the plugins, views and other parts that its component descriptions name. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** The Java version that its newest class needs: a bundle without an execution environment would fail only later. */
    int newestJava() {
        return newestJava;
    }

    /** Whether it bears a signature, good or bad. */
    boolean isSigned() {
        return signed;
    }

    private void read(JarFile jar, JarEntry entry) throws IOException {
        String name = entry.getName();
        checkName(name);
        boolean metadata = name.startsWith("META-INF/");
        signed |= metadata && name.endsWith(".SF");
        CRC32 check = new CRC32();
        try (InputStream in = jar.getInputStream(entry)) {
            if (name.endsWith(".jar")) {
                readNested(name, new CheckedStream(in, check), 1);
                drain(in, check, metadata);
            } else {
                byte[] head = drain(in, check, metadata);
                if (name.endsWith(".class") && !metadata && head.length >= CLASS_FILE_HEAD) {
                    int version = ((head[6] & 0xff) << 8) | (head[7] & 0xff);
                    newestJava = Math.max(newestJava, version - CLASS_FILE_OFFSET);
                }
                if (name.startsWith("OSGI-INF/") && name.endsWith(".xml")) {
                    Matcher id = ID.matcher(new String(head, StandardCharsets.UTF_8));
                    while (id.find()) {
                        ids.add(id.group(1));
                    }
                }
            }
        }
        if (entry.getCrc() != -1 && entry.getCrc() != check.getValue()) {
            throw new ZipException("the checksum of '" + name + "' is wrong");
        }
    }

    /** Names are checked in nested archives too, as the framework unpacks those. */
    private void readNested(String outer, InputStream in, int depth) throws IOException {
        if (depth > MOST_NESTING) {
            throw new UnsafeArchiveException("archives are nested in it more than " + MOST_NESTING + " deep");
        }
        // Not closed: that would close the archive around it.
        ZipInputStream zip = new ZipInputStream(in);
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            checkName(entry.getName());
            if (++entries > MOST_ENTRIES) {
                throw new UnsafeArchiveException("'" + outer + "' in it has more than " + MOST_ENTRIES + " entries");
            }
            if (entry.getName().endsWith(".jar")) {
                readNested(entry.getName(), zip, depth + 1);
            }
            drain(zip, new CRC32(), false);
        }
    }

    /** Reads to the end, and hands back the beginning. */
    private byte[] drain(InputStream in, CRC32 check, boolean metadata) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        long size = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            check.update(buffer, 0, count);
            size += count;
            count(count);
            if (metadata && size > MOST_METADATA) {
                throw new UnsafeArchiveException(
                        "a file of its META-INF has more than " + MOST_METADATA / MIB + " MiB when unpacked");
            }
            if (head.size() < buffer.length) {
                head.write(buffer, 0, count);
            }
        }
        return head.toByteArray();
    }

    private void count(long bytes) throws UnsafeArchiveException {
        left -= bytes;
        if (left < 0) {
            throw new UnsafeArchiveException("it unpacks to more than a hundred times its size, or to more than "
                    + NEVER_ALLOWED / MIB + " MiB, as only an archive does that is made to fill memory");
        }
    }

    private static void checkName(String name) throws UnsafeArchiveException {
        if (OUTSIDE.matcher(name.replace('\\', '/')).matches()) {
            throw new UnsafeArchiveException("its entry '" + name + "' would be unpacked outside its folder");
        }
    }

    /** Takes what is read into a checksum and into account. */
    private final class CheckedStream extends CheckedInputStream {
        CheckedStream(InputStream in, CRC32 check) {
            super(in, check);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }
    }
}
