package voltaic.ui.workbench.services;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import voltaic.json.Reasons;

/** The folder of the workspace, held by a lock of the operating system, which ends with the process. */
final class WorkspaceFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private WorkspaceFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** Makes the folder if it is not there. */
    static WorkspaceFolder open(Path root) throws WorkspaceException {
        try {
            Path own = Files.createDirectories(root.resolve(".voltaic"));
            FileChannel channel =
                    FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel)) {
                return new WorkspaceFolder(root, channel);
            }
            channel.close();
            throw new WorkspaceException("The workspace " + root + " is open in another Voltaic window.");
        } catch (IOException e) {
            throw new WorkspaceException("The workspace " + root + " cannot be written: " + Reasons.of(e) + ".");
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    Path root() {
        return root;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
