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
            commandLine.applyAsInt(new String[] {"list"});
            commandLine.applyAsInt(new String[] {"describe", "mean-field"});
            commandLine.applyAsInt(new String[] {"validate", "figure-2"});
            commandLine.applyAsInt(new String[] {"run", "figure-2", "-o", args[0]});
        }
    }
}
