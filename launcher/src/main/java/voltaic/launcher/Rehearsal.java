package voltaic.launcher;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Runs the usual commands once, so that the JVM meets the classes that it is to keep in its archive (see the script).
 * The only argument is a folder for results.
 */
final class Rehearsal {
    /** Stays running until the JVM has written its archive: classes of bundles that have stopped are left out. */
    private static @Nullable Platform platform;

    private Rehearsal() {}

    public static void main(String[] args) {
        int exitCode = 1;
        try {
            rehearse(args[0]);
            exitCode = 0;
        } catch (LaunchException e) {
            System.err.println("voltaic: " + e.getMessage());
        } finally {
            // Threads of the framework would keep the JVM alive, and with it whoever waits for the archive.
            System.exit(exitCode);
        }
    }

    private static void rehearse(String results) throws LaunchException {
        Installation installation = Main.installation();
        platform = Main.start(installation, installation.feature("core"), Arguments.of("run"));
        try {
            ToIntFunction<String[]> commandLine = platform.commandLine();
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

    private static void call(ToIntFunction<String[]> commandLine, String... arguments) throws LaunchException {
        if (commandLine.applyAsInt(arguments) != 0) {
            throw new LaunchException("The command " + arguments[0] + " failed.");
        }
    }
}
