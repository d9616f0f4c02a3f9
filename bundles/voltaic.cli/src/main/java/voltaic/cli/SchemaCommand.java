package voltaic.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import voltaic.core.PinnedPlugins;
import voltaic.json.SchemaWriter;

/** {@code voltaic schema}. */
final class SchemaCommand implements Command {
    private final Services services;
    private final Console console;

    SchemaCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public String summary() {
        return "Print the JSON Schema of experiments and studies, with the parameters of all plugins.";
    }

    @Override
    public int run(CommandLine line) throws IOException {
        try (PinnedPlugins plugins = services.registry().pin()) {
            SchemaWriter.write(new UsablePlugins(plugins, console), console.out());
        }
        return ExitCode.DONE;
    }
}
