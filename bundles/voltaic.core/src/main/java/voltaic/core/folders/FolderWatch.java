package voltaic.core.folders;

import java.nio.file.Path;
import java.util.Map;
import voltaic.core.Subscription;

/**
 * Looks at the plugin folders now and then. Unlike notifications of the operating system this also sees what another machine does
 * to a network folder; a few folders cost nothing. A jar that is still being copied is left alone until it rests.
 */
final class FolderWatch implements Subscription {
    private static final long INTERVAL_MILLIS = 500;

    private final ScannedPluginFolders folders;
    private final Thread thread = new Thread(this::watch, "voltaic-plugin-folders");
    private volatile boolean closed;

    FolderWatch(ScannedPluginFolders folders) {
        this.folders = folders;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        Map<Path, Stamp> before = folders.stampsRead();
        while (!closed) {
            try {
                Thread.sleep(INTERVAL_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
            Map<Path, Stamp> now = folders.stamps();
            if (now.equals(before) && !now.equals(folders.stampsRead())) {
                folders.refresh();
            }
            before = now;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
