package voltaic.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.plugin.Names;

/** {@code voltaic new plugin}: writes a project with a plugin that works, to begin from. */
final class NewCommand implements Command {
    private static final String KIND = "kind";
    private static final String OUTPUT = "output";
    private static final String DESKTOP = "  voltaic --plugins target";

    private final Services services;
    private final Console console;
    private final Path home;
    private final String version;

    /**
     * @param home the folder of the installation; absent in a framework that no script has started
     */
    NewCommand(Services services, Console console, @Nullable String home, String version) {
        this.services = services;
        this.console = console;
        this.home = Path.of(home == null ? "" : home);
        this.version = version;
    }

    @Override
    public String name() {
        return "new";
    }

    @Override
    public String summary() {
        return "Write a Maven project with a plugin that works, its tests and a README, to begin from.";
    }

    @Override
    public String arguments() {
        return "plugin NAME";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.valued(KIND, "KIND", "What it is: " + kinds() + ".")
                        .get())
                .addOption(CommonOptions.valued(OUTPUT, "DIR", "The folder to write; by default NAME here.")
                        .option("o")
                        .get());
    }

    @Override
    public List<String> examples() {
        return List.of("voltaic new plugin --kind channel lossy-line", "cd lossy-line && mvn verify");
    }

    @Override
    public int run(CommandLine line) throws IOException {
        List<String> words = line.getArgList();
        if (words.isEmpty() || !words.get(0).equals("plugin")) {
            throw new UsageException("'new' is followed by 'plugin'");
        }
        if (words.size() != 2) {
            throw new UsageException("'new plugin' is followed by one name, such as lossy-line");
        }
        String kind = kind(line);
        PluginName name = new PluginName(words.get(1));
        checkNew(kind, name);
        Path folder = folder(line.getOptionValue(OUTPUT, name.id()));
        Path repository = home.resolve("maven");
        PluginTemplate template = new PluginTemplate(
                templates(), kind, Map.of("voltaic.version", version, "voltaic.repository", url(repository)));
        List<String> files = write(template, name, folder);
        console.out().println("Written to " + folder + ":");
        files.forEach(file -> console.out().println("  " + file));
        console.out().println("Next:");
        console.out().println("  cd " + folder + " && mvn verify");
        console.out()
                .println(
                        registered(kind).isPresent()
                                ? "  voltaic describe " + name.id() + " --plugins target"
                                : DESKTOP);
        return ExitCode.DONE;
    }

    /** The address of a folder, as it may stand in a POM. */
    private static String url(Path folder) {
        return folder.toUri().toString().replaceAll("/$", "").replace("&", "&amp;");
    }

    private static List<String> write(PluginTemplate template, PluginName name, Path folder) throws IOException {
        try {
            return template.write(name, folder);
        } catch (AccessDeniedException e) {
            throw new IOException("the folder " + folder + " cannot be written: there is no permission for it", e);
        } catch (FileSystemException e) {
            throw new IOException("the folder " + folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private String kinds() {
        return String.join(", ", PluginTemplate.kinds(templates()));
    }

    private Path templates() {
        return home.resolve("templates/plugin");
    }

    private String kind(CommandLine line) {
        List<String> kinds = PluginTemplate.kinds(templates());
        if (kinds.isEmpty()) {
            throw new BadInputException("there are no templates in " + templates() + "; install Voltaic again");
        }
        String kind = line.getOptionValue(KIND);
        if (kind == null) {
            throw new UsageException("--kind is missing; it is one of " + kinds());
        }
        if (!kinds.contains(kind)) {
            throw new UsageException("there is no kind '" + kind + "'" + Names.suggestion(kind, kinds));
        }
        return kind;
    }

    /** A plugin of the name of one that is there would be hidden by it. */
    private void checkNew(String kind, PluginName name) {
        Optional<InstalledPlugin> same =
                registered(kind).flatMap(found -> services.registry().find(found, name.id()));
        same.ifPresent(plugin -> {
            throw new BadInputException("there is a " + plugin.kind().word() + " '" + plugin.id()
                    + "' already, in the bundle " + plugin.bundle() + ", which would hide yours; choose another name");
        });
    }

    /** The kind as experiments know it; nothing for what is of the desktop alone. */
    private static Optional<PluginKind> registered(String kind) {
        return Arrays.stream(PluginKind.values())
                .filter(candidate -> candidate.name().equalsIgnoreCase(kind))
                .findFirst();
    }

    private static Path folder(String name) {
        try {
            Path folder = Path.of(name);
            if (Files.exists(folder)) {
                throw new BadInputException("the folder " + folder
                        + " is there already; choose another name, or another folder with --output");
            }
            return folder;
        } catch (InvalidPathException e) {
            throw new BadInputException("'" + name + "' is no name of a folder: " + e.getReason());
        }
    }
}
