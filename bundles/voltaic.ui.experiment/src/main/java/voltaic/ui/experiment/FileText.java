package voltaic.ui.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import voltaic.json.Reasons;

/**
 * The text of a file. Inside the editor lines end with a line feed; a file whose lines end otherwise keeps that.
 *
 * @param text with line feeds
 * @param windowsLines whether lines end with CR LF in the file
 */
record FileText(String text, boolean windowsLines) {
    private static final long MOST_BYTES = 64L << 20;

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, is too large, or is no UTF-8 text; the message says why
     */
    static FileText read(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException(file.getFileName() + " is larger than 64 MiB, the most an experiment may have");
            }
            String read = Files.readString(file, StandardCharsets.UTF_8);
            String text = read.startsWith("\uFEFF") ? read.substring(1) : read;
            boolean windows = text.contains("\r\n");
            return new FileText(windows ? text.replace("\r\n", "\n") : text, windows);
        } catch (CharacterCodingException e) {
            throw new IOException(file.getFileName() + " is not UTF-8 text; save it as UTF-8", e);
        } catch (FileSystemException e) {
            throw new IOException(file.getFileName() + " cannot be read: " + Reasons.of(e), e);
        }
    }

    /**
     * Writes a file in one go: beside it, to the disk, and then in its place, so that it is never half-written.
     *
     * @throws IOException if that failed; the old file is as it was
     */
    void write(Path file) throws IOException {
        // A link stays one: what it leads to is replaced.
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        byte[] bytes = (windowsLines ? text.replace("\n", "\r\n") : text).getBytes(StandardCharsets.UTF_8);
        Path written = null;
        try {
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            Files.createDirectories(folder);
            written = Files.createTempFile(folder, "." + target.getFileName(), ".part");
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            copyPermissions(target, written);
            move(written, target);
            written = null;
        } catch (IOException e) {
            throw new IOException(file.getFileName() + " could not be saved: " + Reasons.of(e) + ".", e);
        } finally {
            if (written != null) {
                Files.deleteIfExists(written);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (!to.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.exists(from)
                ? Files.getPosixFilePermissions(from)
                : Set.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.GROUP_READ,
                        PosixFilePermission.OTHERS_READ);
        Files.setPosixFilePermissions(to, permissions);
    }
}
