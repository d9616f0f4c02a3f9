package voltaic.cli;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One command of the program, such as {@code run}. */
interface Command {
    /** The word that calls it. */
    String name();

    /** What it does, in a sentence. */
    String summary();

    /** What stands behind its options, for the help: {@code FILE …}; may be empty. */
    default String arguments() {
        return "";
    }

    /** The options that this command has beside those of all commands. */
    default Options options() {
        return new Options();
    }

    /** Command lines that show how it is used. */
    default List<String> examples() {
        return List.of();
    }

    /**
     * Does it.
     *
     * @param line the parsed command line, without the word of the command
     * @return the exit code
     * @throws UsageException if the arguments are not what it takes
     */
    int run(CommandLine line) throws Exception;
}
