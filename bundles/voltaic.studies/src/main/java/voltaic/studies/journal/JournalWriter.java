package voltaic.studies.journal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    /** Not written through its channel: that would be closed by the interrupt of a thread that writes. */
    private final FileOutputStream out;

    private final FileChannel file;
    private final ScheduledExecutorService forcing;
    private final Set<UsedPlugin> plugins = new HashSet<>();
    private final List<Path> series = new ArrayList<>();
    private long length;
    private boolean dirty;
    private @Nullable IOException failure;

    private JournalWriter(FileOutputStream out, long length) {
        this.out = out;
        this.file = out.getChannel();
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
        FileOutputStream out = new FileOutputStream(path.toFile(), true);
        try {
            FileChannel file = out.getChannel();
            FileLock lock = file.tryLock();
            if (lock == null) {
                throw new IOException("another process writes to " + path);
            }
            long length = JournalReader.completeLength(path);
            file.truncate(length);
            return new JournalWriter(out, length);
        } catch (OverlappingFileLockException e) {
            out.close();
            throw new IOException("another process writes to " + path, e);
        } catch (IOException e) {
            out.close();
            throw e;
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

    private synchronized void append(byte[] line) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            out.write(line);
            length += line.length;
            dirty = true;
        } catch (IOException e) {
            // A full disk: nothing half written stays behind, for who reads while others write.
            file.truncate(length);
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
        file.force(false);
    }

    /** Makes everything durable and lets go of the file. */
    @Override
    public void close() throws IOException {
        forcing.shutdown();
        // An interrupt would close the channel before everything is durable.
        boolean interrupted = Thread.interrupted();
        try (out) {
            force();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
