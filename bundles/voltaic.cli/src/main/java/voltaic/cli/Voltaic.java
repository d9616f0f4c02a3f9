package voltaic.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.osgi.framework.BundleContext;
import voltaic.core.RunFailedException;
import voltaic.plugin.Names;

/** The program {@code voltaic}: finds the command, and turns what goes wrong into sentences and exit codes. */
final class Voltaic {
    private final Console console;
    private final String version;
    private final List<Command> commands;

    Voltaic(Services services, Console console, String version, BundleContext context) {
        this.console = console;
        this.version = version;
        commands = List.of(
                new RunCommand(services, console),
                new SweepCommand(services, console),
                new ValidateCommand(services, console),
                new ListCommand(services, console),
                new DescribeCommand(services, console),
                new SchemaCommand(services, console),
                new PluginsCommand(services, console),
                new NewCommand(services, console, context.getProperty("voltaic.home"), version),
                new ShellCommand(services, context));
    }

    int execute(String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean verbose = words.contains("--" + CommonOptions.VERBOSE);
        String help = "'voltaic --help'";
        try {
            boolean asksForHelp = !words.isEmpty() && words.get(0).equals("help");
            if (asksForHelp) {
                words.remove(0);
            }
            int at = commandAt(words);
            if (at < 0) {
                return withoutCommand(words, asksForHelp);
            }
            Command command = command(words.remove(at));
            help = "'voltaic " + command.name() + " --help'";
            CommandLine line = CommonOptions.parse(command.options(), words);
            if (asksForHelp || line.hasOption(CommonOptions.HELP)) {
                HelpPage.of(command).forEach(console.out()::println);
                return ExitCode.DONE;
            }
            if (line.hasOption(CommonOptions.VERSION)) {
                return showVersion();
            }
            CommonOptions.check(line);
            if (command.arguments().isEmpty() && !line.getArgList().isEmpty()) {
                throw new UsageException("nothing stands behind '" + command.name() + "'");
            }
            return command.run(line);
        } catch (UsageException e) {
            console.error(e.getMessage() + "; see " + help);
            return ExitCode.BAD_INPUT;
        } catch (Exception e) {
            if (verbose) {
                e.printStackTrace(console.err());
            }
            return failed(e, verbose);
        } catch (OutOfMemoryError e) {
            console.error("the memory of " + Runtime.getRuntime().maxMemory() / (1 << 20)
                    + " MiB does not suffice; VOLTAIC_JAVA_OPTIONS=-Xmx8g gives 8 GiB");
            return ExitCode.FAILED;
        }
    }

    private int withoutCommand(List<String> words, boolean asksForHelp) {
        CommandLine line = CommonOptions.parse(new Options(), words);
        if (line.hasOption(CommonOptions.VERSION)) {
            return showVersion();
        }
        HelpPage.ofProgram(commands).forEach(console.out()::println);
        return asksForHelp || line.hasOption(CommonOptions.HELP) ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private int showVersion() {
        console.out().println("Voltaic " + version);
        return ExitCode.DONE;
    }

    /** The first word that is neither an option nor the value of one. */
    private static int commandAt(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("--plugins")) {
                i++;
            } else if (!words.get(i).startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    private Command command(String name) {
        Optional<Command> found =
                commands.stream().filter(command -> command.name().equals(name)).findFirst();
        List<String> names = commands.stream().map(Command::name).toList();
        return found.orElseThrow(
                () -> new UsageException("there is no command '" + name + "'" + Names.suggestion(name, names)));
    }

    private int failed(Exception exception, boolean verbose) {
        if (exception instanceof CancellationException) {
            boolean stuck = !String.valueOf(exception.getMessage()).equals("cancelled");
            console.err()
                    .println("Cancelled; nothing was written." + (stuck ? " (" + exception.getMessage() + ")" : ""));
            return ExitCode.CANCELLED;
        }
        if (exception instanceof BadInputException bad) {
            bad.messages().forEach(console::error);
            return ExitCode.BAD_INPUT;
        }
        if (exception instanceof RunFailedException || exception instanceof IOException) {
            console.error(String.valueOf(exception.getMessage()));
            return ExitCode.FAILED;
        }
        console.error("an error in the program: " + exception
                + (verbose ? "" : "; run it with --verbose and report what it shows"));
        return ExitCode.FAILED;
    }
}
