package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import voltaic.core.InstalledPlugin;
import voltaic.core.PinnedPlugins;
import voltaic.core.PluginKind;
import voltaic.core.PluginRegistry;
import voltaic.core.parameters.ParameterSet;
import voltaic.plugin.Names;

/** {@code voltaic describe}. */
final class DescribeCommand implements Command {
    private final Services services;
    private final Console console;

    DescribeCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public String name() {
        return "describe";
    }

    @Override
    public String summary() {
        return "Describe plugins and their parameters; all of them if none is named.";
    }

    @Override
    public String arguments() {
        return "[ID …]";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder()
                        .longOpt("markdown")
                        .desc("As a page of Markdown.")
                        .get());
    }

    @Override
    public int run(CommandLine line) {
        try (PinnedPlugins plugins = services.registry().pin()) {
            return describe(line, plugins);
        }
    }

    private int describe(CommandLine line, PluginRegistry plugins) {
        List<String> ids = line.getArgList();
        List<InstalledPlugin> all = new ArrayList<>();
        PluginRegistry listed = ids.isEmpty() ? new UsablePlugins(plugins, console) : plugins;
        for (PluginKind kind : PluginKind.values()) {
            all.addAll(listed.list(kind));
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
        PluginPage page = line.hasOption("markdown") ? new MarkdownPage() : new TextPage();
        for (InstalledPlugin plugin : ids.isEmpty() ? all : chosen) {
            page.add(plugin, parameters(plugins, plugin));
        }
        page.lines().forEach(console.out()::println);
        return ExitCode.DONE;
    }

    private static ParameterSet parameters(PluginRegistry plugins, InstalledPlugin plugin) {
        try {
            return ParameterSet.of(plugins.get(plugin.kind(), plugin.id()));
        } catch (NoSuchElementException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(
                    "the " + plugin.kind().word() + " '" + plugin.id() + "' is faulty: " + e.getMessage());
        }
    }
}
