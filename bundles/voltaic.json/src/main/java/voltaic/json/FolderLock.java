package voltaic.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder inside a result folder in which a run stages its files. A lock on a file in it says that the run
 * lives; it goes with the process, so what a killed run left is known to be dead, and is removed by the next one.
 *
 * <p>Only who holds the lock removes anything. The file that is locked goes away with its run, so whoever locks it
 * makes sure that it is still the one of that name. The lock belongs to the process, and on POSIX systems it is lost
 * when the process closes <em>any</em> channel to the file: what one process itself holds is kept track of apart, and
 * every channel to the file stays open as long as the lock is needed.
 */
final class FolderLock implements AutoCloseable {
    static final String NAME = ".voltaic-staging";

    private static final String LOCK = "lock";
    private static final int ATTEMPTS = 100;
    private static final String BUSY = "another run is writing there";

    /** The real paths of the folders that this process holds or is about to lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path staging;
    private final Path held;
    private final FileChannel locked;
    private final FileChannel reader;

    private FolderLock(Path staging, Path held, FileChannel locked, FileChannel reader) {
        this.staging = staging;
        this.held = held;
        this.locked = locked;
        this.reader = reader;
    }

    /**
     * Takes the staging folder of a result folder, with whatever a killed run left in it.
     *
     * @param created notes the result folder if it is created
     */
    static FolderLock take(Path folder, CreatedFolders created) throws IOException {
        NoSuchFileException vanished = new NoSuchFileException(folder.toString());
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                created.ensure(folder);
                Path held = folder.toRealPath();
                if (!HELD.add(held)) {
                    throw new IOException(BUSY);
                }
                FolderLock lock = null;
                try {
                    lock = attempt(folder.resolve(NAME), held);
                } finally {
                    if (lock == null) {
                        HELD.remove(held);
                    }
                }
                if (lock != null) {
                    return lock;
                }
            } catch (NoSuchFileException e) {
                // A run that just ended was caught while its folders went away, or they cannot be made at all.
                vanished = e;
            }
        }
        throw new IOException(
                Files.isDirectory(folder) ? "no file can be made here" : "the folder cannot be made here", vanished);
    }

    /** The lock, or nothing if it was the file of a run that just ended. */
    private static @Nullable FolderLock attempt(Path staging, Path held) throws IOException {
        try {
            Files.createDirectory(staging);
        } catch (FileAlreadyExistsException e) {
            CreatedFolders.expectFolder(staging, e);
        }
        Path file = staging.resolve(LOCK);
        FileChannel locked = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileChannel reader = null;
        boolean taken = false;
        try {
            // Where locks are mandatory (Windows), the content stays readable: the lock lies behind it.
            if (locked.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
                throw new IOException(BUSY);
            }
            reader = FileChannel.open(file, StandardOpenOption.READ);
            taken = areSame(locked, reader);
            return taken ? new FolderLock(staging, held, locked, reader) : null;
        } catch (OverlappingFileLockException e) {
            // Held by this process by way of another class loader, or of another path to the folder.
            throw new IOException(BUSY, e);
        } finally {
            if (!taken) {
                closeBoth(locked, reader);
            }
        }
    }

    /** Whether what is written through one channel arrives in the other: they lead to the same file. */
    private static boolean areSame(FileChannel locked, FileChannel reader) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        locked.truncate(0);
        locked.write(ByteBuffer.wrap(token), 0);
        ByteBuffer read = ByteBuffer.allocate(token.length);
        reader.read(read, 0);
        return Arrays.equals(read.array(), token);
    }

    private static void closeBoth(FileChannel locked, @Nullable FileChannel reader) throws IOException {
        try (locked;
                reader) {
            // Closes both, even if one fails.
        }
    }

    Path folder() {
        return staging;
    }

    /** Removes what is in it. */
    void empty() throws IOException {
        deleteTree(staging, staging.resolve(LOCK));
    }

    /** Removes the staging folder with all that is in it. */
    @Override
    public void close() throws IOException {
        try {
            empty();
            // From here on another run may take the folder: what is in it is no longer touched.
            Files.deleteIfExists(staging.resolve(LOCK));
        } finally {
            try {
                closeBoth(locked, reader);
            } finally {
                HELD.remove(held);
            }
        }
        CreatedFolders.deleteIfEmpty(staging);
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
