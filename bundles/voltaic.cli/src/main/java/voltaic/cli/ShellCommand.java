package voltaic.cli;

import java.util.concurrent.CountDownLatch;
import org.apache.commons.cli.CommandLine;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import voltaic.core.Subscription;

/** {@code voltaic shell}: the launcher has started the shell; this waits for its end. */
final class ShellCommand implements Command {
    private final Services services;
    private final BundleContext context;

    ShellCommand(Services services, BundleContext context) {
        this.services = services;
        this.context = context;
    }

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public String summary() {
        return "Open the Gogo shell on the running framework; voltaic:list, voltaic:run … work in it. The plugin folders are watched.";
    }

    @Override
    public int run(CommandLine line) {
        CountDownLatch stopping = new CountDownLatch(1);
        context.addBundleListener((SynchronousBundleListener) event -> {
            if (event.getBundle().getBundleId() == 0 && event.getType() == BundleEvent.STOPPING) {
                stopping.countDown();
            }
        });
        Subscription watch = services.folders().watch();
        try {
            stopping.await();
        } catch (InterruptedException e) {
            // Leaving the shell ends the program, which interrupts whoever waits.
            Thread.currentThread().interrupt();
        } finally {
            watch.close();
        }
        return ExitCode.DONE;
    }
}
