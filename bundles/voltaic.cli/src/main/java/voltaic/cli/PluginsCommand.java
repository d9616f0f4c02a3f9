package voltaic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import voltaic.core.PluginFile;

/** {@code voltaic plugins}. */
final class PluginsCommand implements Command {
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
        return "List the jars in the plugin folders, with what became of each.";
    }

    @Override
    public String arguments() {
        return "list";
    }

    @Override
    public int run(CommandLine line) {
        if (!line.getArgList().equals(List.of("list"))) {
            throw new UsageException("'plugins' is followed by 'list'");
        }
        console.out().println("Folders, in this order:");
        for (Path folder : services.folders().folders()) {
            console.out().println("  " + folder);
        }
        List<PluginFile> files = services.folders().files();
        console.out().println();
        if (files.isEmpty()) {
            console.out().println("There are no plugins in them.");
        } else {
            TextTable table = TextTable.headed(List.of("status", "bundle", "file", "reason"));
            files.forEach(file -> table.row(List.of(
                    file.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    file.bundle(),
                    file.file().toString(),
                    file.reason())));
            table.lines().forEach(console.out()::println);
        }
        services.registry().conflicts().forEach(console::warning);
        return ExitCode.DONE;
    }
}
