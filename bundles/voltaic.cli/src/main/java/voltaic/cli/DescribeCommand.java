package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import voltaic.core.InstalledPlugin;
import voltaic.core.Names;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterSet;

/** {@code voltaic describe}. */
@Command(name = "describe", description = "Describe plugins and their parameters.")
final class DescribeCommand implements Callable<Integer> {
    private final Services services;
    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "The plugins; all of them if left out.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--markdown", description = "As a page of Markdown.")
    private boolean markdown;

    DescribeCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<InstalledPlugin> all = new ArrayList<>();
        for (PluginKind kind : PluginKind.values()) {
            all.addAll(services.registry().list(kind));
        }
        List<InstalledPlugin> chosen = new ArrayList<>();
        for (String id : ids) {
            List<InstalledPlugin> found =
                    all.stream().filter(plugin -> plugin.id().equals(id)).toList();
            if (found.isEmpty()) {
                List<String> known = all.stream().map(InstalledPlugin::id).toList();
                throw new BadInputException("there is no plugin '" + id + "'"
                        + Names.nearest(id, known)
                                .map(name -> "; did you mean '" + name + "'?")
                                .orElse("; 'voltaic list' shows all"));
            }
            chosen.addAll(found);
        }
        PluginPage page = markdown ? new MarkdownPage() : new TextPage();
        for (InstalledPlugin plugin : ids.isEmpty() ? all : chosen) {
            page.add(plugin, parameters(plugin));
        }
        page.lines().forEach(console.out()::println);
        return ExitCode.DONE;
    }

    private ParameterSet parameters(InstalledPlugin plugin) {
        try {
            return ParameterSet.of(
                    services.registry().get(plugin.kind(), plugin.id()).parameters());
        } catch (NoSuchElementException | IllegalArgumentException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }
}
