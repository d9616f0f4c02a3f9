package voltaic.launcher;

import java.util.function.ToIntFunction;

/**
 * Runs the usual commands once, so that the JVM meets the classes that it is to keep in its archive (see the script).
 * The only argument is a folder for results.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) throws LaunchException {
        Installation installation = Main.installation();
        try (Platform platform = Main.start(installation, installation.feature("core"), Arguments.of("run"))) {
            ToIntFunction<String[]> commandLine = platform.commandLine();
            call(commandLine, "list");
            call(commandLine, "describe", "mean-field");
            call(commandLine, "validate", "figure-2");
            call(commandLine, "run", "figure-2", "-o", args[0]);
        }
    }

    private static void call(ToIntFunction<String[]> commandLine, String... arguments) throws LaunchException {
        if (commandLine.applyAsInt(arguments) != 0) {
            throw new LaunchException("The command " + arguments[0] + " failed.");
        }
    }
}
