package voltaic.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import voltaic.json.SchemaWriter;

/** {@code voltaic schema}. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of experiments and studies, with the parameters of all plugins.")
final class SchemaCommand implements Callable<Integer> {
    private final Services services;
    private final Console console;

    SchemaCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SchemaWriter.write(services.registry(), console.out());
        return ExitCode.DONE;
    }
}
