package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The same commands in the Gogo shell: {@code voltaic:run figure-2}. */
@Component(
        service = ShellCommands.class,
        property = {
            "osgi.command.scope=voltaic",
            "osgi.command.function=run",
            "osgi.command.function=validate",
            "osgi.command.function=list",
            "osgi.command.function=describe",
            "osgi.command.function=schema",
            "osgi.command.function=plugins"
        })
public final class ShellCommands {
    private final ToIntFunction<String[]> commandLine;

    @Activate
    public ShellCommands(@Reference(target = "(voltaic.entry=cli)") ToIntFunction<String[]> commandLine) {
        this.commandLine = commandLine;
    }

    public void run(String... arguments) {
        call("run", arguments);
    }

    public void validate(String... arguments) {
        call("validate", arguments);
    }

    public void list(String... arguments) {
        call("list", arguments);
    }

    public void describe(String... arguments) {
        call("describe", arguments);
    }

    public void schema(String... arguments) {
        call("schema", arguments);
    }

    public void plugins(String... arguments) {
        call("plugins", arguments);
    }

    private void call(String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        // The command has said what went wrong; a shell shows no exit code.
        var unused = commandLine.applyAsInt(line.toArray(String[]::new));
    }
}
