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

    public static void main(String[] args) throws LaunchException {
        Installation installation = Main.installation();
        platform = Main.start(installation, installation.feature("core"), Arguments.of("run"));
        try {
            ToIntFunction<String[]> commandLine = platform.commandLine();
            call(commandLine, "list");
            call(commandLine, "describe", "mean-field");
            call(commandLine, "validate", "figure-2");
            call(commandLine, "run", "figure-2", "-o", args[0]);
        } finally {
            platform.deleteStorage();
        }
        System.exit(0);
    }

    private static void call(ToIntFunction<String[]> commandLine, String... arguments) throws LaunchException {
        if (commandLine.applyAsInt(arguments) != 0) {
            throw new LaunchException("The command " + arguments[0] + " failed.");
        }
    }
}
