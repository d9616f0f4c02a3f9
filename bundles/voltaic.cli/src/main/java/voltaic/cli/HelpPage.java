package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Help for the program, and for each command. */
final class HelpPage {
    private static final int WIDTH = 100;

    private HelpPage() {}

    static List<String> ofProgram(List<Command> commands) {
        List<String> lines = new ArrayList<>(List.of(
                "Usage: voltaic COMMAND …",
                "       voltaic [--workspace DIR]   opens the workbench; DIR is ~/Voltaic at first",
                "",
                "Charges open quantum batteries: runs experiments and studies of spin ensembles that share reservoirs.",
                ""));
        List<List<String>> rows = new ArrayList<>();
        commands.forEach(command -> rows.add(List.of(command.name(), command.summary())));
        addRows(rows, lines);
        lines.add("");
        addRows(optionRows(new Options()), lines);
        lines.addAll(List.of(
                "",
                "Start here:  voltaic run figure-2, voltaic list, voltaic describe mean-field",
                "Help:        voltaic help COMMAND",
                "Exit codes:  0 done, 1 the run failed, 2 bad usage or bad input, 130 cancelled"));
        return lines;
    }

    static List<String> of(Command command) {
        List<String> lines = new ArrayList<>();
        String usage = "Usage: voltaic " + command.name();
        lines.add((usage + " [OPTION …] " + command.arguments()).stripTrailing());
        lines.add("");
        wrap(command.summary(), WIDTH).forEach(lines::add);
        lines.add("");
        addRows(optionRows(command.options()), lines);
        if (!command.examples().isEmpty()) {
            lines.add("");
            lines.add("Examples:");
            command.examples().forEach(example -> lines.add("  " + example));
        }
        return lines;
    }

    private static List<List<String>> optionRows(Options own) {
        List<List<String>> rows = new ArrayList<>();
        for (Option option : CommonOptions.with(own).getOptions()) {
            String shortName = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
            String value = option.hasArg() ? " " + option.getArgName() : "";
            rows.add(List.of(shortName + "--" + option.getLongOpt() + value, option.getDescription()));
        }
        return rows;
    }

    /** Two columns, the second wrapped. */
    private static void addRows(List<List<String>> rows, List<String> lines) {
        int first = rows.stream().mapToInt(row -> row.get(0).length()).max().orElse(0) + 4;
        TextTable table = TextTable.plain();
        for (List<String> row : rows) {
            String left = "  " + row.get(0);
            for (String line : wrap(row.get(1), WIDTH - first)) {
                table.row(List.of(left, line));
                left = "";
            }
        }
        lines.addAll(table.lines());
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
