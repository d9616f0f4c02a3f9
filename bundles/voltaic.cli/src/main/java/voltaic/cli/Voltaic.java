package voltaic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.osgi.framework.BundleContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import voltaic.core.RunFailedException;
import voltaic.json.InvalidDocumentException;
import voltaic.json.Problem;

/** The command {@code voltaic}. */
@Command(
        name = "voltaic",
        description =
                "Charges open quantum batteries: runs experiments and studies of spin ensembles that share reservoirs.",
        synopsisSubcommandLabel = "COMMAND",
        usageHelpWidth = 100,
        footer = {
            "",
            "Start here:  voltaic run figure-2, voltaic list, voltaic describe mean-field",
            "Help:        voltaic help COMMAND",
            "Exit codes:  0 done, 1 the run failed, 2 bad usage or bad input, 130 cancelled"
        })
final class Voltaic {
    private final Console console;
    private final CommandLine commandLine;

    @Option(
            names = "--verbose",
            description = "Show the stack trace of an error.",
            scope = CommandLine.ScopeType.INHERIT)
    private boolean verbose;

    /** Acted upon by the launcher, before there is a framework. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = "--plugins",
            paramLabel = "DIR",
            description = "Read plugins from this folder first; may be given several times.",
            scope = CommandLine.ScopeType.INHERIT)
    private List<String> plugins = new ArrayList<>();

    /** Acted upon by picocli, like {@link #version}. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.",
            scope = CommandLine.ScopeType.INHERIT)
    private boolean help;

    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    Voltaic(Services services, Console console, String version, BundleContext context) {
        this.console = console;
        commandLine = new CommandLine(this)
                .addSubcommand(new RunCommand(services, console))
                .addSubcommand(new ValidateCommand(services, console))
                .addSubcommand(new ListCommand(services, console))
                .addSubcommand(new DescribeCommand(services, console))
                .addSubcommand(new SchemaCommand(services, console))
                .addSubcommand(new PluginsCommand(services, console))
                .addSubcommand(new ShellCommand(context))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(this::badUsage)
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
        commandLine.getCommandSpec().version("Voltaic " + version);
    }

    int execute(String... arguments) {
        if (arguments.length == 0) {
            commandLine.usage(console.out());
            return ExitCode.BAD_INPUT;
        }
        return commandLine.execute(arguments[0].equals("help") ? helpOption(arguments) : arguments);
    }

    /** {@code help run} is {@code run --help}. */
    private static String[] helpOption(String... arguments) {
        String[] asked = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        asked[asked.length - 1] = "--help";
        return asked;
    }

    private int badUsage(ParameterException exception, String[] arguments) {
        console.error(String.valueOf(exception.getMessage()));
        UnmatchedArgumentException.printSuggestions(
                exception, exception.getCommandLine().getErr());
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("See '" + command + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    private int failed(Exception exception) {
        if (verbose) {
            exception.printStackTrace(console.err());
        }
        if (exception instanceof CancellationException) {
            console.err().println("Cancelled; nothing was written.");
            return ExitCode.CANCELLED;
        }
        if (exception instanceof InvalidDocumentException invalid) {
            invalid.problems().stream().map(Problem::toString).forEach(console::error);
            return ExitCode.BAD_INPUT;
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
