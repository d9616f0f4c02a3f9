package voltaic.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.cli.CommandLine;
import voltaic.core.PluginFile;
import voltaic.core.PluginFile.Status;
import voltaic.core.PluginManager;
import voltaic.core.PluginRefusedException;
import voltaic.plugin.Names;

/** {@code voltaic plugins}. */
final class PluginsCommand implements Command {
    private static final List<String> ACTIONS = List.of("list", "install", "remove", "why");

    private final Services services;
    private final Console console;

    PluginsCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public String summary() {
        return "List plugins, install or remove them, ask why one is not used. Plugins are code: they run with all your"
                + " rights, without a sandbox.";
    }

    @Override
    public String arguments() {
        return "list | install FILE … | remove NAME … | why NAME …";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "voltaic plugins install target/lossy-line-1.0.0.jar",
                "voltaic plugins why lossy-line",
                "voltaic plugins remove lossy-line");
    }

    @Override
    public int run(CommandLine line) throws IOException {
        List<String> words = line.getArgList();
        String action = words.isEmpty() ? "" : words.get(0);
        List<String> names = words.isEmpty() ? words : words.subList(1, words.size());
        if (!ACTIONS.contains(action)) {
            throw new UsageException("'plugins' is followed by " + String.join(", ", ACTIONS)
                    + (action.isEmpty()
                            ? ""
                            : Names.nearest(action, ACTIONS)
                                    .map(near -> "; did you mean '" + near + "'?")
                                    .orElse("")));
        }
        if (action.equals("list") != names.isEmpty()) {
            throw new UsageException(
                    action.equals("list")
                            ? "nothing stands behind 'plugins list'"
                            : "'plugins " + action + "' needs a " + (action.equals("install") ? "file" : "name"));
        }
        try {
            if (names.isEmpty()) {
                list();
            }
            for (String name : names) {
                switch (action) {
                    case "install" -> install(name);
                    case "remove" -> remove(name);
                    default -> services.manager().get().why(name).forEach(console.out()::println);
                }
            }
        } catch (PluginRefusedException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private void list() {
        console.out().println("Folders, in this order:");
        for (Path folder : services.folders().folders()) {
            console.out().println("  " + folder);
        }
        List<PluginFile> files = services.folders().files();
        console.out().println();
        if (files.isEmpty()) {
            console.out().println("There are no plugins in them.");
        } else {
            TextTable table = TextTable.headed(List.of("status", "bundle", "signed by", "locked", "file", "reason"));
            files.forEach(file -> table.row(List.of(
                    status(file),
                    file.bundle(),
                    signer(file),
                    file.locked() ? "yes" : "no",
                    file.file().toString(),
                    file.reason())));
            table.lines().forEach(console.out()::println);
        }
        files.stream()
                .flatMap(file -> services.manager().get().faults(file).stream())
                .distinct()
                .forEach(console::warning);
    }

    private static String status(PluginFile file) {
        return file.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String signer(PluginFile file) {
        return file.signer().isEmpty() ? "nobody" : file.signer();
    }

    private void install(String name) throws IOException, PluginRefusedException {
        Path jar;
        try {
            jar = Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInputException("'" + name + "' is no file name: " + e.getReason());
        }
        Map<Path, Status> before = services.folders().files().stream()
                .collect(Collectors.toMap(PluginFile::file, PluginFile::status, (a, b) -> b));
        PluginManager manager = services.manager().get();
        PluginFile file = manager.install(jar);
        TextTable table = TextTable.plain();
        table.row(List.of("installed", file.bundle()));
        table.row(List.of("file", file.file().toString()));
        table.row(List.of("offers", file.ids().isEmpty() ? "no plugin" : String.join(", ", file.ids())));
        table.row(List.of("signed by", signer(file)));
        table.row(List.of("SHA-256", file.sha256()));
        services.folders().lockFile().ifPresent(lock -> table.row(List.of("recorded", lock.toString())));
        table.lines().forEach(console.out()::println);
        console.out().println("Plugins are code and run with all your rights; keep only what you trust.");
        manager.faults(file).forEach(console::warning);
        // A new version of a plugin may leave those in the lurch that were built for the old one.
        services.folders().files().stream()
                .filter(other -> before.get(other.file()) == Status.ACTIVE && other.status() != Status.ACTIVE)
                .forEach(other -> console.warning(other.file() + " is not used any more: " + other.reason()));
    }

    private void remove(String name) throws IOException, PluginRefusedException {
        PluginFile file = services.manager().get().remove(name);
        console.out().println("removed  " + file.file());
    }
}
