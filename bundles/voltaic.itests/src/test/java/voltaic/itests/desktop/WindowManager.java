package voltaic.itests.desktop;

import java.awt.Frame;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands the keyboard from window to window. A virtual display has none, and without one Java loses the keyboard when
 * dialogs close.
 */
final class WindowManager {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final boolean IS_THERE = find();

    private WindowManager() {}

    /** Whether there is one; openbox, if it is installed, is started where there is none, until this process ends. */
    static boolean isThere() {
        return IS_THERE;
    }

    private static boolean find() {
        start();
        // Java looks once only, hence after openbox has begun.
        return Toolkit.getDefaultToolkit().isFrameStateSupported(Frame.MAXIMIZED_BOTH);
    }

    /** Openbox ends at once where there is another. */
    private static void start() {
        try {
            Path begun = Files.createTempDirectory("voltaic-itests").resolve("begun");
            Process openbox = new ProcessBuilder("openbox", "--startup", "touch " + begun)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(openbox::destroy));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (openbox.isAlive() && Files.notExists(begun) && System.nanoTime() < end) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            Files.deleteIfExists(begun);
            Files.deleteIfExists(begun.getParent());
        } catch (IOException e) {
            // It is not installed; there may be another.
            return;
        }
    }
}
