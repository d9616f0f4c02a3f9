package voltaic.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program: {@code voltaic}. Exit code 1 if it does not start, otherwise that of the command. */
public final class Main {
    private Main() {}

    /** Runs one command line. The system property {@code voltaic.home} is the folder of the installation. */
    public static void main(String[] args) {
        int exitCode;
        try {
            exitCode = run(args);
        } catch (LaunchException e) {
            System.err.println("voltaic: " + e.getMessage());
            if (List.of(args).contains("--verbose")) {
                e.printStackTrace();
            }
            exitCode = 1;
        }
        System.exit(exitCode);
    }

    private static int run(String[] args) throws LaunchException {
        Installation installation = installation();
        Feature core = installation.feature("core");
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("Voltaic " + core.version());
            return 0;
        }
        Interruption interruption = Interruption.of(Thread.currentThread());
        try {
            Platform platform = start(installation, core, Arguments.of(args));
            try {
                return platform.commandLine().applyAsInt(args);
            } finally {
                platform.leave();
            }
        } finally {
            interruption.over();
        }
    }

    static Installation installation() throws LaunchException {
        String home = System.getProperty("voltaic.home");
        if (home == null) {
            throw new LaunchException("The system property voltaic.home is not set; start Voltaic with its script.");
        }
        return new Installation(Path.of(home).toAbsolutePath());
    }

    /** What users see as ~: Java takes its own property from the system's list of users, which containers often lack. */
    private static Path home() {
        String home = System.getenv("HOME");
        return Path.of(home == null || home.isEmpty() ? System.getProperty("user.home") : home);
    }

    static Platform start(Installation installation, Feature core, Arguments arguments) throws LaunchException {
        List<Feature> features = new ArrayList<>();
        for (String name : arguments.features()) {
            features.add(name.equals("core") ? core : installation.feature(name));
        }
        List<Path> plugins = PluginFolders.inOrder(
                arguments.plugins(), System.getenv(), System.getProperty("os.name"), home(), installation.home());
        return Platform.start(installation, features, installation.properties(core.version(), plugins));
    }
}
