package voltaic.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import voltaic.core.InstalledPlugin;
import voltaic.core.Names;
import voltaic.core.PluginKind;
import voltaic.json.DocumentReader;

/** {@code voltaic list}. */
@Command(name = "list", description = "List what there is.")
final class ListCommand implements Callable<Integer> {
    private static final String EXAMPLES = "examples";

    private final Services services;
    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            description =
                    "channels, hamiltonian, arrangements, solvers, observables, exporters or examples; everything if left out.")
    private @Nullable String what;

    ListCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> allowed = new ArrayList<>();
        for (PluginKind kind : PluginKind.values()) {
            allowed.add(kind.collection());
        }
        allowed.add(EXAMPLES);
        if (what != null && !allowed.contains(what)) {
            throw new BadInputException("'" + what + "' cannot be listed" + Names.suggestion(what, allowed));
        }
        boolean first = true;
        for (String collection : allowed) {
            if (what == null || what.equals(collection)) {
                if (what == null) {
                    console.out().println((first ? "" : "\n") + collection);
                    first = false;
                }
                lines(collection, what == null ? "  " : "").forEach(console.out()::println);
            }
        }
        return ExitCode.DONE;
    }

    private List<String> lines(String collection, String indent) {
        TextTable table = TextTable.plain();
        boolean any = false;
        if (collection.equals(EXAMPLES)) {
            for (Map.Entry<String, Path> example : Documents.examples(services).entrySet()) {
                table.row(List.of(
                        indent + example.getKey(),
                        DocumentReader.read(example.getValue()).study().title()));
                any = true;
            }
        } else {
            for (PluginKind kind : PluginKind.values()) {
                if (kind.collection().equals(collection)) {
                    for (InstalledPlugin plugin : services.registry().list(kind)) {
                        table.row(List.of(indent + plugin.id(), plugin.summary()));
                        any = true;
                    }
                }
            }
        }
        return any ? table.lines() : List.of(indent + "none");
    }
}
