package voltaic.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder inside a result folder in which a run stages its files. A lock on a file in it says that the run
 * lives; it goes with the process, so what a killed run left is known to be dead, and is removed by the next one.
 */
final class FolderLock implements AutoCloseable {
    static final String NAME = ".voltaic-staging";

    private static final String LOCK = "lock";
    private static final int ATTEMPTS = 100;

    private final Path staging;
    private final FileChannel channel;

    private FolderLock(Path staging, FileChannel channel) {
        this.staging = staging;
        this.channel = channel;
    }

    /** Takes the staging folder of a result folder, empty. */
    static FolderLock take(Path folder) throws IOException {
        Path staging = folder.resolve(NAME);
        for (int i = 0; i < ATTEMPTS; i++) {
            FileChannel channel = attempt(staging);
            if (channel != null) {
                FolderLock lock = new FolderLock(staging, channel);
                lock.empty();
                return lock;
            }
        }
        throw new IOException("another run is writing there");
    }

    /** The locked channel, or nothing if the folder of a run that just ended was caught while it went away. */
    private static @Nullable FileChannel attempt(Path staging) throws IOException {
        Files.createDirectories(staging);
        Path file = staging.resolve(LOCK);
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            return null;
        }
        boolean taken = false;
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new IOException("another run is writing there");
            }
            // Locked, but perhaps no longer the file of that name.
            taken = isCurrent(channel, file);
            return taken ? channel : null;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            // Where locks are mandatory (Windows), the content stays readable: the lock lies behind it.
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Whether what is written through the channel arrives in the file of that name: they are the same one. */
    private static boolean isCurrent(FileChannel channel, Path file) throws IOException {
        String token = UUID.randomUUID().toString();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)), 0);
        try {
            return Files.readString(file).equals(token);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    Path folder() {
        return staging;
    }

    private void empty() throws IOException {
        deleteTree(staging, staging.resolve(LOCK));
    }

    /** Removes the staging folder with all that is in it. */
    @Override
    public void close() throws IOException {
        try {
            empty();
            Files.deleteIfExists(staging.resolve(LOCK));
        } finally {
            channel.close();
        }
        deleteIfEmpty(staging);
    }

    /** Removes a folder, unless there is something in it. */
    static void deleteIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Another run has just begun to use it, or it holds files of the user: it stays.
        }
    }

    private static void deleteTree(Path root, Path except) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(except)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!folder.equals(root)) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
