package voltaic.cli;

import java.util.List;
import voltaic.core.InstalledPlugin;
import voltaic.core.parameters.ParameterDeclaration;
import voltaic.core.parameters.ParameterSet;

/** Descriptions of plugins, one below the other. */
interface PluginPage {
    /** Adds a plugin. */
    void add(InstalledPlugin plugin, ParameterSet parameters);

    /** The whole page. */
    List<String> lines();

    /** What can be given for a parameter, and what counts if it is not. */
    static String allowed(ParameterDeclaration parameter) {
        String value = parameter.allowed() + (parameter.unit().isEmpty() ? "" : ", in " + parameter.unit());
        if (parameter.defaultValue().isPresent()) {
            return value + "; default " + parameter.defaultText();
        }
        return parameter.required() ? value : value + "; may be left out";
    }
}
