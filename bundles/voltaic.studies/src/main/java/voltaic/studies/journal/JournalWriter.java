package voltaic.studies.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import voltaic.model.result.Provenance.UsedPlugin;
import voltaic.studies.PointRecord;

/**
 * Appends to a journal file, which no other process may write to. A record is in the file when {@link #append} returns, so it survives
 * the end of the process; twice a second what is new is forced to the disk, so it survives a power cut too.
 */
public final class JournalWriter implements AutoCloseable {
    private static final long FORCE_MILLIS = 500;
    private static final int MOST_NAMES = 100;
    private static final int CHUNK = 1 << 16;

    private final Path path;

    /**
     * Neither read nor written through its channel, which the interrupt of a thread would close. Nothing else of this process may open the
     * file: on POSIX systems closing that would let go of the lock.
     */
    private final RandomAccessFile file;

    private final ScheduledExecutorService forcing;
    private final Set<UsedPlugin> plugins = new HashSet<>();
    private final List<Path> series = new ArrayList<>();
    private long length;
    private boolean dirty;
    private @Nullable IOException failure;

    private JournalWriter(Path path, RandomAccessFile file, long length) {
        this.path = path;
        this.file = file;
        this.length = length;
        forcing = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "voltaic-journal");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> unused =
                forcing.scheduleWithFixedDelay(this::forceQuietly, FORCE_MILLIS, FORCE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Opens a file for appending, and cuts off what a process that was killed while it wrote left unfinished at its end.
     *
     * @throws IOException if it cannot be written, or another process has it open
     */
    public static JournalWriter open(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        try {
            FileLock lock = file.getChannel().tryLock();
            if (lock == null) {
                throw new BusyException(path);
            }
            long length = completeLength(file);
            file.setLength(length);
            return new JournalWriter(path, file, length);
        } catch (OverlappingFileLockException e) {
            file.close();
            throw (IOException) new BusyException(path).initCause(e);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** The length up to the end of the last whole line. */
    private static long completeLength(RandomAccessFile file) throws IOException {
        long end = file.length();
        byte[] bytes = new byte[CHUNK];
        while (end > 0) {
            long begin = Math.max(0, end - CHUNK);
            file.seek(begin);
            file.readFully(bytes, 0, (int) (end - begin));
            for (int i = (int) (end - begin) - 1; i >= 0; i--) {
                if (bytes[i] == '\n') {
                    return begin + i + 1;
                }
            }
            end = begin;
        }
        return 0;
    }

    /**
     * Opens the file of that name, or, as long as a process that was thought lost still writes to it, one of the names {@code NAME-2},
     * {@code NAME-3} ….
     *
     * @throws IOException if none can be written
     */
    public static JournalWriter openFree(Path folder, String name) throws IOException {
        for (int i = 2; ; i++) {
            try {
                return open(JournalReader.file(folder, i == 2 ? name : name + "-" + (i - 1)));
            } catch (BusyException e) {
                if (i > MOST_NAMES) {
                    throw e;
                }
            }
        }
    }

    private static final class BusyException extends IOException {
        private static final long serialVersionUID = 1;

        BusyException(Path path) {
            super("another process writes to " + path);
        }
    }

    /** Notes that what failed, in all that was read, is to be run again: for this process and for every other one. */
    public void retry(JournalReader reader) throws IOException {
        for (Map.Entry<String, Long> file : reader.lengths().entrySet()) {
            append(JournalLine.of(new JournalLine.Retry(file.getKey(), file.getValue())));
        }
    }

    /** Puts a record into the file. */
    public void append(PointRecord record) throws IOException {
        append(JournalLine.of(record));
    }

    /**
     * The same for a point whose series have just been written to a file, which is made durable before the record is.
     *
     * @param itsSeries the file
     */
    public synchronized void append(PointRecord record, Path itsSeries) throws IOException {
        series.add(itsSeries);
        append(JournalLine.of(record));
    }

    /** Notes plugins that were used, each once. */
    public synchronized void used(List<UsedPlugin> used) throws IOException {
        for (UsedPlugin plugin : used) {
            if (plugins.add(plugin)) {
                append(JournalLine.of(plugin));
            }
        }
    }

    /** The file. */
    Path path() {
        return path;
    }

    /** Reads from the file; answers how many bytes were read, none or −1 at its end. */
    synchronized int read(byte[] into, long from) throws IOException {
        file.seek(from);
        return file.read(into);
    }

    private synchronized void append(byte[] line) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            file.seek(length);
            file.write(line);
            length += line.length;
            dirty = true;
        } catch (IOException e) {
            // A full disk: nothing half written stays behind, for who reads while others write.
            file.setLength(length);
            failure = new IOException("the journal of the study cannot be written: " + e.getMessage(), e);
            throw failure;
        }
    }

    private void forceQuietly() {
        try {
            force();
        } catch (IOException e) {
            synchronized (this) {
                failure = new IOException("the journal of the study cannot be written: " + e.getMessage(), e);
            }
        }
    }

    private void force() throws IOException {
        List<Path> written;
        synchronized (this) {
            if (!dirty) {
                return;
            }
            dirty = false;
            written = List.copyOf(series);
            series.clear();
        }
        for (Path path : written) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(false);
            }
        }
        file.getChannel().force(false);
    }

    /** Removes the file if nothing was written to it. */
    public void deleteIfEmpty() throws IOException {
        if (length == 0) {
            Files.deleteIfExists(path);
        }
    }

    /** Makes everything durable and lets go of the file. */
    @Override
    public void close() throws IOException {
        forcing.shutdown();
        // An interrupt would close the channel before everything is durable.
        boolean interrupted = Thread.interrupted();
        try (file) {
            force();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
