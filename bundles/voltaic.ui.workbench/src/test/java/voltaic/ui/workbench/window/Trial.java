package voltaic.ui.workbench.window;

import java.nio.file.Files;
import javax.swing.SwingUtilities;

/** Shows the window with fakes, to be looked at: the argument is a theme. */
public final class Trial {
    private Trial() {}

    public static void main(String[] args) throws Exception {
        long begin = System.nanoTime();
        FakeSettings settings = new FakeSettings();
        settings.put("theme", args[0]);
        SwingUtilities.invokeAndWait(() -> {
            try {
                System.out.println("toolkit " + (System.nanoTime() - begin) / 1_000_000 + " ms");
                Harness harness = new Harness(Files.createTempDirectory("workspace"), settings).withParts();
                System.out.println("ready " + (System.nanoTime() - begin) / 1_000_000 + " ms");
                harness.shell.open();
                System.out.println("open " + (System.nanoTime() - begin) / 1_000_000 + " ms");
                harness.shell.editors().open(harness.file("dicke-lossy.voltaic.json"));
                harness.shell.editors().open(harness.file("figure-2.voltaic.json"));
                harness.jobs.start("Run figure-2", java.util.Optional.empty(), monitor -> {
                    for (int i = 0; i < 1000; i++) {
                        monitor.report(i / 1000.0, "");
                        Thread.sleep(100);
                    }
                });
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        SwingUtilities.invokeAndWait(() -> {});
        System.out.println("painted " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }
}
