package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import voltaic.core.InstalledPlugin;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;

/** For a terminal. */
final class TextPage implements PluginPage {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void add(InstalledPlugin plugin, ParameterSet parameters) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(plugin.id() + " — " + plugin.label() + " (" + plugin.kind().word() + ", " + plugin.bundle() + " "
                + plugin.version() + ")");
        lines.add(plugin.summary());
        TextTable table = TextTable.plain();
        for (ParameterDeclaration parameter : parameters.declarations()) {
            String symbol = parameter.symbol().isEmpty() ? "" : " " + parameter.symbol();
            table.row(List.of(
                    "  " + parameter.name(), parameter.label() + symbol + ": " + PluginPage.allowed(parameter)));
            table.row(List.of("", parameter.doc()));
        }
        lines.addAll(table.lines());
        if (!parameters.exactlyOneOf().isEmpty()) {
            lines.add("  Exactly one of " + String.join(", ", parameters.exactlyOneOf()) + " is needed.");
        }
    }

    @Override
    public List<String> lines() {
        return lines;
    }
}
