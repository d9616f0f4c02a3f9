package voltaic.launcher;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Runs the usual commands, or builds the window of the desktop, once, so that the JVM meets the classes that it is to keep in
 * its archive (see the script). The arguments are {@code cli} or {@code desktop}, and a folder for results or for the workspace.
 */
final class Rehearsal {
    /** Stays running until the JVM has written its archive: classes of bundles that have stopped are left out. */
    private static @Nullable Platform platform;

    private Rehearsal() {}

    public static void main(String[] args) {
        int exitCode = 1;
        Interruption interruption = Interruption.of(Thread.currentThread());
        try {
            if (args[0].equals("desktop")) {
                rehearseDesktop(args[1]);
            } else {
                rehearseCommands(args[1]);
            }
            exitCode = 0;
        } catch (LaunchException e) {
            System.err.println("voltaic: " + e.getMessage());
        } finally {
            interruption.over();
            // Threads of the framework would keep the JVM alive, and with it whoever waits for the archive.
            System.exit(exitCode);
        }
    }

    private static void rehearseCommands(String results) throws LaunchException {
        Installation installation = Main.installation();
        platform = Main.start(installation, installation.feature("core"), Arguments.of("run"));
        try {
            ToIntFunction<String[]> commandLine = platform.entry("cli");
            String example = installation
                    .home()
                    .resolve("examples/figure-2.voltaic.json")
                    .toString();
            call(commandLine, "list");
            call(commandLine, "describe", "mean-field");
            call(commandLine, "validate", example);
            call(commandLine, "run", example, "-o", results);
        } finally {
            platform.deleteStorage();
        }
    }

    /** The window is built and painted, but never shown. */
    private static void rehearseDesktop(String workspace) throws LaunchException {
        Display display = Display.begin();
        Installation installation = Main.installation();
        platform = Main.start(installation, installation.feature("core"), Arguments.of("--workspace", workspace));
        try {
            display.await();
            call(platform.entry("desktop"), "rehearse");
        } finally {
            platform.deleteStorage();
        }
    }

    private static void call(ToIntFunction<String[]> entry, String... arguments) throws LaunchException {
        if (entry.applyAsInt(arguments) != 0) {
            throw new LaunchException("'" + String.join(" ", arguments) + "' failed.");
        }
    }
}
