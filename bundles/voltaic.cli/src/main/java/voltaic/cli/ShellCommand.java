package voltaic.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import picocli.CommandLine.Command;

/** {@code voltaic shell}: the launcher has started the shell; this waits for its end. */
@Command(
        name = "shell",
        description = "Open the Gogo shell on the running framework; voltaic:list, voltaic:run … work in it.")
final class ShellCommand implements Callable<Integer> {
    private final BundleContext context;

    ShellCommand(BundleContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopping = new CountDownLatch(1);
        context.addBundleListener((SynchronousBundleListener) event -> {
            if (event.getBundle().getBundleId() == 0 && event.getType() == BundleEvent.STOPPING) {
                stopping.countDown();
            }
        });
        stopping.await();
        return ExitCode.DONE;
    }
}
