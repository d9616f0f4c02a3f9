package voltaic.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.cli.AlreadySelectedException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import voltaic.plugin.Names;

/** The options of every command, and the parsing of command lines. */
final class CommonOptions {
    static final String PLUGINS = "plugins";
    static final String LOCKED = "locked";
    static final String HELP = "help";
    static final String VERSION = "version";
    static final String VERBOSE = "verbose";

    private CommonOptions() {}

    /** An option that takes a value. */
    static Option.Builder valued(String longName, String value, String description) {
        return Option.builder().longOpt(longName).hasArg().argName(value).desc(description);
    }

    /** An option that stands alone. */
    static Option flag(String longName, String description) {
        return Option.builder().longOpt(longName).desc(description).get();
    }

    /** The options of a command with those of all commands. */
    static Options with(Options own) {
        Options options = new Options();
        own.getOptions().forEach(options::addOption);
        // The launcher acts upon it, before there is a framework.
        options.addOption(valued(PLUGINS, "DIR", "Read plugins from this folder first; may be given several times.")
                .get());
        options.addOption(Option.builder()
                .longOpt(LOCKED)
                .desc("Use no plugin whose SHA-256 is not in the lock file that 'voltaic plugins install' writes.")
                .get());
        options.addOption(Option.builder()
                .longOpt(VERBOSE)
                .desc("Show the stack trace of an error.")
                .get());
        options.addOption(
                Option.builder("h").longOpt(HELP).desc("Show this help.").get());
        options.addOption(
                Option.builder("V").longOpt(VERSION).desc("Show the version.").get());
        return options;
    }

    /**
     * Parses what follows the word of the command.
     *
     * @throws UsageException if there is an unknown option, or one without its value
     */
    static CommandLine parse(Options own, List<String> words) {
        Options options = with(own);
        try {
            return DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .get()
                    .parse(options, words.toArray(String[]::new));
        } catch (UnrecognizedOptionException e) {
            String option = e.getOption().split("=", 2)[0];
            throw new UsageException("unknown option '" + option + "'" + Names.suggestion(option, names(options)));
        } catch (MissingArgumentException e) {
            Option option = e.getOption();
            throw new UsageException("--" + option.getLongOpt() + " needs a value: --" + option.getLongOpt() + " "
                    + option.getArgName());
        } catch (AlreadySelectedException e) {
            throw new IllegalStateException("no options exclude each other", e);
        } catch (ParseException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Checks the values of the common options.
     *
     * @throws UsageException if a plugin folder is none
     */
    static void check(CommandLine line) {
        String[] folders = line.getOptionValues(PLUGINS);
        for (String folder : folders == null ? new String[0] : folders) {
            if (!new File(folder).isDirectory()) {
                throw new UsageException("--plugins " + folder + ": there is no such folder");
            }
        }
    }

    private static Collection<String> names(Options options) {
        List<String> names = new ArrayList<>();
        for (Option option : options.getOptions()) {
            names.add("--" + option.getLongOpt());
        }
        return names;
    }
}
