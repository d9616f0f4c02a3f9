package voltaic.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import voltaic.core.PluginFile;

/** {@code voltaic plugins}. */
@Command(name = "plugins", description = "Look after plugins.", synopsisSubcommandLabel = "list")
final class PluginsCommand implements Callable<Integer> {
    private final Services services;
    private final Console console;

    PluginsCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list", description = "List every jar in the plugin folders with what became of it.")
    int list() {
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
                    file.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    file.bundle(),
                    file.file().toString(),
                    file.reason())));
            table.lines().forEach(console.out()::println);
        }
        services.registry().conflicts().forEach(console::warning);
        return ExitCode.DONE;
    }
}
