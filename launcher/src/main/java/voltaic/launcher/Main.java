package voltaic.launcher;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        Arguments arguments = Arguments.of(args);
        if (arguments.isDesktop() && !installation.hasFeature("desktop")) {
            arguments = arguments.withoutDesktop();
        }
        Interruption interruption = Interruption.of(Thread.currentThread());
        try {
            return arguments.isDesktop()
                    ? desktop(installation, core, arguments)
                    : command(installation, core, arguments, args);
        } finally {
            interruption.over();
        }
    }

    private static int command(Installation installation, Feature core, Arguments arguments, String[] args)
            throws LaunchException {
        Platform platform = start(installation, core, arguments);
        try {
            return platform.entry("cli").applyAsInt(args);
        } finally {
            platform.leave();
        }
    }

    private static int desktop(Installation installation, Feature core, Arguments arguments) throws LaunchException {
        Display display = Display.begin();
        // What is known at once is said before anything starts.
        if (GraphicsEnvironment.isHeadless()) {
            display.await();
        }
        try (Platform platform = start(installation, core, arguments)) {
            display.await();
            return platform.entry("desktop").applyAsInt(new String[0]);
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
        Map<String, String> properties = new HashMap<>(installation.properties(core.version(), plugins));
        Path data = PluginFolders.userData(System.getenv(), System.getProperty("os.name"), home());
        properties.put("voltaic.user.home", home().toString());
        properties.put("voltaic.data", data.toString());
        properties.put("voltaic.plugins.user", data.resolve("plugins").toString());
        properties.put("voltaic.plugins.locked", Boolean.toString(arguments.locked()));
        properties.put(
                "voltaic.workspace", arguments.workspace().map(Path::toString).orElse(""));
        return Platform.start(installation, features, properties);
    }
}
