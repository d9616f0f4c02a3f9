package voltaic.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import voltaic.core.InstalledPlugin;
import voltaic.core.PluginKind;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;

/** For the documentation. */
final class MarkdownPage implements PluginPage {
    private final List<String> lines = new ArrayList<>(List.of(
            "# Plugin reference", "", "Written by `voltaic describe --markdown` from the parameter declarations."));
    private @Nullable PluginKind kind;

    @Override
    public void add(InstalledPlugin plugin, ParameterSet parameters) {
        if (plugin.kind() != kind) {
            kind = plugin.kind();
            String word = kind.word();
            lines.addAll(List.of("", "## " + Character.toUpperCase(word.charAt(0)) + word.substring(1) + "s"));
        }
        lines.addAll(List.of("", "### `" + plugin.id() + "` — " + plugin.label(), "", plugin.summary(), ""));
        if (parameters.declarations().isEmpty()) {
            lines.add("No parameters.");
            return;
        }
        lines.addAll(List.of("| parameter | what | allowed | meaning |", "|---|---|---|---|"));
        for (ParameterDeclaration parameter : parameters.declarations()) {
            String symbol = parameter.symbol().isEmpty() ? "" : " " + parameter.symbol();
            lines.add("| `" + parameter.name() + "` | " + parameter.label() + symbol + " | "
                    + PluginPage.allowed(parameter) + " | " + parameter.doc() + " |");
        }
        if (!parameters.exactlyOneOf().isEmpty()) {
            lines.addAll(List.of("", "Exactly one of " + String.join(", ", parameters.exactlyOneOf()) + " is needed."));
        }
    }

    @Override
    public List<String> lines() {
        return lines;
    }
}
