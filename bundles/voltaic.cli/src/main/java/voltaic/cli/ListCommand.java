package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.plugin.Names;

/** {@code voltaic list}. */
final class ListCommand implements Command {
    private static final String EXAMPLES = "examples";

    private final Services services;
    private final Console console;

    ListCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String summary() {
        return "List what there is; everything if nothing is named.";
    }

    @Override
    public String arguments() {
        return "[channels|hamiltonian|arrangements|solvers|observables|exporters|engines|examples]";
    }

    @Override
    public int run(CommandLine line) {
        if (line.getArgList().size() > 1) {
            throw new UsageException("one thing is listed at a time, or everything");
        }
        String what = line.getArgList().isEmpty() ? null : line.getArgList().get(0);
        List<String> collections = new ArrayList<>();
        for (PluginKind kind : PluginKind.values()) {
            collections.add(kind.collection());
        }
        collections.add(EXAMPLES);
        if (what == null) {
            // The titles of the examples stand inside the files: reading them takes longer than all the rest.
            for (String collection : collections) {
                console.out().println(collection);
                show(collection.equals(EXAMPLES) ? namesOfExamples() : plugins(collection), "  ");
                console.out().println();
            }
        } else if (collections.contains(what)) {
            show(what.equals(EXAMPLES) ? titledExamples() : plugins(what), "");
        } else {
            throw new BadInputException("'" + what + "' cannot be listed" + Names.suggestion(what, collections));
        }
        return ExitCode.DONE;
    }

    private void show(List<List<String>> rows, String indent) {
        TextTable table = TextTable.plain();
        rows.forEach(table::row);
        List<String> lines = rows.isEmpty() ? List.of("none") : table.lines();
        lines.forEach(line -> console.out().println(indent + line));
    }

    private List<List<String>> plugins(String collection) {
        List<List<String>> rows = new ArrayList<>();
        for (PluginKind kind : PluginKind.values()) {
            if (kind.collection().equals(collection)) {
                for (InstalledPlugin plugin : services.registry().list(kind)) {
                    rows.add(List.of(plugin.id(), plugin.summary()));
                }
            }
        }
        return rows;
    }

    private List<List<String>> namesOfExamples() {
        List<List<String>> rows = new ArrayList<>();
        Documents.examples(services).keySet().forEach(name -> rows.add(List.of(name)));
        return rows;
    }

    private List<List<String>> titledExamples() {
        List<List<String>> rows = new ArrayList<>();
        Documents.examples(services).forEach((name, file) -> rows.add(List.of(name, Documents.title(file))));
        return rows;
    }
}
